package dk.kompetencedialog.workshop;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.room.Fragment;
import dk.kompetencedialog.room.Fragments;
import dk.kompetencedialog.room.Rendering;
import dk.kompetencedialog.room.Rooms;
import dk.kompetencedialog.room.StreamElements;
import dk.kompetencedialog.room.Surface;
import dk.kompetencedialog.workshop.pace.Schedules;
import dk.kompetencedialog.workshop.page.NowPiece;
import dk.kompetencedialog.workshop.page.StepsPiece;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the run's events look like now: the step for everyone, the guide and the names for the desk alone. */
@Component
class RunFragments implements Fragments {
    private final WorkshopRuns runs;
    private final Participants participants;
    private final Rooms rooms;
    private final Surroundings surroundings;
    private final Schedules schedules;
    private final Printing printing;

    RunFragments(
            WorkshopRuns runs,
            Participants participants,
            Rooms rooms,
            Surroundings surroundings,
            Schedules schedules,
            Printing printing) {
        this.runs = runs;
        this.participants = participants;
        this.rooms = rooms;
        this.surroundings = surroundings;
        this.schedules = schedules;
        this.printing = printing;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(Leading.STEP, Leading.TURN, Closing.CLOSED, Rooms.PEOPLE);
    }

    @Override
    public List<Fragment> render(Rendering order) {
        var run = Set.of(rooms.place(order.room(), Rooms.RUN).id());
        var desk = Set.of(rooms.place(order.room(), Rooms.DESK).id());
        var refresh = StreamElements.refreshRoom(order.number());
        var t = printing.texts(order.language());
        if (has(order, Closing.CLOSED)) return List.of(new Fragment(run, step(order, t) + refresh));
        if (has(order, Leading.TURN)) return List.of(new Fragment(run, refresh));
        return has(order, Leading.STEP)
                ? List.of(
                        new Fragment(run, step(order, t) + headcount(order, t)),
                        new Fragment(desk, guide(order, t) + names(order, t)))
                : List.of(new Fragment(run, headcount(order, t)), new Fragment(desk, names(order, t)));
    }

    private String step(Rendering order, Texts t) {
        var now = Pieces.now(runs.of(order.room(), order.language().locale()), order.surface(), order.number());
        var put = printing.put("now", now.number(), now, t);
        return order.surface() == Surface.LIST ? put : put + poster(order, now, t);
    }

    private String poster(Rendering order, NowPiece now, Texts t) {
        return printing.put("steps", now.number(), new StepsPiece(now), t)
                + printing.put("way", now.number(), surroundings.way(order.room(), now.number(), t), t);
    }

    private String guide(Rendering order, Texts t) {
        var run = runs.of(order.room(), order.language().locale());
        var around = new Pieces.Around(schedules.of(run), surroundings.isCodeClosed(order.room()));
        return printing.put("guide", order.number(), Pieces.guide(run, order.number(), around, t), t);
    }

    private String headcount(Rendering order, Texts t) {
        return printing.put("headcount", order.number(), participants.count(order.room(), order.number()), t);
    }

    private String names(Rendering order, Texts t) {
        return printing.put("people", order.number(), participants.names(order.room(), order.number()), t);
    }

    private static boolean has(Rendering order, String kind) {
        return order.events().stream().anyMatch(event -> event.kind().equals(kind));
    }
}
