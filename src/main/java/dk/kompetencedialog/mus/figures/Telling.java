package dk.kompetencedialog.mus.figures;

import java.util.BitSet;

/** How something may be told of a population, for itself. */
enum Telling {
    NUMBER,
    /** Of few who reported: that it is five at least. */
    WORDS,
    NOTHING;

    static Telling of(BitSet who, BitSet having) {
        if (who.cardinality() >= Nest.NUMBERS_FROM) return Nest.isSafe(who, having) ? NUMBER : NOTHING;
        boolean enough = Nest.both(who, having).cardinality() >= Nest.LEAST;
        return who.cardinality() >= Nest.WORDS_FROM && enough ? WORDS : NOTHING;
    }
}
