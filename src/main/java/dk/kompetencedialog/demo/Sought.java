package dk.kompetencedialog.demo;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is looked for in a page, by a pattern with one group. */
final class Sought {
    /** An id, as the group. */
    static final String ID = "([0-9a-f-]{36})";

    private Sought() {}

    /** A text as a page has it, to look for. */
    static String html(String text) {
        return Pattern.quote(text.replace("&", "&amp;").replace("<", "&lt;"));
    }

    /** The first; that there is none is a bug. */
    static String required(String pattern, String page) {
        var found = first(pattern, page);
        if (found == null) throw new IllegalStateException("nothing like " + pattern);
        return found;
    }

    /** The first; null where there is none. */
    static @Nullable String first(String pattern, String page) {
        return all(pattern, page).stream().findFirst().orElse(null);
    }

    static List<String> all(String pattern, String page) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(hit -> hit.group(1))
                .toList();
    }
}
