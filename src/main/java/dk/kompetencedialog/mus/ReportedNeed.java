package dk.kompetencedialog.mus;

import dk.kompetencedialog.guide.CompetenceKind;
import dk.kompetencedialog.plan.ActivityKind;
import java.util.Optional;

/**
 * What an employee needs, in categories alone.
 *
 * @param focus the number of the round's focus area; 0 for none of them
 * @param learning where one learns it
 */
public record ReportedNeed(CompetenceKind competence, int focus, ActivityKind.Family learning) {
    /** As a form sends it. */
    public String written() {
        return competence + ":" + focus + ":" + learning;
    }

    /** Read back; empty where it is none. */
    public static Optional<ReportedNeed> read(String written) {
        var parts = written.split(":", -1);
        try {
            return parts.length == 3
                    ? Optional.of(new ReportedNeed(
                            CompetenceKind.valueOf(parts[0]),
                            Integer.parseInt(parts[1]),
                            ActivityKind.Family.valueOf(parts[2])))
                    : Optional.empty();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
