package dk.kompetencedialog.strategy.decision;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.strategy.decision.RevisionPrints.Version;
import dk.kompetencedialog.strategy.decision.page.TextPage;
import dk.kompetencedialog.strategy.decision.paper.Archive;
import dk.kompetencedialog.strategy.text.Strategy;
import dk.kompetencedialog.strategy.text.Writers;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** A strategy as files, for those who may write in it: as it is now, as it was sent, and as an archive keeps it. */
@Controller
@RequestMapping("/strategies/{id}")
class FilesController {
    private final Writers writers;
    private final Deciding deciding;
    private final Deciding.Rows rows;
    private final TextViews views;
    private final Prints prints;

    FilesController(Writers writers, Deciding deciding, Deciding.Rows rows, TextViews views, Prints prints) {
        this.writers = writers;
        this.deciding = deciding;
        this.rows = rows;
        this.views = views;
        this.prints = prints;
    }

    @org.springframework.stereotype.Component
    record Prints(RevisionPrints files, Transactions transactions, Audit audit) {}

    @GetMapping("/draft.docx")
    ResponseEntity<byte[]> draftToWriteOn(Member member, @PathVariable UUID id) {
        return prints.files.docx(room(member, id), this::draft);
    }

    @GetMapping("/draft.pdf")
    ResponseEntity<byte[]> draftToRead(Member member, @PathVariable UUID id) {
        return prints.files.pdf(room(member, id), this::draft);
    }

    @GetMapping("/revisions/{number}/strategy.docx")
    ResponseEntity<byte[]> sentToWriteOn(Member member, @PathVariable UUID id, @PathVariable int number) {
        return prints.files.docx(room(member, id), (strategy, t) -> sent(strategy, number, t));
    }

    @GetMapping("/revisions/{number}/strategy.pdf")
    ResponseEntity<byte[]> sentToRead(Member member, @PathVariable UUID id, @PathVariable int number) {
        return prints.files.pdf(room(member, id), (strategy, t) -> sent(strategy, number, t));
    }

    /** What holds. Throws {@link Sentence} 404 before anything does. */
    @GetMapping("/archive.zip")
    ResponseEntity<byte[]> archive(Member member, @PathVariable UUID id) {
        var room = writers.strategy(member, id).room();
        var kept = prints.transactions.snapshot(room.workplaceId(), () -> kept(room));
        prints.audit.opened(room.workplaceId(), member, AuditKind.ARCHIVE_TAKEN, id);
        return prints.files.archive(
                room,
                (strategy, t) -> views.held(strategy, kept.revision, around(TextViews.term(kept.publication, t))),
                kept.facts());
    }

    /** What holds, with how it came to. */
    private record Kept(Revision revision, Publication publication, Submission submission) {
        Archive.Facts facts() {
            var values = new LinkedHashMap<String, String>();
            values.put("revision", Integer.toString(revision.number()));
            values.put("sent", revision.madeAt().truncatedTo(ChronoUnit.SECONDS).toString());
            values.put("from", publication.validFrom().toString());
            values.put("until", publication.validUntil().toString());
            values.put("review", publication.reviewOn().toString());
            values.put("council", submission.council());
            values.put("meeting", submission.meetsOn().toString());
            return new Archive.Facts(
                    values,
                    submission.verdicts().stream()
                            .map(one -> new Archive.Approval(one.side().name(), one.spokenBy(), one.remark()))
                            .toList());
        }
    }

    private Kept kept(Room room) {
        var publication = rows.publications().latest(room).orElseThrow(Sentence::notFound);
        return new Kept(
                rows.revisions().find(room, publication.number()).orElseThrow(),
                publication,
                rows.submissions().approved(room, publication.number()).orElseThrow());
    }

    private Room room(Member member, UUID id) {
        var room = writers.strategy(member, id).room();
        prints.audit.opened(room.workplaceId(), member, AuditKind.FILE_TAKEN, id);
        return room;
    }

    private Version draft(Strategy strategy, Texts t) {
        var standing = deciding.standing(strategy);
        int number = standing.draft();
        var now = standing.text().numbered(number);
        return version(strategy, now, t.get("decision.asItIs", Integer.toString(number), t.day(now.madeAt())), t);
    }

    private Version sent(Strategy strategy, int number, Texts t) {
        var revision = rows.revisions().find(strategy.room(), number).orElseThrow(Sentence::notFound);
        return version(
                strategy, revision, t.get("decision.sent", Integer.toString(number), t.day(revision.madeAt())), t);
    }

    private static TextViews.Around around(List<String> facts) {
        return TextViews.Around.paper(TextPage.Door.PAPERS, facts);
    }

    private Version version(Strategy strategy, Revision revision, String fact, Texts t) {
        var page = views.page(strategy, revision, around(List.of(fact)));
        var file = t.get("decision.file.draft", revision.title(), Integer.toString(revision.number()));
        return new Version(page, revision.number(), file);
    }
}
