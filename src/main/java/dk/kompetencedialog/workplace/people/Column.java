package dk.kompetencedialog.workplace.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column of a pasted list may be, and the headings that people give it in Danish and English. */
enum Column {
    NAME("navn|name|medarbejder|employee|fulde navn|full name"),
    FIRST_NAME("fornavn|first name|given name"),
    LAST_NAME("efternavn|last name|surname"),
    MAIL("e-?mail|mail|e-?mailadresse|mailadresse|e-?mail address"),
    UNIT("enhed|afdeling|kontor|team|unit|department|office"),
    STAFF_GROUP("medarbejdergruppe|personalegruppe|gruppe|staff group|group");

    private final String headings;

    Column(String headings) {
        this.headings = headings;
    }

    /** The column that bears this heading; empty where we know none. */
    static Optional<Column> headed(String heading) {
        var plain = heading.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> plain.matches(column.headings))
                .findFirst();
    }
}
