package dk.kompetencedialog.workshop.invitation.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Theme;
import dk.kompetencedialog.workplace.Workplace;
import dk.kompetencedialog.workshop.agenda.page.AgendaPiece.Meeting;
import dk.kompetencedialog.workshop.page.WayPiece;
import java.util.List;
import java.util.UUID;

/** An invitation on a sheet of paper, for a notice board. */
public record PosterPage(
        Theme theme,
        Workplace workplace,
        UUID workshop,
        String workshopTitle,
        List<Meeting> meetings,
        boolean cancelled,
        WayPiece way)
        implements Page {
    @Override
    public String template() {
        return "workshop/invitation/poster";
    }

    @Override
    public String title(Texts t) {
        return t.get("invitation.poster.title", workshopTitle);
    }

    @Override
    public List<String> modules() {
        return List.of("js/print.js");
    }
}
