package dk.kompetencedialog.workshop.pace;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.guide.AgendaStep;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Outcome;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.room.Rooms;
import dk.kompetencedialog.workshop.Run;
import dk.kompetencedialog.workshop.WorkshopRuns;
import dk.kompetencedialog.workshop.agenda.StepMinutes;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the facilitator does with the clock beside the steps: holds it, and finds lost time again. Wants the command's transaction. */
@Component
class Pacing {
    private static final int LONGEST_PAUSE = 120;

    private final WorkshopRuns runs;
    private final Schedules schedules;
    private final Rooms rooms;
    private final Clock clock;

    Pacing(WorkshopRuns runs, Schedules schedules, Rooms rooms, Clock clock) {
        this.runs = runs;
        this.schedules = schedules;
        this.rooms = rooms;
        this.clock = clock;
    }

    /** How long a pause is meant to last; none = nobody knows. */
    record Length(@Nullable Integer minutes) {}

    /** The clock stands. A pause that is held already gets the new length. Throws {@link Sentence} 409 before the day has begun. */
    Outcome pause(Seat seat, Length wanted) {
        var run = openRun(seat);
        var minutes = wanted.minutes();
        if (run.since() == null) throw Sentence.conflict("workshop.noClock");
        if (minutes != null && (minutes < 1 || minutes > LONGEST_PAUSE))
            throw Sentence.badRequest("workshop.noSuchPause", LONGEST_PAUSE);
        if (run.pause() != null) runs.resume(run);
        runs.pause(run, minutes == null ? null : clock.instant().plus(Duration.ofMinutes(minutes)));
        return told(run);
    }

    /** The clock goes on from where it stood; where it runs already nothing changes. */
    Outcome resume(Seat seat) {
        var run = openRun(seat);
        if (run.pause() == null) return Outcome.nothing();
        runs.resume(run);
        return told(run);
    }

    /**
     * Takes the minutes that the sitting is late from the steps ahead of it, each as much as it can spare, and none under what it needs.
     * Throws {@link Sentence} 409 where nothing is late, or nothing can be spared.
     */
    Outcome findTime(Seat seat) {
        var run = openRun(seat);
        var schedule = schedules.of(run);
        long late = schedule.late();
        if (late < 1) throw Sentence.conflict("workshop.notLate");
        var fewer = spared(schedule.ahead(), late, run);
        if (fewer.isEmpty()) throw Sentence.conflict("workshop.noTimeToFind");
        runs.give(
                run,
                run.agenda().stream()
                        .map(step -> step.minutes() - fewer.getOrDefault(step.index(), 0))
                        .toList());
        return told(run);
    }

    /** By the steps' indexes: how many minutes each gives up, always from the one that can spare most. */
    private static Map<Integer, Integer> spared(List<AgendaStep> ahead, long late, Run run) {
        var given = new HashMap<Integer, Integer>();
        for (long left = late; left > 0; left--) {
            var most = ahead.stream()
                    .filter(step -> spare(step, given, run) > 0)
                    .max(Comparator.comparingInt(step -> spare(step, given, run)));
            if (most.isEmpty()) break;
            given.merge(most.get().index(), 1, Integer::sum);
        }
        return given;
    }

    private static int spare(AgendaStep step, Map<Integer, Integer> given, Run run) {
        int least = StepMinutes.least(run.edition().agenda().get(step.index()));
        return step.minutes() - given.getOrDefault(step.index(), 0) - least;
    }

    private Outcome told(Run run) {
        return Outcome.of(rooms.touchRun(run.workshop().room(), WorkshopRuns.STEP));
    }

    private Run openRun(Seat seat) {
        return runs.open(new Room(seat.workplaceId(), seat.roomId()));
    }
}
