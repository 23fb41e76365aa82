package dk.kompetencedialog.minutes;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.document.Document;
import dk.kompetencedialog.document.Letterhead;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.stationery.Letterheads;
import dk.kompetencedialog.workshop.Run;
import dk.kompetencedialog.workshop.WorkshopRuns;
import dk.kompetencedialog.workshop.Workshops;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The minutes of workshops, each read in one snapshot: a draft from the first board's conclusions, final when the workshop is closed. */
@Component
class Minutes {
    private static final ZoneId HERE = ZoneId.of("Europe/Copenhagen");

    private final Transactions transactions;
    private final Workshops workshops;
    private final WorkshopRuns runs;
    private final HeldReading reading;
    private final Letterheads letterheads;
    private final Audit audit;

    Minutes(
            Transactions transactions,
            Workshops workshops,
            WorkshopRuns runs,
            HeldReading reading,
            Letterheads letterheads,
            Audit audit) {
        this.transactions = transactions;
        this.workshops = workshops;
        this.runs = runs;
        this.reading = reading;
        this.letterheads = letterheads;
        this.audit = audit;
    }

    /** Minutes, the title their file is saved under, and whose paper it is on. */
    record Kept(Document document, String file, Letterhead head) {}

    /** The seat's workshop's: the draft for who leads, and for all who were there once it is closed. Throws {@link Sentence} 403. */
    Kept of(Seat seat, Texts t) {
        return transactions.snapshot(seat.workplaceId(), () -> {
            var run = runs.of(
                    new Room(seat.workplaceId(), seat.roomId()), t.language().locale());
            if (!seat.leads() && !run.closed()) throw Sentence.forbidden("minutes.notClosed");
            return kept(run, t);
        });
    }

    /** Those of a workshop that the member may read. Throws {@link Sentence} 403, 404. */
    Kept of(Member member, UUID workshop, Texts t) {
        var room = workshops.readable(member, workshop).room();
        return transactions.snapshot(
                room.workplaceId(), () -> kept(runs.of(room, t.language().locale()), t));
    }

    /** The same, taken out as a file. */
    Kept taken(Member member, UUID workshop, Texts t) {
        var kept = of(member, workshop, t);
        audit.opened(workshops.readable(member, workshop).workplaceId(), member, AuditKind.FILE_TAKEN, workshop);
        return kept;
    }

    private Kept kept(Run run, Texts t) {
        if (!run.hasMinutes()) throw Sentence.forbidden("minutes.notYet");
        return new Kept(
                new MinutesPaper(reading.of(run, t), t).document(),
                file(run, t),
                letterheads.of(run.workshop().room().workplaceId(), t));
    }

    private static String file(Run run, Texts t) {
        var name = t.get(
                run.closed() ? "minutes.file" : "minutes.file.draft",
                run.workshop().title());
        var since = run.since();
        var day = since == null ? "" : " – " + LocalDate.ofInstant(since, HERE);
        return name + day;
    }
}
