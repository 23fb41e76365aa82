package dk.kompetencedialog.evaluation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What there is of a year, as counts.
 *
 * @param strategy what is called so and holds; empty where none does
 * @param focus how many activities each of its focus areas has, in its order
 * @param groups how many groups there are: units that no other lies under
 * @param held of how many a workshop was held in the year
 * @param planned how many have an agreed plan that holds
 * @param uncovered staff groups with nobody in a group whose plan holds
 * @param talks how many talks were held; null where it is not told
 * @param people of how many
 * @param silent the key of the sentence that says why that is not told; empty where it is
 * @param counted whether the figures are made
 * @param gone whether they have been deleted since
 * @param reporters how many reported needs; null where they were too few to be told
 * @param needs the commonest needs, as they are told
 * @param said what groups say beside their figures
 */
record Year(
        String strategy,
        Map<String, Integer> focus,
        int groups,
        int held,
        int planned,
        Work work,
        List<String> uncovered,
        @Nullable Integer talks,
        int people,
        String silent,
        boolean counted,
        boolean gone,
        @Nullable Integer reporters,
        List<Need> needs,
        List<Said> said) {
    /**
     * Activities of agreed plans.
     *
     * @param helped how many of those that are done gave what they should, by the word for it
     */
    record Work(int all, int done, int stuck, int overdue, Map<String, Integer> helped) {}

    /** A need that many share. */
    record Need(String name, int count) {}

    /** What a group says. */
    record Said(String group, String text) {}

    /** Its focus areas that have no activity. */
    List<String> bare() {
        return focus.entrySet().stream()
                .filter(each -> each.getValue() == 0)
                .map(Map.Entry::getKey)
                .toList();
    }
}
