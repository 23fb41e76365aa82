package dk.kompetencedialog.strategy;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.board.conclusion.ConcludedReading;
import dk.kompetencedialog.document.Letterhead;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.stationery.Letterheads;
import dk.kompetencedialog.strategy.page.StrategyText;
import dk.kompetencedialog.strategy.text.Strategies;
import dk.kompetencedialog.strategy.text.Strategy;
import dk.kompetencedialog.strategy.text.Writers;
import dk.kompetencedialog.workplace.StaffGroups;
import dk.kompetencedialog.workplace.Workplaces;
import dk.kompetencedialog.workshop.Participants;
import dk.kompetencedialog.workshop.Run;
import dk.kompetencedialog.workshop.WorkshopRuns;
import dk.kompetencedialog.workshop.Workshops;
import java.text.Collator;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The strategies that workshops have come to, each read in one snapshot with a fixed number of statements. */
@Component
class WorkshopStrategies {

    private final Transactions transactions;
    private final Workshops workshops;
    private final WorkshopRuns runs;
    private final Sources sources;

    WorkshopStrategies(Transactions transactions, Workshops workshops, WorkshopRuns runs, Sources sources) {
        this.transactions = transactions;
        this.workshops = workshops;
        this.runs = runs;
        this.sources = sources;
    }

    /** What a strategy is put together from, besides the run. */
    @Component
    record Sources(
            ConcludedReading conclusions,
            StaffGroups staffGroups,
            Workplaces workplaces,
            Participants participants,
            Strategies begun,
            Writers writers,
            Letterheads letterheads,
            Audit audit) {}

    /** The seat's workshop's. Throws {@link Sentence} 403 before the last board's conclusions, 404 where it comes to none. */
    StrategyText of(Seat seat, Texts t) {
        var room = new Room(seat.workplaceId(), seat.roomId());
        return transactions.snapshot(room.workplaceId(), () -> {
            var run = runs.of(room, t.language().locale());
            if (!run.hasResult()) throw Sentence.forbidden("strategy.notYet");
            return text(run, t);
        });
    }

    /** That of a workshop in a workplace of the member's, however far it has come. Throws {@link Sentence} 404. */
    StrategyText of(Member member, UUID workshop, Texts t) {
        var room = workshops.of(member, workshop).room();
        return transactions.snapshot(
                room.workplaceId(), () -> text(runs.of(room, t.language().locale()), t));
    }

    /** Whose paper it is printed on. */
    Letterhead head(Seat seat, Texts t) {
        return sources.letterheads.whole(seat.workplaceId(), t);
    }

    /** The same for a member, who takes the file out. Throws {@link Sentence} 404. */
    Letterhead head(Member member, UUID workshop, Texts t) {
        var workplace = workshops.of(member, workshop).workplaceId();
        sources.audit.opened(workplace, member, AuditKind.FILE_TAKEN, workshop);
        return sources.letterheads.whole(workplace, t);
    }

    /** Whether the member may write in the strategies of the workshop's workplace. Throws {@link Sentence} 404. */
    boolean writes(Member member, UUID workshop) {
        return sources.writers.writes(member, workshops.of(member, workshop).workplaceId());
    }

    /** The id of the strategy that has been begun from it. */
    Optional<UUID> begun(Member member, UUID workshop) {
        var room = workshops.of(member, workshop).room();
        return transactions.snapshot(
                room.workplaceId(), () -> sources.begun.from(room).map(Strategy::id));
    }

    /** Its conclusions as a spreadsheet. Throws {@link Sentence} 404. */
    ConclusionSheet sheet(Member member, UUID workshop, Texts t) {
        var found = workshops.of(member, workshop);
        sources.audit.opened(found.workplaceId(), member, AuditKind.FILE_TAKEN, workshop);
        return transactions.snapshot(
                found.room().workplaceId(),
                () -> new ConclusionSheet(
                        found.title(),
                        sources.conclusions.of(found.room()),
                        sources.conclusions.boards(found.room()),
                        t));
    }

    private StrategyText text(Run run, Texts t) {
        if (!run.isTowardsStrategy()) throw Sentence.notFound();
        var room = run.workshop().room();
        var conclusions = sources.conclusions.of(room);
        var chapters = Chapters.of(conclusions, sources.staffGroups.of(room.workplaceId()), t);
        var purpose = List.of(t.get("strategy.purpose"), t.get("strategy.purpose.draft"));
        return new StrategyText(t.language(), front(run, t), purpose, chapters, people(room, t), conclusions.isEmpty());
    }

    private StrategyText.Front front(Run run, Texts t) {
        var workplace = sources.workplaces.at(run.workshop().workplaceId()).name();
        return new StrategyText.Front(
                workplace,
                t.get("strategy.eyebrow", workplace),
                run.workshop().title(),
                t.get("strategy.lead"),
                asOf(run.since(), t));
    }

    private List<String> people(Room room, Texts t) {
        return sources.participants.of(room).stream()
                .filter(name -> !name.isEmpty())
                .sorted(Collator.getInstance(t.language().locale()))
                .toList();
    }

    private static List<String> asOf(@Nullable Instant since, Texts t) {
        return since == null ? List.of() : List.of(t.get("strategy.asOf", t.day(since)));
    }
}
