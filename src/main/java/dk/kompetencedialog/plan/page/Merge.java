package dk.kompetencedialog.plan.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What becomes of a form when somebody else changed the same after it was built: what its writer left alone is as it stands now; where
 * both changed the same to something else, somebody must choose.
 *
 * @param sent what stands in the fields
 * @param was what stood there when the form was built
 * @param now what stands
 */
public record Merge(Fields sent, Fields was, Fields now) {
    /** What to keep; where both changed the same, what was sent. */
    public Fields kept(List<String> names) {
        Map<String, String> kept = new LinkedHashMap<>();
        names.forEach(name -> kept.put(name, isLeft(name) ? now.get(name) : sent.get(name)));
        return new Fields(kept);
    }

    /** Those that both changed, each to something else. */
    public List<String> clashes(List<String> names) {
        return names.stream()
                .filter(name -> !isLeft(name) && !same(now, was, name) && !same(sent, now, name))
                .toList();
    }

    private boolean isLeft(String name) {
        return same(sent, was, name);
    }

    private static boolean same(Fields one, Fields other, String name) {
        return one.get(name).strip().equals(other.get(name).strip());
    }
}
