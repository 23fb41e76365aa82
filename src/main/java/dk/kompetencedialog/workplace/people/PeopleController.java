package dk.kompetencedialog.workplace.people;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.account.signin.FirstLinks;
import dk.kompetencedialog.account.signin.Leaving;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Answer;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.SeeOther;
import dk.kompetencedialog.workplace.ByAdministrator;
import dk.kompetencedialog.workplace.Workplace;
import dk.kompetencedialog.workplace.people.page.PeoplePage;
import dk.kompetencedialog.workplace.people.page.PersonForm;
import dk.kompetencedialog.workplace.people.page.PersonPage;
import dk.kompetencedialog.workplace.people.page.PersonSignIn;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The people of a workplace, one by one. */
@Controller
@RequestMapping("/workplaces/{id}/people")
class PeopleController {
    private final PeopleReading reading;
    private final PersonForms forms;
    private final People people;
    private final SignIns signIns;
    private final FirstLinks links;
    private final Ties ties;
    private final Transactions transactions;
    private final Leaving leaving;
    private final Audit audit;

    PeopleController(
            PeopleReading reading,
            PersonForms forms,
            People people,
            SignIns signIns,
            FirstLinks links,
            Ties ties,
            Transactions transactions,
            Leaving leaving,
            Audit audit) {
        this.reading = reading;
        this.forms = forms;
        this.people = people;
        this.signIns = signIns;
        this.links = links;
        this.ties = ties;
        this.transactions = transactions;
        this.leaving = leaving;
        this.audit = audit;
    }

    @GetMapping
    Page all(Member member, Workplace workplace, Done done, Texts t) {
        audit.opened(workplace.id(), member, AuditKind.PEOPLE_OPENED, null);
        var rows = transactions.snapshot(workplace.id(), () -> new Showing(reading.of(workplace.id()), t).rows());
        return new PeoplePage(workplace, rows, done.told(t));
    }

    /** What was done just before, as the address says it. */
    record Done(@Nullable Integer kept, @Nullable String done) {
        String told(Texts t) {
            if (kept != null && kept > 0) return t.get("people.kept", kept);
            return t.has("people.done." + done) ? t.get("people.done." + done) : "";
        }
    }

    @GetMapping("/new")
    Page blank(Workplace workplace, Texts t) {
        return page(workplace, "", PersonForm.blank(), t);
    }

    @GetMapping("/{person}")
    Page one(Member member, Workplace workplace, @PathVariable UUID person, Texts t) {
        var form = transactions.snapshot(workplace.id(), () -> forms.of(workplace.id(), person));
        audit.opened(workplace.id(), member, AuditKind.PERSON_OPENED, person);
        return page(workplace, person.toString(), form, t);
    }

    @PostMapping
    Answer add(ByAdministrator by, PersonForms.Sent sent, Texts t) {
        var id = UUID.randomUUID();
        var form = keep(by, id, () -> forms.add(by.workplace().id(), id, sent, t));
        return form.isRight() ? list(by.workplace(), "kept") : page(by.workplace(), "", form, t);
    }

    @PostMapping("/{person}")
    Answer change(ByAdministrator by, @PathVariable UUID person, PersonForms.Sent sent, Texts t) {
        var form = keep(by, person, () -> forms.change(by.workplace().id(), person, sent, t));
        return form.isRight() ? list(by.workplace(), "kept") : page(by.workplace(), person.toString(), form, t);
    }

    @PostMapping("/{person}/removal")
    SeeOther remove(Member member, Workplace workplace, @PathVariable UUID person) {
        leaving.taking(workplace.id(), () -> {
            ties.cut(workplace.id(), person);
            if (people.remove(workplace.id(), person))
                audit.write(workplace.id(), member, AuditKind.PERSON_REMOVED, person);
        });
        return list(workplace, "removed");
    }

    /** Shown once, on the page that answers. */
    @PostMapping("/{person}/first-link")
    Page firstLink(Member member, Workplace workplace, @PathVariable UUID person, Texts t) {
        var link = links.make(member, workplace.id(), person);
        var form = transactions.snapshot(workplace.id(), () -> forms.of(workplace.id(), person));
        return page(
                workplace, form, new PersonSignIn(PersonSignIn.State.MADE, "", link), removal(workplace, person, t));
    }

    private PersonForm keep(ByAdministrator by, UUID person, Supplier<PersonForm> work) {
        return transactions.in(by.workplace().id(), () -> {
            var form = work.get();
            if (form.isRight()) audit.write(by.workplace().id(), by.member(), AuditKind.PERSON_CHANGED, person);
            return form;
        });
    }

    private Page page(Workplace workplace, String person, PersonForm form, Texts t) {
        if (person.isEmpty()) return page(workplace, form, PersonSignIn.none(), new PersonPage.Removal("", List.of()));
        var id = UUID.fromString(person);
        return page(workplace, form, signIns.of(workplace.id(), id), removal(workplace, id, t));
    }

    private Page page(Workplace workplace, PersonForm form, PersonSignIn signIn, PersonPage.Removal removal) {
        var known = transactions.snapshot(workplace.id(), () -> reading.of(workplace.id()));
        return new PersonPage(workplace, form, known.units().hosts(), known.groups(), signIn, removal);
    }

    private PersonPage.Removal removal(Workplace workplace, UUID person, Texts t) {
        return new PersonPage.Removal(
                person.toString(), transactions.snapshot(workplace.id(), () -> ties.told(workplace.id(), person, t)));
    }

    private static SeeOther list(Workplace workplace, String done) {
        return new SeeOther("/workplaces/" + workplace.id() + "/people?done=" + done);
    }
}
