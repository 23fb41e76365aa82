package dk.kompetencedialog.plan;

import dk.kompetencedialog.board.conclusion.Concluded;
import dk.kompetencedialog.board.conclusion.ConcludedReading;
import dk.kompetencedialog.guide.ConclusionKind;
import dk.kompetencedialog.room.Room;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads what stands round the rows of a plan, and behind them. Wants an open transaction of the workplace. */
@Component
class Abouts {
    private final PlanGroups groups;
    private final ConcludedReading conclusions;

    Abouts(PlanGroups groups, ConcludedReading conclusions) {
        this.groups = groups;
        this.conclusions = conclusions;
    }

    /** As it stands now. */
    Agreement.About of(Plan plan) {
        return new Agreement.About(
                plan.title(),
                plan.startsOn(),
                plan.endsOn(),
                groups.names(plan),
                behind(plan).values().stream()
                        .filter(one -> one.kind() == ConclusionKind.GOAL)
                        .map(Concluded::text)
                        .toList());
    }

    /** The conclusions of the workshop that it began from, by id. */
    Map<UUID, Concluded> behind(Plan plan) {
        var workshop = plan.workshopId();
        return workshop == null
                ? Map.of()
                : conclusions.of(new Room(plan.workplaceId(), workshop)).stream()
                        .collect(Collectors.toMap(
                                Concluded::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }
}
