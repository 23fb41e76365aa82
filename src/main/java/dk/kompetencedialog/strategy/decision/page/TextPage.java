package dk.kompetencedialog.strategy.decision.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Look;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.strategy.text.page.Run;
import java.util.List;

/**
 * A revision to read, behind a link: in a hearing, or as it holds.
 *
 * @param language the text's
 * @param facts small facts under the title
 * @param action where a comment is sent
 * @param pdf where the same lies as a PDF
 * @param hearing whether it may be commented on, and how; none where it holds
 */
public record TextPage(
        String workplace,
        String title,
        String language,
        List<String> facts,
        List<Chapter> chapters,
        HearingState hearing,
        String action,
        String pdf,
        Retry retry,
        boolean thanked)
        implements Page {
    public TextPage {
        facts = List.copyOf(facts);
        chapters = List.copyOf(chapters);
    }

    /** Whether comments are asked for, or were. */
    public enum HearingState {
        NONE,
        OPEN,
        OVER
    }

    /** A chapter with its paragraphs; {@code id} its anchor. */
    public record Chapter(String id, String title, List<Passage> passages) {
        public Chapter {
            passages = List.copyOf(passages);
        }

        /** Whether its headings are numbered: focus areas are. */
        public boolean isNumbered() {
            return id.equals("focus-area");
        }
    }

    /**
     * A paragraph.
     *
     * @param place its number in the revision
     * @param whom names of groups; none = everyone
     */
    public record Passage(int place, boolean lead, String heading, List<String> whom, String body) {
        public Passage {
            whom = List.copyOf(whom);
        }

        /** The body as it reads. */
        public List<Run> runs() {
            return Run.of(body);
        }
    }

    @Override
    public String template() {
        return "strategy/decision/text";
    }

    @Override
    public String title(Texts t) {
        return title;
    }

    @Override
    public Look look() {
        return Look.DOCUMENT;
    }

    @Override
    public int status() {
        return retry.card().isEmpty() ? 200 : 422;
    }
}
