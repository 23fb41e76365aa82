package dk.kompetencedialog.workshop.agenda;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Answer;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.SeeOther;
import dk.kompetencedialog.workplace.Workplaces;
import dk.kompetencedialog.workshop.Workshop;
import dk.kompetencedialog.workshop.Workshops;
import dk.kompetencedialog.workshop.agenda.page.AgendaPage;
import dk.kompetencedialog.workshop.agenda.page.SittingRow;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Plans a workshop's sittings: when, where, and what the time goes to. */
@Controller
@RequestMapping("/workshops/{w}/agenda")
class AgendaController {
    private final Workshops workshops;
    private final Workplaces workplaces;
    private final Agendas agendas;
    private final Replanning replanning;
    private final Transactions transactions;

    AgendaController(
            Workshops workshops,
            Workplaces workplaces,
            Agendas agendas,
            Replanning replanning,
            Transactions transactions) {
        this.workshops = workshops;
        this.workplaces = workplaces;
        this.agendas = agendas;
        this.replanning = replanning;
        this.transactions = transactions;
    }

    @GetMapping
    Page show(Member member, @PathVariable("w") UUID id, Texts t) {
        var workshop = workshops.of(member, id);
        return transactions.snapshot(workshop.workplaceId(), () -> page(workshop, agendas.rows(workshop, t)));
    }

    @PostMapping
    Answer keep(Member member, @PathVariable("w") UUID id, @RequestParam MultiValueMap<String, String> sent, Texts t) {
        var workshop = workshops.of(member, id);
        var rows = replanning.keep(workshop, sent, t);
        if (rows.stream().allMatch(SittingRow::isRight)) return new SeeOther("/workshops/" + id);
        return transactions.snapshot(workshop.workplaceId(), () -> page(workshop, rows));
    }

    /** Begins anew from one of the forms. */
    @PostMapping("/form")
    SeeOther begin(Member member, @PathVariable("w") UUID id, @RequestParam AgendaForm form) {
        replanning.begin(workshops.of(member, id), form);
        return new SeeOther("/workshops/" + id + "/agenda");
    }

    private Page page(Workshop workshop, List<SittingRow> rows) {
        return new AgendaPage(
                workshop.theme(), workplaces.at(workshop.workplaceId()), workshop.id(), workshop.title(), rows);
    }
}
