package dk.kompetencedialog.platform.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A kind of page: its sheets, and whether the bar and the foot stand round it. */
public enum Look {
    /** Forms, lists and errors. */
    PLAIN(true, "base page"),
    /** A participant's page: as little as can be. */
    PHONE(false, "base board phone"),
    /** The facilitator's. */
    DESK(false, "base board desk"),
    /** What the whole room looks at. */
    PROJECTOR(false, "base board projector"),
    /** A document to read, and to print. */
    DOCUMENT(true, "base page document");

    private final boolean bar;
    private final String sheets;

    Look(boolean bar, String sheets) {
        this.bar = bar;
        this.sheets = sheets;
    }

    /** Whether the bar on top and the foot are shown. */
    public boolean bar() {
        return bar;
    }

    /** Sheets in the order they are laid on. */
    public List<String> sheets() {
        return Arrays.stream(sheets.split(" "))
                .map(name -> "css/" + name + ".css")
                .toList();
    }

    /** The class on {@code <body>}. */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
