package dk.kompetencedialog.evaluation;

import dk.kompetencedialog.board.printed.YearTold;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lends boards what both sides signed last: first what the figures said, then what the council did. */
@Component
class LastYear implements YearTold {
    private final Evaluations evaluations;

    LastYear(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public Optional<Told> of(UUID workplaceId) {
        return evaluations
                .lastSigned(workplaceId)
                .map(each -> new Told(
                        each.id(),
                        each.year(),
                        each.parts().stream().collect(Collectors.toMap(Evaluation.Part::chapter, LastYear::says))));
    }

    private static List<String> says(Evaluation.Part part) {
        return Stream.concat(part.drafted().stream(), Stream.of(part.said().split("\n\n")))
                .filter(each -> !each.isBlank())
                .toList();
    }
}
