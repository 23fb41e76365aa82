package dk.kompetencedialog.workshop.agenda.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Theme;
import dk.kompetencedialog.platform.web.Wrong;
import dk.kompetencedialog.workplace.Workplace;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The form that plans a workshop's sittings: when, where, and what the time goes to. */
public record AgendaPage(
        Theme theme, Workplace workplace, UUID workshop, String workshopTitle, List<SittingRow> sittings)
        implements Page {
    /** Where the form goes. */
    public String action() {
        return "/workshops/" + workshop + "/agenda";
    }

    /** All that is wrong, from the top. */
    public List<Wrong> wrongs() {
        return IntStream.range(0, sittings.size())
                .boxed()
                .flatMap(at -> wrongs(at, sittings.get(at)))
                .filter(wrong -> !wrong.sentence().isEmpty())
                .toList();
    }

    private static Stream<Wrong> wrongs(int sitting, SittingRow row) {
        return Stream.concat(
                Stream.of(
                        new Wrong("date-" + sitting, row.wrongTime()),
                        new Wrong("place-" + sitting, row.wrongPlace()),
                        new Wrong("link-" + sitting, row.wrongLink())),
                IntStream.range(0, row.blocks().size())
                        .mapToObj(at -> new Wrong(
                                "minutes-" + sitting + "-" + at,
                                row.blocks().get(at).wrong())));
    }

    @Override
    public String template() {
        return "workshop/agenda";
    }

    @Override
    public String title(Texts t) {
        return t.get("workshop.agenda.title", workshopTitle);
    }

    @Override
    public int status() {
        return wrongs().isEmpty() ? 200 : 422;
    }
}
