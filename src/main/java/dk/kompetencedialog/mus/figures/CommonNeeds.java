package dk.kompetencedialog.mus.figures;

import dk.kompetencedialog.mus.Round;
import dk.kompetencedialog.mus.Rounds;
import dk.kompetencedialog.mus.figures.page.FigureTable;
import dk.kompetencedialog.platform.text.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What the figures of everyone show most of, and what groups say beside theirs. Wants an open transaction of the workplace. */
@Component
public class CommonNeeds {
    private static final int MOST = 5;

    private final ToldFigures figures;
    private final Rounds rounds;

    CommonNeeds(ToldFigures figures, Rounds rounds) {
        this.figures = figures;
        this.rounds = rounds;
    }

    /** A need, and how many have it. */
    public record Common(String name, int count) {}

    /** Those that most have; what is not told is not there. */
    public List<Common> of(Round round, Texts t) {
        var tables = new FigureTables(rounds.focus(round), t);
        return figures.across(round).stream()
                .filter(each -> each.kind() == Population.Kind.EVERYONE)
                .flatMap(each -> tables.ofEveryone(each).stream())
                .flatMap(table -> table.rows().stream()
                        .filter(row -> row.count() != null && row.count() != Figure.IN_WORDS)
                        .map(row -> named(table, row)))
                .sorted(Comparator.comparingInt(Common::count).reversed())
                .limit(MOST)
                .toList();
    }

    private static Common named(FigureTable table, FigureTable.Row row) {
        return new Common(table.title() + ": " + row.name(), Objects.requireNonNull(row.count()));
    }

    /** What a group says. */
    public record Said(String group, String text) {}

    /** Those that say something. */
    public List<Said> said(Round round) {
        return figures.cleared(round).stream()
                .filter(each ->
                        each.clearing() != null && !each.clearing().note().isEmpty())
                .map(each -> new Said(
                        each.name(), Objects.requireNonNull(each.clearing()).note()))
                .toList();
    }
}
