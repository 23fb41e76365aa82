package dk.kompetencedialog.workshop.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Theme;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What goes and what stays when the raw notes of a workshop are deleted.
 *
 * @param count how many there are to delete
 * @param erasedOn when they were deleted; null where they are there
 * @param held why none are deleted now; empty where nobody asked to wait
 * @param keeping the page where one asks to wait, and lets go
 */
public record ErasurePage(
        Theme theme,
        UUID id,
        String workshop,
        int count,
        @Nullable LocalDate erasedOn,
        String held,
        String keeping) implements Page {
    @Override
    public String template() {
        return "workshop/erasure";
    }

    @Override
    public String title(Texts t) {
        return t.get("erasure.title");
    }
}
