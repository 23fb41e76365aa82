package dk.kompetencedialog.workshop.pace;

import dk.kompetencedialog.guide.BoardEdition;
import dk.kompetencedialog.workshop.Run;
import dk.kompetencedialog.workshop.WorkshopRuns;
import dk.kompetencedialog.workshop.agenda.AgendaForm;
import dk.kompetencedialog.workshop.agenda.Sitting;
import dk.kompetencedialog.workshop.agenda.Sittings;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads how a run stands with its plan. Wants an open transaction of the workplace. */
@Component
public class Schedules {
    private final Sittings sittings;
    private final WorkshopRuns runs;
    private final Clock clock;

    Schedules(Sittings sittings, WorkshopRuns runs, Clock clock) {
        this.sittings = sittings;
        this.runs = runs;
        this.clock = clock;
    }

    /** Four statements. A workshop that was never planned has half a day. */
    public Schedule of(Run run) {
        return new Schedule(run, planned(run), runs.began(run), runs.rested(run), clock.instant());
    }

    private List<Sitting> planned(Run run) {
        var found = sittings.of(run.workshop().workplaceId(), run.workshop().id());
        return found.isEmpty() ? AgendaForm.HALF_DAY.sittings(boards(run)) : found;
    }

    private static List<String> boards(Run run) {
        return run.edition().boards().stream().map(BoardEdition::key).toList();
    }
}
