package dk.kompetencedialog.document;

import dk.kompetencedialog.platform.web.Theme;
import java.util.Map;

/** The colours of what is printed: written in workshop 1's, and turned into those of workshop 2 where it is that one's. As in {@code base.css}. */
public record Inks(Theme theme) {
    private static final Map<String, String> ORANGE = Map.of(
            "#06434a", "#6f2d05",
            "#0a6670", "#a94a0c",
            "#0f8590", "#c56a14",
            "#b5e0e0", "#fbd3ab",
            "#dcf1f0", "#fde8d2",
            "#eff8f7", "#fff6ec");

    /** A colour, given as workshop 1 has it. */
    public String of(String turquoise) {
        return theme == Theme.W1 ? turquoise : ORANGE.getOrDefault(turquoise, turquoise);
    }

    /** A whole sheet of styles. */
    String style(String sheet) {
        if (theme == Theme.W1) return sheet;
        var turned = sheet;
        for (var ink : ORANGE.entrySet()) turned = turned.replace(ink.getKey(), ink.getValue());
        return turned;
    }
}
