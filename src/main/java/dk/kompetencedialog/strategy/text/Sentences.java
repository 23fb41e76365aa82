package dk.kompetencedialog.strategy.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text as its sentences. A line break is one of its own, so that what is added at the end leaves what stood there as it was. */
final class Sentences {
    private static final String BREAK = "\n";

    private Sentences() {}

    /** In order, each without the space round it. */
    static List<String> of(String text, Locale language) {
        var all = new ArrayList<String>();
        for (var line : text.split(BREAK, -1)) {
            all.addAll(ofLine(line, language));
            all.add(BREAK);
        }
        all.removeLast();
        return all;
    }

    /** The text they make: in a line one space between two. */
    static String text(List<String> sentences) {
        var text = new StringBuilder();
        for (var sentence : sentences) {
            boolean within = !text.isEmpty() && !sentence.equals(BREAK) && text.charAt(text.length() - 1) != '\n';
            text.append(within ? " " : "").append(sentence);
        }
        return text.toString();
    }

    private static List<String> ofLine(String line, Locale language) {
        var ends = BreakIterator.getSentenceInstance(language);
        ends.setText(line);
        var found = new ArrayList<String>();
        for (int start = ends.first(), end = ends.next(); end != BreakIterator.DONE; start = end, end = ends.next()) {
            var sentence = line.substring(start, end).strip();
            if (!sentence.isEmpty()) found.add(sentence);
        }
        return found;
    }
}
