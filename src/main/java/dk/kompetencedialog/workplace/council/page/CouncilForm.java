package dk.kompetencedialog.workplace.council.page;

import dk.kompetencedialog.platform.web.Wrong;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A council as a form has it.
 *
 * @param management side A
 * @param employees side B
 * @param secretary the name of one who is on neither side, empty for none
 * @param wrongName what is wrong with the council's name, empty when nothing is
 * @param wrongSecretary what is wrong with the secretary, empty when nothing is
 * @param wrongWhole what is wrong with it as a whole, empty when nothing is
 */
public record CouncilForm(
        String name,
        List<CouncilRow> management,
        List<CouncilRow> employees,
        String secretary,
        String wrongName,
        String wrongSecretary,
        String wrongWhole) {
    private static final int SHOWN = 4;

    /** A form where nothing is wrong yet. */
    public static CouncilForm of(
            String name, List<CouncilRow> management, List<CouncilRow> employees, String secretary) {
        return new CouncilForm(name, management, employees, secretary, "", "", "");
    }

    /** With blank rows to write in: four a side to begin with, and always one more. */
    public CouncilForm roomy() {
        return new CouncilForm(
                name, roomy(management), roomy(employees), secretary, wrongName, wrongSecretary, wrongWhole);
    }

    /** The same, with what is wrong beside the fields outside the rows. */
    public CouncilForm wrong(String inName, String inSecretary, String inWhole) {
        return new CouncilForm(name, management, employees, secretary, inName, inSecretary, inWhole);
    }

    /** All that is wrong, from the top. */
    public List<Wrong> wrongs() {
        return Stream.of(
                        Stream.of(new Wrong("name", wrongName), new Wrong("a-name-0", wrongWhole)),
                        wrongs("a", management),
                        wrongs("b", employees),
                        Stream.of(new Wrong("secretary", wrongSecretary)))
                .flatMap(each -> each)
                .filter(wrong -> !wrong.sentence().isEmpty())
                .toList();
    }

    /** Who are on it. */
    public List<String> names() {
        var seated = Stream.concat(management.stream(), employees.stream())
                .flatMap(row -> Stream.of(row.name(), row.substitute()));
        return Stream.concat(seated, Stream.of(secretary))
                .filter(each -> !each.isBlank())
                .toList();
    }

    public boolean isRight() {
        return wrongs().isEmpty();
    }

    private static Stream<Wrong> wrongs(String side, List<CouncilRow> rows) {
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(at -> Stream.of(
                        new Wrong(side + "-name-" + at, rows.get(at).wrongName()),
                        new Wrong(side + "-substitute-" + at, rows.get(at).wrongSubstitute())));
    }

    private static List<CouncilRow> roomy(List<CouncilRow> rows) {
        int blank = Math.min(CouncilRow.MOST - rows.size(), Math.max(1, SHOWN - rows.size()));
        return Stream.concat(rows.stream(), Stream.generate(CouncilRow::blank).limit(Math.max(0, blank)))
                .toList();
    }
}
