package dk.kompetencedialog.workplace.page;

import dk.kompetencedialog.platform.web.Wrong;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A staff group in a form.
 *
 * @param id empty for one that is new
 * @param wrongName what is wrong with the name, empty when nothing is
 * @param wrongDescription what is wrong with the description, empty when nothing is
 * @param next whether it is to be written in now
 */
public record GroupRow(
        String id, String name, String description, String wrongName, String wrongDescription, boolean next) {
    /** How many a workplace may have: a board has a zone for each, and must stay readable. */
    public static final int MOST = 12;

    /** A row where nothing is wrong yet. */
    public static GroupRow of(String id, String name, String description) {
        return new GroupRow(id, name, description, "", "", false);
    }

    /** A row to write in. */
    public static GroupRow blank() {
        return of("", "", "");
    }

    /** A row that is to be written in now. */
    public static GroupRow nextBlank() {
        return new GroupRow("", "", "", "", "", true);
    }

    /** The same, with what is wrong. */
    public GroupRow wrong(String inName, String inDescription) {
        return new GroupRow(id, name, description, inName, inDescription, false);
    }

    /** Whether nothing is written in it. */
    public boolean isBlank() {
        return name.isBlank() && description.isBlank();
    }

    /** Whether nothing is wrong with it. */
    public boolean isRight() {
        return wrongName.isEmpty() && wrongDescription.isEmpty();
    }

    /** What is wrong in the rows of a form, from the top. */
    static List<Wrong> wrongs(List<GroupRow> rows) {
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(at -> Stream.of(
                        new Wrong("group-name-" + at, rows.get(at).wrongName()),
                        new Wrong("group-description-" + at, rows.get(at).wrongDescription())))
                .filter(wrong -> !wrong.sentence().isEmpty())
                .toList();
    }
}
