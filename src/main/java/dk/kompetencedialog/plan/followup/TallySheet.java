package dk.kompetencedialog.plan.followup;

import dk.kompetencedialog.document.Spreadsheet;
import dk.kompetencedialog.document.Spreadsheet.Column;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Theme;
import java.util.List;
import java.util.stream.Stream;

/** How many activities stand how, group by group and all together, as a sheet. */
record TallySheet(String title, Tallies tallies, Texts t) {
    /** Above each column, how many are … */
    private static final List<Sieve.Standing> COUNTED = Stream.of(
                    Stream.of(Sieve.Standing.ALL), Tally.ONE_OF.stream(), Stream.of(Sieve.Standing.OVERDUE))
            .flatMap(each -> each)
            .toList();

    Spreadsheet sheet() {
        var rows = Stream.concat(
                        tallies.groups().stream().map(group -> row(group.whose(), group)),
                        Stream.of(row(t.get("plan.tally.all"), tallies.all())))
                .toList();
        return new Spreadsheet(Theme.W2, title, t.get("plan.tally.sheet"), columns(), rows);
    }

    private List<Column> columns() {
        return Stream.of(
                        Stream.of(new Column(t.get("plan.group"), 32)),
                        COUNTED.stream().map(each -> new Column(heading(each), 13)),
                        Stream.of(Tally.Gave.values())
                                .map(each -> new Column(t.get("plan.tally.gave.of", t.get("plan.helped." + each)), 16)))
                .flatMap(each -> each)
                .toList();
    }

    private String heading(Sieve.Standing standing) {
        return t.get(standing == Sieve.Standing.ALL ? "plan.activities" : "plan.standing." + standing);
    }

    private static List<Object> row(String whose, Tally tally) {
        return Stream.<Stream<Object>>of(
                        Stream.of(whose),
                        COUNTED.stream().map(tally::of),
                        Stream.of(Tally.Gave.values()).map(tally::of))
                .flatMap(each -> each)
                .toList();
    }
}
