package dk.kompetencedialog.guide;

/** The colour that runs through a workshop's screens: turquoise for W1, orange for W2. Never the only sign. */
public enum EditionColour {
    TURQUOISE,
    ORANGE
}
