package dk.kompetencedialog.workshop.facilitator.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Theme;
import dk.kompetencedialog.platform.web.Wrong;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who facilitates a workshop.
 *
 * @param others people of the list who do not, to choose from
 * @param wrong what is wrong with the choice, empty when nothing is
 * @param news what was just done, empty when nothing was
 */
public record FacilitatorsPage(
        Theme theme,
        UUID workplace,
        UUID workshop,
        String of,
        List<Row> rows,
        List<Choice> others,
        Guest guest,
        String wrong,
        String news)
        implements Page {
    /** The same with what was just done. */
    public FacilitatorsPage saying(String done) {
        return new FacilitatorsPage(theme, workplace, workshop, of, rows, others, guest, wrong, done);
    }

    /**
     * One of them.
     *
     * @param from where a consultant comes from; empty for who works here
     */
    public record Row(String id, String name, String from) {}

    /** Somebody who may become one. */
    public record Choice(String id, String name) {}

    /** What was typed of a consultant, and what is wrong with it. */
    public record Guest(String name, String mail, String from, String wrong) {
        public static final Guest BLANK = new Guest("", "", "", "");
    }

    /** All that is wrong, from the top. */
    public List<Wrong> wrongs() {
        return Stream.of(new Wrong("person", wrong), new Wrong("name", guest.wrong))
                .filter(each -> !each.sentence().isEmpty())
                .toList();
    }

    @Override
    public String template() {
        return "workshop/facilitators";
    }

    @Override
    public String title(Texts t) {
        return t.get("facilitator.title", of);
    }

    @Override
    public int status() {
        return wrongs().isEmpty() ? 200 : 422;
    }
}
