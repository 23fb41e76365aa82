package dk.kompetencedialog.strategy.compare.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Look;
import dk.kompetencedialog.platform.web.Page;
import java.util.List;
import java.util.UUID;

/**
 * Two texts of a strategy laid beside each other.
 *
 * @param language the text's
 * @param choices all texts there are, the newest first; fewer than two = nothing to lay beside each other
 * @param from value of the earlier
 * @param to value of the later
 * @param only whether what is the same in both is left out
 * @param said what is otherwise, in a few words
 */
public record ComparisonPage(
        UUID id,
        String title,
        String language,
        List<Choice> choices,
        String from,
        String to,
        boolean only,
        String said,
        List<Chapter> chapters)
        implements Page {
    public ComparisonPage {
        choices = List.copyOf(choices);
        chapters = List.copyOf(chapters);
    }

    /** A text; {@code value} its number, or {@code text} for what stands now. */
    public record Choice(String value, String name) {}

    /** A chapter in which something is to be shown. */
    public record Chapter(String title, List<Row> rows) {
        public Chapter {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A paragraph.
     *
     * @param fate what became of it, as a class: same, changed, added, removed
     * @param said the same in words; empty where nothing did
     * @param whom names of the groups it is for now; none = everyone
     */
    public record Row(String fate, List<String> said, List<Mark> heading, List<String> whom, List<Mark> body) {
        public Row {
            said = List.copyOf(said);
            heading = List.copyOf(heading);
            whom = List.copyOf(whom);
            body = List.copyOf(body);
        }
    }

    public boolean isPossible() {
        return choices.size() > 1;
    }

    @Override
    public String template() {
        return "strategy/compare/comparison";
    }

    @Override
    public String title(Texts t) {
        return t.get("compare.pageTitle", title);
    }

    @Override
    public Look look() {
        return Look.DOCUMENT;
    }
}
