package dk.kompetencedialog.strategy;

import dk.kompetencedialog.board.conclusion.Concluded;
import dk.kompetencedialog.board.conclusion.Concluded.Behind;
import dk.kompetencedialog.document.Spreadsheet;
import dk.kompetencedialog.document.Spreadsheet.Column;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A workshop's conclusions as a spreadsheet, a row for each: to sort, to filter and to count.
 *
 * @param title the workshop's
 * @param boards the number of each conclusion's board, from 1
 */
record ConclusionSheet(String title, List<Concluded> conclusions, Map<UUID, Integer> boards, Texts t) {

    byte[] bytes() {
        var rows = IntStream.range(0, conclusions.size())
                .mapToObj(at -> row(at + 1, conclusions.get(at)))
                .toList();
        return new Spreadsheet(Theme.W1, title, t.get("strategy.sheet"), columns(), rows).bytes();
    }

    /** Those of every workshop, and of one where needs were found also what is said of these. */
    private List<Column> columns() {
        var columns = new ArrayList<>(List.of(
                column("number", 7),
                column("board", 8),
                column("kind", 24),
                column("text", 72),
                column("whom", 32),
                column("notes", 13),
                column("dots", 10),
                column("stacks", 40)));
        if (hasNeeds()) columns.addAll(List.of(column("competence", 24), column("focus", 40)));
        return columns;
    }

    private Column column(String name, int width) {
        return new Column(t.get("strategy.sheet." + name), width);
    }

    private boolean hasNeeds() {
        return conclusions.stream().anyMatch(one -> one.need() != null);
    }

    private List<Object> row(int number, Concluded one) {
        var row = new ArrayList<Object>(List.of(
                number,
                Objects.requireNonNull(boards.get(one.id())),
                t.get("strategy.title." + one.kind()),
                one.text(),
                whom(one),
                one.behind().size(),
                dots(one),
                stacks(one)));
        var need = one.need();
        if (need != null) row.addAll(List.of(t.get("board.competence." + need.competence()), need.focus()));
        else if (hasNeeds()) row.addAll(List.of("", ""));
        return row;
    }

    private String whom(Concluded one) {
        return one.groups().isEmpty()
                ? t.get("strategy.everyone")
                : one.groups().stream().map(Concluded.Group::name).collect(Collectors.joining(", "));
    }

    /** Those of each stack or loose note once. */
    private static int dots(Concluded one) {
        return one.behind().stream()
                .collect(Collectors.toMap(Behind::target, Behind::dots, Math::max))
                .values()
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static String stacks(Concluded one) {
        return one.behind().stream()
                .map(Behind::stack)
                .filter(name -> name != null && !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
