package dk.kompetencedialog.mus.figures.page;

import dk.kompetencedialog.mus.Round;
import dk.kompetencedialog.mus.figures.ToldPopulation;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Theme;
import dk.kompetencedialog.workplace.Workplace;
import java.util.List;

/**
 * What is told of a unit.
 *
 * @param leads whether the reader may let the works council read it
 * @param note what stands in the form
 * @param sentence what is wrong with it; empty for nothing
 */
public record UnitFiguresPage(
        Workplace workplace,
        Round round,
        ToldPopulation unit,
        List<FigureTable> tables,
        boolean leads,
        String note,
        String sentence)
        implements Page {
    public String here() {
        return round.here() + "/figures/" + unit.unit();
    }

    /** Whether anything is told. */
    public boolean tells() {
        return tables.stream().anyMatch(FigureTable::tells);
    }

    @Override
    public int status() {
        return sentence.isEmpty() ? 200 : 422;
    }

    @Override
    public Theme theme() {
        return Theme.W2;
    }

    @Override
    public String template() {
        return "mus/unit-figures";
    }

    @Override
    public String title(Texts t) {
        return t.get("mus.figures.unit.title", unit.name(), String.valueOf(round.year()));
    }
}
