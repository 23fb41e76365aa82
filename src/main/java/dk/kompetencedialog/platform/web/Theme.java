package dk.kompetencedialog.platform.web;

import java.util.Locale;

/** The colour of a page: turquoise for W1 (strategy), orange for W2 (GRUS). */
public enum Theme {
    W1,
    W2;

    /** The class on {@code <body>}. */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
