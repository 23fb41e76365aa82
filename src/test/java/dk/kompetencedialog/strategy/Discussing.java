package dk.kompetencedialog.strategy;

import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** What is said of a staff group in the two discussions of § 8, as the pages send it. */
final class Discussing {
    private Discussing() {}

    /** Nothing has been said yet. */
    static final String NOTHING = "{\"needed\":null,\"text\":\"\"}";

    static String said(boolean needed, String text) {
        return "{\"needed\":%s,\"text\":\"%s\"}".formatted(needed, text);
    }

    /** The body of a command. {@code group}: null for departments and teams. */
    static String answer(String topic, @Nullable String group, String said, String was) {
        return "{\"topic\":\"%s\",\"group\":%s,%s,\"was\":%s}"
                .formatted(
                        topic, group == null ? "null" : "\"" + group + "\"", said.substring(1, said.length() - 1), was);
    }

    /** The id of a staff group on a page where it is discussed. */
    static String group(Document page, String name) {
        return page.select(".discussions .groups > li").stream()
                .filter(one -> one.select("h3").text().equals(name))
                .findFirst()
                .orElseThrow()
                .select("form")
                .attr("data-group");
    }
}
