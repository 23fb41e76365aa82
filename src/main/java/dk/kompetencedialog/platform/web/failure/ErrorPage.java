package dk.kompetencedialog.platform.web.failure;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * One sentence on what went wrong.
 *
 * @param id what the log calls it, where it was a fault of ours
 */
public record ErrorPage(
        int status, String sentence, @Nullable String id) implements Page {
    @Override
    public String template() {
        return "platform/error";
    }

    @Override
    public String title(Texts t) {
        return t.get("platform.error.title");
    }
}
