package dk.kompetencedialog.account.own;

import java.util.List;
import java.util.Map;

/**
 * One kind of what is kept of somebody.
 *
 * @param key names it, like {@code signIns}
 * @param rows what there is: names of columns, and texts, numbers, instants or days; what is missing is left out
 */
public record OwnPart(String key, List<Map<String, Object>> rows) {
    public OwnPart {
        rows = List.copyOf(rows);
    }

    /** Without what it says: it may end in a log. */
    @Override
    public String toString() {
        return "OwnPart[" + key + "]";
    }
}
