package dk.kompetencedialog.stationery.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Wrong;
import dk.kompetencedialog.workplace.Workplace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a workplace's papers look.
 *
 * @param word the template of Word files
 * @param words what the logo is, as it was typed
 */
public record StationeryPage(Workplace workplace, Part logo, Part word, Has has, String words, Said said)
        implements Page {

    /**
     * The logo, or the template.
     *
     * @param held what is in use
     * @param former what was in use before
     */
    public record Part(@Nullable Held held, @Nullable Held former) {}

    /**
     * What is in use, or was.
     *
     * @param version which it is
     */
    public record Held(String name, String words, String since, String version) {}

    /**
     * What there is to say of what was just sent.
     *
     * @param done what was done, as a sentence; empty for nothing
     * @param wrong what is wrong with it, if anything is
     */
    public record Said(String done, Wrong wrong, int status) {}

    /**
     * What files take from the template.
     *
     * @param broken whether it cannot be used, so that all is ours
     * @param used a line for each
     * @param ours what is ours instead, in one line; empty where it has all
     */
    public record Has(boolean broken, List<String> used, String ours) {
        public Has {
            used = List.copyOf(used);
        }
    }

    /** All that is wrong, from the top. */
    public List<Wrong> wrongs() {
        return said.wrong.sentence().isEmpty() ? List.of() : List.of(said.wrong);
    }

    /** What is wrong with a field; empty for nothing. */
    public String wrong(String field) {
        return said.wrong.field().equals(field) ? said.wrong.sentence() : "";
    }

    @Override
    public String template() {
        return "stationery/stationery";
    }

    @Override
    public String title(Texts t) {
        return t.get("stationery.title");
    }

    @Override
    public List<String> modules() {
        return List.of("js/upload.js");
    }

    @Override
    public int status() {
        return said.status;
    }
}
