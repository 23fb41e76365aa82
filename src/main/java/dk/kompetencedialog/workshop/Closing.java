package dk.kompetencedialog.workshop;

import dk.kompetencedialog.account.Ways;
import dk.kompetencedialog.board.BoardClosing;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Outcome;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.room.Rooms;
import dk.kompetencedialog.workshop.group.WorkshopGroups;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Closes a workshop for good: going back never reopens it. Wants the open transaction that holds the room alone. */
@Component
class Closing {
    static final String CLOSED = "closed";

    private final WorkshopRuns runs;
    private final BoardClosing boards;
    private final Ways ways;
    private final Rooms rooms;
    private final WorkshopGroups groups;

    Closing(WorkshopRuns runs, BoardClosing boards, Ways ways, Rooms rooms, WorkshopGroups groups) {
        this.runs = runs;
        this.boards = boards;
        this.ways = ways;
        this.rooms = rooms;
        this.groups = groups;
    }

    /** The facilitator's press. Throws {@link Sentence} 410 when it is closed already. */
    Outcome close(Room room) {
        var run = runs.of(room, Locale.ROOT);
        if (run.closed()) throw Sentence.gone("workshop.closed");
        return close(run, false);
    }

    /** Fourteen days after it last moved, unless somebody came first. */
    Outcome closeByItself(Room room) {
        var run = runs.of(room, Locale.ROOT);
        return run.closed() ? Outcome.nothing() : close(run, true);
    }

    private Outcome close(Run run, boolean byItself) {
        var room = run.workshop().room();
        groups.keepNames(room);
        runs.close(run, byItself);
        ways.close(room.workplaceId(), room.id(), true);
        return boards.close(room, run.state()).and(rooms.touchRun(room, CLOSED));
    }
}
