package dk.kompetencedialog.strategy.text.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Fragment;
import dk.kompetencedialog.workshop.discussion.Answers;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which activities there are for each staff group: drawn from the chapter's paragraphs, and from what was discussed. All words are in
 * the strategy's language.
 *
 * @param header of its two columns
 * @param rows what is for everyone, where something is, and then each group
 * @param number the strategy's in the snapshot it was read in
 */
public record ActivityTable(List<String> header, List<Row> rows, long number) implements Fragment {
    public ActivityTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** A paragraph of the chapter; {@code whom} by name, none = everyone. */
    public record Written(String heading, String body, List<String> whom) {
        public Written {
            whom = List.copyOf(whom);
        }

        private boolean isFor(String group) {
            return group.isEmpty() ? whom.isEmpty() : whom.contains(group);
        }

        /** What it says in the row of this name, which need not be said again. */
        private Stream<Run> under(String name) {
            var above = heading.isEmpty() || heading.equals(name) ? "" : heading + "\n";
            return Run.of(above + body).stream();
        }
    }

    /**
     * A group.
     *
     * @param group its name; of the first row what is for everyone is called
     * @param says its paragraphs
     * @param note why there are none, in words; empty where there are
     */
    public record Row(String group, List<Run> says, String note) {
        public Row {
            says = List.copyOf(says);
        }

        /** As one text, an item of a list on each line. */
        public String text() {
            return says.isEmpty()
                    ? note
                    : String.join("\n", says.stream().map(Row::text).toList());
        }

        private static String text(Run run) {
            return run.list() ? "• " + String.join("\n• ", run.lines()) : run.text();
        }
    }

    /** Groups that a paragraph names and that nobody knows any more have a row too. */
    public static ActivityTable of(List<Written> written, List<Answers> discussed, Texts t) {
        var groups = new LinkedHashSet<String>();
        discussed.stream().filter(one -> !one.ofUnits()).map(Answers::group).forEach(groups::add);
        written.forEach(one -> groups.addAll(one.whom()));
        var rows = new ArrayList<Row>();
        var everyone = row("", t.get("strategy.everyone.heading"), written);
        if (!everyone.says().isEmpty()) rows.add(everyone);
        for (var group : groups) rows.add(told(row(group, group, written), discussed, t));
        return new ActivityTable(
                List.of(t.get("strategy.activities.group"), t.get("strategy.activities.what")), rows, 0);
    }

    private static Row row(String group, String name, List<Written> written) {
        var says = written.stream().filter(one -> one.isFor(group)).flatMap(one -> one.under(name));
        return new Row(name, says.toList(), "");
    }

    private static Row told(Row row, List<Answers> discussed, Texts t) {
        if (!row.says().isEmpty()) return row;
        var said = discussed.stream()
                .filter(one ->
                        one.group().equals(row.group()) && !one.activity().open())
                .map(Answers::activity)
                .findFirst();
        var note = said.map(one -> t.get("strategy.activities." + (one.yes() ? "yes" : "no"), one.text()))
                .orElseGet(() -> t.get("strategy.activities.none"));
        return new Row(row.group(), List.of(), note);
    }

    /** The groups alone that have no paragraph, for where the paragraphs stand by themselves. */
    public ActivityTable unwritten() {
        return new ActivityTable(
                header, rows.stream().filter(row -> row.says().isEmpty()).toList(), number);
    }

    public ActivityTable at(long other) {
        return new ActivityTable(header, rows, other);
    }

    @Override
    public String template() {
        return "strategy/activities";
    }
}
