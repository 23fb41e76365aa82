package dk.kompetencedialog.strategy.compare;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.strategy.compare.Comparison.Pair;
import dk.kompetencedialog.strategy.compare.page.ComparisonPage.Row;
import dk.kompetencedialog.strategy.compare.page.Mark;
import dk.kompetencedialog.strategy.decision.Revision.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells in words what became of paragraphs.
 *
 * @param before the earlier text
 * @param now the later
 * @param grown whether the later grew from the earlier: then what was kept is told too
 */
record ComparisonWords(List<Passage> before, List<Passage> now, boolean grown, Texts t) {

    Row row(Pair pair) {
        var was = pair.before();
        var is = pair.now();
        var heading = Words.between(was == null ? "" : was.heading(), is == null ? "" : is.heading());
        var body = Words.between(was == null ? "" : was.body(), is == null ? "" : is.body());
        return new Row(
                fate(pair), said(pair, heading, body), heading, pair.either().whom(), body);
    }

    /** How much is otherwise, all in all. */
    String summary(List<Pair> pairs) {
        var parts = Stream.of("same", "added", "removed", "changed", "moved")
                .filter(kind -> grown || !kind.equals("same"))
                .map(kind ->
                        part(kind, pairs.stream().filter(pair -> is(kind, pair)).count()))
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.isEmpty() ? t.get("compare.none") : t.get("compare.sum", String.join(", ", parts));
    }

    private String part(String kind, long count) {
        return count == 0 ? "" : t.get("compare.count." + kind, count);
    }

    private static boolean is(String kind, Pair pair) {
        return kind.equals("moved") ? pair.moved() : kind.equals(fate(pair));
    }

    private static String fate(Pair pair) {
        var was = pair.before();
        var is = pair.now();
        if (was == null) return "added";
        if (is == null) return "removed";
        return was.readsAs(is) ? "same" : "changed";
    }

    private List<String> said(Pair pair, List<Mark> heading, List<Mark> body) {
        var was = pair.before();
        var is = pair.now();
        if (was == null) return List.of(t.get("compare.added"));
        if (is == null) return List.of(t.get("compare.removed"));
        var said = new ArrayList<String>();
        if (pair.moved()) said.add(t.get("compare.moved", Comparison.place(before, was), Comparison.place(now, is)));
        long came = words(heading, body, Mark.Kind.ADDED);
        long went = words(heading, body, Mark.Kind.REMOVED);
        if (came + went > 0) said.add(t.get("compare.words", came, went));
        if (grown && pair.isSame()) said.add(t.get("compare.kept"));
        if (!was.whom().equals(is.whom())) said.add(t.get("compare.whom", whom(is), whom(was)));
        return said;
    }

    private String whom(Passage one) {
        return one.whom().isEmpty() ? t.get("strategy.everyone") : t.list(one.whom());
    }

    private static long words(List<Mark> heading, List<Mark> body, Mark.Kind kind) {
        return Stream.concat(heading.stream(), body.stream())
                .filter(mark -> mark.kind() == kind)
                .mapToInt(Mark::count)
                .sum();
    }
}
