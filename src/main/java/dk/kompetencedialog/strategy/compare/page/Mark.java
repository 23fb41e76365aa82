package dk.kompetencedialog.strategy.compare.page;

import java.util.stream.Stream;

/** Words that follow each other in a text, and what became of them; no space round them. */
public record Mark(Kind kind, String text) {
    /** Whether both texts have them, or only the later, or only the earlier. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    /** How many words; a hyphen by itself is none. */
    public int count() {
        return (int) text.lines()
                .flatMap(line -> Stream.of(line.split(" ")))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }
}
