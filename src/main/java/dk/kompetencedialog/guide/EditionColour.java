package dk.kompetencedialog.guide;

import dk.kompetencedialog.platform.web.Theme;

/** The colour that runs through a workshop's screens: turquoise for W1, orange for W2. Never the only sign. */
public enum EditionColour {
    TURQUOISE(Theme.W1),
    ORANGE(Theme.W2);

    private final Theme theme;

    EditionColour(Theme theme) {
        this.theme = theme;
    }

    /** The look of pages in this colour. */
    public Theme theme() {
        return theme;
    }
}
