package dk.kompetencedialog.workplace.page;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Something that is wrong in a form, for the summary on top of it.
 *
 * @param field the id of the field, to go there
 */
public record Wrong(String field, String sentence) {
    /** What is wrong in a form with staff groups. */
    static List<Wrong> in(List<GroupRow> rows) {
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(at -> Stream.of(
                        new Wrong("group-name-" + at, rows.get(at).wrongName()),
                        new Wrong("group-description-" + at, rows.get(at).wrongDescription())))
                .filter(wrong -> !wrong.sentence().isEmpty())
                .toList();
    }
}
