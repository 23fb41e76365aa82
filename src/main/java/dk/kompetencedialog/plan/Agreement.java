package dk.kompetencedialog.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * That a plan was agreed as it stood.
 *
 * @param number from 1
 * @param leader who agreed for the leadership
 * @param forGroup who said yes for the group, in their own words
 * @param about what was agreed besides the rows
 */
public record Agreement(int number, LocalDate agreedOn, String leader, String forGroup, Instant madeAt, About about) {
    /**
     * What stands round the rows of a plan.
     *
     * @param whom what those it is for are called
     * @param goals what the group wants to succeed with, as its workshop concluded
     */
    public record About(String title, LocalDate startsOn, LocalDate endsOn, List<String> whom, List<String> goals) {
        public About {
            whom = List.copyOf(whom);
            goals = List.copyOf(goals);
        }
    }

    /** Without names: it may end in a log. */
    @Override
    public String toString() {
        return "Agreement[" + number + "]";
    }
}
