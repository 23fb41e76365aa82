package dk.kompetencedialog.strategy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Makes what was written in haste on a board a sentence: a capital first, a full stop last. The words stay. */
record Prose(Locale language) {
    private static final String ENDS = ".!?:…»)\"";

    String of(String text) {
        var said = text.strip();
        if (said.isEmpty()) return "";
        var capital = said.substring(0, said.offsetByCodePoints(0, 1)).toUpperCase(language)
                + said.substring(said.offsetByCodePoints(0, 1));
        return ENDS.indexOf(capital.charAt(capital.length() - 1)) < 0 ? capital + "." : capital;
    }

    /** One as a sentence, several as the items of a list. */
    String list(List<String> texts) {
        return texts.size() == 1
                ? of(texts.getFirst())
                : texts.stream().map(text -> "- " + of(text.replace('\n', ' '))).collect(Collectors.joining("\n"));
    }
}
