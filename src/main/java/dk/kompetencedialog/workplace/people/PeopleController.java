package dk.kompetencedialog.workplace.people;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Answer;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.SeeOther;
import dk.kompetencedialog.workplace.Workplaces;
import dk.kompetencedialog.workplace.people.page.PeoplePage;
import dk.kompetencedialog.workplace.people.page.PersonForm;
import dk.kompetencedialog.workplace.people.page.PersonPage;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The people of a workplace, one by one. */
@Controller
@RequestMapping("/workplaces/{id}/people")
class PeopleController {
    private final Workplaces workplaces;
    private final PeopleReading reading;
    private final PersonForms forms;
    private final People people;
    private final Transactions transactions;

    PeopleController(
            Workplaces workplaces, PeopleReading reading, PersonForms forms, People people, Transactions transactions) {
        this.workplaces = workplaces;
        this.reading = reading;
        this.forms = forms;
        this.people = people;
        this.transactions = transactions;
    }

    @GetMapping
    Page all(Member member, @PathVariable UUID id, @RequestParam(defaultValue = "0") int kept, Texts t) {
        var workplace = workplaces.of(member, id);
        var rows = transactions.snapshot(id, () -> new Showing(reading.of(id), t).rows());
        return new PeoplePage(workplace, rows, kept > 0 ? t.get("people.kept", kept) : "");
    }

    @GetMapping("/new")
    Page blank(Member member, @PathVariable UUID id) {
        return page(member, id, "", PersonForm.blank());
    }

    @GetMapping("/{person}")
    Page one(Member member, @PathVariable UUID id, @PathVariable UUID person) {
        workplaces.of(member, id);
        var form = transactions.snapshot(id, () -> forms.of(id, person));
        return page(member, id, person.toString(), form);
    }

    @PostMapping
    Answer add(Member member, @PathVariable UUID id, PersonForms.Sent sent, Texts t) {
        return keep(member, id, UUID.randomUUID(), new Filled("", sent, t));
    }

    @PostMapping("/{person}")
    Answer change(Member member, @PathVariable UUID id, @PathVariable UUID person, PersonForms.Sent sent, Texts t) {
        return keep(member, id, person, new Filled(person.toString(), sent, t));
    }

    @PostMapping("/{person}/removal")
    SeeOther remove(Member member, @PathVariable UUID id, @PathVariable UUID person) {
        workplaces.of(member, id);
        transactions.in(id, () -> people.remove(id, person));
        return list(id);
    }

    private record Filled(String id, PersonForms.Sent sent, Texts t) {}

    private Answer keep(Member member, UUID id, UUID person, Filled filled) {
        workplaces.of(member, id);
        var form = transactions.in(id, () -> forms.keep(id, person, filled.sent, filled.t));
        return form.isRight() ? list(id) : page(member, id, filled.id, form);
    }

    private Page page(Member member, UUID id, String person, PersonForm form) {
        var workplace = workplaces.of(member, id);
        var known = transactions.snapshot(id, () -> reading.of(id));
        return new PersonPage(workplace, person, form, known.units().nodes(), known.groups());
    }

    private static SeeOther list(UUID id) {
        return new SeeOther("/workplaces/" + id + "/people");
    }
}
