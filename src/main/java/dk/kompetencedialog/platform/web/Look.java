package dk.kompetencedialog.platform.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A kind of page: its sheets, and whether the bar and the foot stand round it. */
public enum Look {
    /** Forms, lists and errors. */
    PLAIN(true, "css/base vendor/dkfds css/page"),
    /** A participant's page: as little as can be. */
    PHONE(false, "css/base css/board css/phone"),
    /** The facilitator's. */
    DESK(false, "css/base css/board css/desk"),
    /** What the whole room looks at. */
    PROJECTOR(false, "css/base css/board css/projector"),
    /** A document to read, and to print. */
    DOCUMENT(true, "css/base vendor/dkfds css/page css/board css/document css/writing");

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
        return Arrays.stream(sheets.split(" ")).map(name -> name + ".css").toList();
    }

    /** The class on {@code <body>}. */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
