package dk.kompetencedialog.workshop.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Theme;
import java.util.List;
import java.util.UUID;

/**
 * Where somebody erases all that they have written in a workshop, or is told why that is too late.
 *
 * @param seat whose they are
 * @param count how many notes there are
 * @param erased whether all have just been erased
 */
public record MinePage(
        Theme theme, UUID room, UUID seat, String title, boolean named, boolean closed, int count, boolean erased)
        implements Page {
    /** The key of what there is to say. */
    public String said() {
        if (closed) return named ? "mine.closed.named" : "mine.closed.nameless";
        if (count == 0 && erased) return "mine.erased";
        return count == 0 ? "mine.none" : named ? "mine.open.named" : "mine.open.nameless";
    }

    @Override
    public String template() {
        return "workshop/mine";
    }

    @Override
    public String title(Texts t) {
        return t.get("mine.title");
    }

    @Override
    public List<String> modules() {
        return closed ? List.of() : List.of("js/mine.js");
    }
}
