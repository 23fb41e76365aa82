package dk.kompetencedialog.measure;

import java.util.List;

/** The flags of a measure, each a name and a whole number: {@code --streams 1000}. */
record Flags(List<String> words) {
    int number(String name, int usual) {
        int at = words.indexOf("--" + name);
        return at < 0 ? usual : Integer.parseInt(words.get(at + 1));
    }
}
