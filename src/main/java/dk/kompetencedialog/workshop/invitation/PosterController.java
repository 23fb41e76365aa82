package dk.kompetencedialog.workshop.invitation;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.workplace.Workplaces;
import dk.kompetencedialog.workshop.Surroundings;
import dk.kompetencedialog.workshop.Workshops;
import dk.kompetencedialog.workshop.agenda.Agendas;
import dk.kompetencedialog.workshop.invitation.page.PosterPage;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The invitation on paper. */
@Controller
class PosterController {
    private final Workshops workshops;
    private final Workplaces workplaces;
    private final Agendas agendas;
    private final Invitations invitations;
    private final Surroundings surroundings;
    private final Transactions transactions;

    PosterController(
            Workshops workshops,
            Workplaces workplaces,
            Agendas agendas,
            Invitations invitations,
            Surroundings surroundings,
            Transactions transactions) {
        this.workshops = workshops;
        this.workplaces = workplaces;
        this.agendas = agendas;
        this.invitations = invitations;
        this.surroundings = surroundings;
        this.transactions = transactions;
    }

    @GetMapping("/workshops/{w}/invitations/poster")
    Page show(Member member, @PathVariable("w") UUID id, Texts t) {
        var workshop = workshops.of(member, id);
        return transactions.snapshot(
                workshop.workplaceId(),
                () -> new PosterPage(
                        workshop.theme(),
                        workplaces.at(workshop.workplaceId()),
                        id,
                        workshop.title(),
                        agendas.piece(workshop, t).meetings(),
                        invitations.of(workshop).cover().cancelled(),
                        surroundings.way(workshop.room(), 0, t)));
    }
}
