package dk.kompetencedialog.mus.figures;

/**
 * What is told of a population.
 *
 * @param count how many have a need of the category; {@link #IN_WORDS} where it is only told that they are five at least
 */
record Figure(Population who, Category category, int count) {
    static final int IN_WORDS = 0;
}
