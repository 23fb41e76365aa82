package dk.kompetencedialog.mus.figures.page;

import dk.kompetencedialog.mus.MusStanding;
import dk.kompetencedialog.mus.Round;
import dk.kompetencedialog.mus.figures.ToldPopulation;
import dk.kompetencedialog.mus.talk.HeldTalks;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Theme;
import dk.kompetencedialog.workplace.Workplace;
import java.util.List;

/**
 * What is told of a round: across groups for who may read that, and the ways to one's own units.
 *
 * @param everyone the figures of all, as tables; none for who may not read them
 * @param groups those of staff groups
 * @param cleared the units whose figures may be read besides
 * @param own those that are one's own
 * @param held how many talks were held in units of five and more; none for who may not read it
 */
public record FiguresPage(
        Workplace workplace,
        Round round,
        MusStanding standing,
        List<FigureTable> everyone,
        List<FigureTable> groups,
        List<ToldPopulation> cleared,
        List<ToldPopulation> own,
        List<HeldTalks.OfUnit> held)
        implements Page {
    public String here() {
        return round.here() + "/figures";
    }

    @Override
    public Theme theme() {
        return Theme.W2;
    }

    @Override
    public String template() {
        return "mus/figures";
    }

    @Override
    public String title(Texts t) {
        return t.get("mus.figures.title", String.valueOf(round.year()));
    }
}
