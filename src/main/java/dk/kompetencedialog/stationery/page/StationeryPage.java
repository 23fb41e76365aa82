package dk.kompetencedialog.stationery.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Wrong;
import dk.kompetencedialog.workplace.Workplace;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a workplace's papers look.
 *
 * @param word the template of Word files
 * @param words what the logo is, as it was typed
 * @param done what was just done, as a sentence; empty for nothing
 */
public record StationeryPage(Workplace workplace, Part logo, Part word, Has has, String words, String done)
        implements Page {

    /**
     * The logo, or the template.
     *
     * @param former what was in use before, by its name; empty for nothing
     * @param wrong what is wrong with what was sent
     */
    public record Part(@Nullable Held held, String former, String wrong) {}

    /** What is in use. */
    public record Held(String name, String since, String version) {}

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
        return Stream.of(new Wrong("logo-file", logo.wrong), new Wrong("template-file", word.wrong))
                .filter(wrong -> !wrong.sentence().isEmpty())
                .toList();
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
        return wrongs().isEmpty() ? 200 : 422;
    }
}
