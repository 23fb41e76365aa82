package dk.kompetencedialog.strategy.decision.page;

import java.util.Map;

/**
 * What was sent and could not be used, so that nobody types it twice.
 *
 * @param card which form it was; empty for none
 * @param sentence what is to be mended
 */
public record Retry(String card, String sentence, Map<String, String> fields) {
    public static final Retry NONE = new Retry("", "", Map.of());

    public Retry {
        fields = Map.copyOf(fields);
    }

    /** What is to be said over this form; empty for nothing. */
    public String of(String form) {
        return card.equals(form) ? sentence : "";
    }

    /** What stands in a field of this form. */
    public String value(String form, String field, String otherwise) {
        return card.equals(form) ? fields.getOrDefault(field, otherwise) : otherwise;
    }
}
