package dk.kompetencedialog.workshop.planning;

import dk.kompetencedialog.board.printed.Printed;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Commands;
import dk.kompetencedialog.room.Outcome;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.room.Rooms;
import dk.kompetencedialog.workshop.Workshop;
import dk.kompetencedialog.workshop.WorkshopRuns;
import dk.kompetencedialog.workshop.group.WorkshopGroups;
import org.springframework.stereotype.Component;

/** Prints a workshop's boards again, and has every open page of it fetched anew. */
@Component
class Laying {
    private final Commands commands;
    private final WorkshopRuns runs;
    private final Printed printed;
    private final WorkshopGroups groups;
    private final Rooms rooms;

    Laying(Commands commands, WorkshopRuns runs, Printed printed, WorkshopGroups groups, Rooms rooms) {
        this.commands = commands;
        this.runs = runs;
        this.printed = printed;
        this.groups = groups;
        this.rooms = rooms;
    }

    /** Throws {@link Sentence} 409 once somebody has written. */
    void anew(Workshop workshop) {
        commands.byItself(workshop.room(), () -> lay(workshop.room()));
    }

    private Outcome lay(Room room) {
        var run = runs.open(room);
        if (!printed.isFresh(room)) throw Sentence.conflict("workshop.printed.written");
        printed.lay(room, run.edition(), groups.staffGroups(room));
        return Outcome.of(rooms.touchRun(room, WorkshopRuns.TURN));
    }
}
