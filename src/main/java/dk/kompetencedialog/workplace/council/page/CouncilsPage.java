package dk.kompetencedialog.workplace.council.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.workplace.Workplace;
import java.util.List;

/**
 * The works councils of a workplace.
 *
 * @param told what has just been done, empty when nothing has
 */
public record CouncilsPage(Workplace workplace, List<Card> councils, String told) implements Page {
    /** A council with its two sides, and those who are on neither. */
    public record Card(String id, String name, List<Line> management, List<Line> employees, List<Line> others) {}

    /**
     * Somebody on it.
     *
     * @param post empty for an ordinary member
     * @param substitute who stands in, empty for nobody
     */
    public record Line(String name, String post, String substitute) {}

    @Override
    public String template() {
        return "workplace/councils";
    }

    @Override
    public String title(Texts t) {
        return t.get("council.title");
    }
}
