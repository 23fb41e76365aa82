package dk.kompetencedialog.plan.page;

import dk.kompetencedialog.platform.web.Wrong;
import java.util.List;
import java.util.Map;

/**
 * A form for one need or activity, as it is shown.
 *
 * @param filled what stands in it
 * @param was what it is built on, sent along so that what others change meanwhile is seen
 * @param wrong what is wrong in which field
 * @param overtaken whether what is wrong is that somebody else changed the same meanwhile
 */
public record Entry(Fields filled, Fields was, Map<String, String> wrong, boolean overtaken) {
    public Entry {
        wrong = Map.copyOf(wrong);
    }

    /** One that nobody has sent yet. */
    public static Entry of(Fields fields) {
        return new Entry(fields, fields, Map.of(), false);
    }

    public boolean isRight() {
        return wrong.isEmpty();
    }

    /** All that is wrong, in the order of these fields. */
    public List<Wrong> wrongs(List<String> fields) {
        return fields.stream()
                .filter(wrong::containsKey)
                .map(field -> new Wrong(field, wrong.getOrDefault(field, "")))
                .toList();
    }

    /** The HTTP status of a page that shows it. */
    public int status() {
        if (overtaken) return 409;
        return isRight() ? 200 : 422;
    }
}
