package dk.kompetencedialog.strategy;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * A conclusion whose first sentence is short is read as a heading with a text under it.
 *
 * @param heading without its full stop; empty where the first sentence is too long
 * @param text what follows; the whole conclusion where there is no heading
 */
record Heading(String heading, String text) {
    private static final int LONGEST = 60;

    static Heading of(String conclusion, Locale language) {
        int end = firstEnd(conclusion, language);
        var first = conclusion.substring(0, end).strip();
        return first.codePointCount(0, first.length()) > LONGEST
                ? new Heading("", conclusion)
                : new Heading(
                        first.replaceFirst("[.:]$", ""),
                        conclusion.substring(end).strip());
    }

    private static int firstEnd(String conclusion, Locale language) {
        var sentences = BreakIterator.getSentenceInstance(language);
        sentences.setText(conclusion);
        sentences.first();
        int line = conclusion.indexOf('\n');
        return line < 0 ? sentences.next() : Math.min(line, sentences.next());
    }
}
