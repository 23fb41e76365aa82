package dk.kompetencedialog.mus.figures;

import dk.kompetencedialog.mus.Rounds;
import dk.kompetencedialog.mus.figures.page.FigureTable;
import dk.kompetencedialog.platform.text.Texts;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Words figures as tables. */
public record FigureTables(List<Rounds.Focus> focus, Texts t) {

    /** Those of a unit: kinds of competence, and where one learns. */
    List<FigureTable> ofUnit(ToldPopulation unit) {
        return Stream.of(Category.OfCompetence.class, Category.OfLearning.class)
                .map(sort -> table(unit, Category.ofUnits(), sort))
                .toList();
    }

    /** Those of everyone: the same, and focus areas. */
    public List<FigureTable> ofEveryone(ToldPopulation everyone) {
        var focused = focus.isEmpty()
                ? Stream.<FigureTable>empty()
                : Stream.of(table(everyone, Category.ofEveryone(focus.size()), Category.OfFocus.class));
        return Stream.concat(ofUnit(everyone).stream(), focused).toList();
    }

    private FigureTable table(ToldPopulation of, Collection<Category> all, Class<? extends Category> sort) {
        var rows = all.stream()
                .filter(sort::isInstance)
                .map(category -> new FigureTable.Row(name(category), of.count(category)))
                .toList();
        return new FigureTable(t.get("mus.figures.of." + sort.getSimpleName()), rows, of.reporters());
    }

    /** Kind of competence × focus area, of those of which something is told. */
    public FigureTable crossed(ToldPopulation group) {
        var rows = Category.both(focus.size()).stream()
                .filter(category -> group.count(category) != null)
                .map(category -> new FigureTable.Row(name(category), group.count(category)))
                .toList();
        var name = group.kind() == Population.Kind.EVERYONE ? t.get("mus.figures.everyone") : group.name();
        return new FigureTable(name, rows, group.reporters());
    }

    private String name(Category category) {
        return switch (category) {
            case Category.OfCompetence(var kind) -> t.get("board.competence." + kind);
            case Category.OfLearning(var where) -> t.get("plan.family." + where);
            case Category.OfFocus(int number) -> name(number);
            case Category.OfBoth(var competence, var one) ->
                t.get("mus.figures.both", name(competence), name(one.number()));
        };
    }

    private String name(int number) {
        return focus.stream()
                .filter(each -> each.number() == number)
                .map(Rounds.Focus::name)
                .findFirst()
                .orElseGet(() -> t.get("mus.need.focus.none"));
    }
}
