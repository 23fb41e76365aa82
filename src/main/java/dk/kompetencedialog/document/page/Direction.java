package dk.kompetencedialog.document.page;

import java.text.Bidi;
import org.jspecify.annotations.Nullable;

/** The way a text runs, by its first letter. */
public final class Direction {

    private Direction() {}

    /** "rtl" for text from right to left; null, which leaves the attribute out, for all other text. */
    public static @Nullable String of(String text) {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? null : "rtl";
    }
}
