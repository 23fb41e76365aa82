package dk.kompetencedialog.guide;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The catalogue of editions shipped with the program, read and checked once at start. */
@Component
public class Editions {
    private final Map<String, Edition> byFile;

    Editions() {
        this(EditionFiles.shipped());
    }

    Editions(List<Edition> editions) {
        List<String> problems = EditionRules.problems(editions);
        if (!problems.isEmpty()) {
            throw new IllegalStateException("guides/ cannot be used:\n  " + String.join("\n  ", problems));
        }
        byFile = editions.stream()
                .collect(Collectors.toUnmodifiableMap(e -> name(e.code(), e.language()), Function.identity()));
    }

    /** The edition in the reader's language, in Danish where we have no other. An unknown code is a bug. */
    public Edition get(String code, Locale locale) {
        Edition danish = byFile.get(name(code, "da"));
        if (danish == null) throw new IllegalArgumentException("no edition " + code);
        return byFile.getOrDefault(name(code, locale.getLanguage()), danish);
    }

    /** The codes we ship, sorted. */
    public SortedSet<String> codes() {
        return byFile.values().stream().map(Edition::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(String code, String language) {
        return code + "." + language;
    }
}
