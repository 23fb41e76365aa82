package dk.kompetencedialog.workshop.facilitator;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.account.signin.Leaving;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.MailAddress;
import dk.kompetencedialog.platform.text.PlainText;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Answer;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.SeeOther;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workplace.people.People;
import dk.kompetencedialog.workplace.people.Person;
import dk.kompetencedialog.workshop.Workshop;
import dk.kompetencedialog.workshop.Workshops;
import dk.kompetencedialog.workshop.facilitator.page.FacilitatorsPage;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who administers a workplace says who facilitates a workshop: somebody of the list, or a consultant from elsewhere. */
@Controller
@RequestMapping("/workshops/{w}/facilitators")
class FacilitatorsController {
    private static final int FROM_MAX = 80;

    private final Workshops workshops;
    private final Facilitators facilitators;
    private final People people;
    private final Doing doing;

    FacilitatorsController(Workshops workshops, Facilitators facilitators, People people, Doing doing) {
        this.workshops = workshops;
        this.facilitators = facilitators;
        this.people = people;
        this.doing = doing;
    }

    /** What it is done with. */
    @Component("facilitatorsDoing")
    record Doing(Transactions transactions, Leaving leaving, Audit audit) {}

    @GetMapping
    Page all(Member member, @PathVariable("w") UUID id, @RequestParam(defaultValue = "") String done, Texts t) {
        var said = "facilitator.done." + done;
        var workshop = workshops.administered(member, id);
        doing.audit.opened(workshop.workplaceId(), member, AuditKind.PEOPLE_OPENED, null);
        return page(workshop, FacilitatorsPage.Guest.BLANK, "").saying(t.has(said) ? t.get(said) : "");
    }

    @PostMapping
    Answer add(
            Member member, @PathVariable("w") UUID id, @RequestParam(required = false) @Nullable UUID person, Texts t) {
        var workshop = workshops.administered(member, id);
        try {
            if (person == null) throw Sentence.badRequest("facilitator.nobody");
            doing.transactions.in(workshop.workplaceId(), () -> make(member, workshop, person));
            return list(id, "made");
        } catch (Sentence wrong) {
            return page(workshop, FacilitatorsPage.Guest.BLANK, wrong.in(t));
        }
    }

    /** Somebody from elsewhere: on the list as a guest of the workplace, for this workshop. */
    @PostMapping("/consultants")
    Answer welcome(Member member, @PathVariable("w") UUID id, Typed typed, Texts t) {
        var workshop = workshops.administered(member, id);
        try {
            var guest = typed.person();
            doing.transactions.in(workshop.workplaceId(), () -> {
                people.welcome(workshop.workplaceId(), guest);
                make(member, workshop, guest.id());
            });
            return list(id, "welcomed");
        } catch (Sentence wrong) {
            return page(workshop, typed.again(wrong.in(t)), "");
        }
    }

    @PostMapping("/{person}/removal")
    SeeOther remove(Member member, @PathVariable("w") UUID id, @PathVariable UUID person) {
        var workshop = workshops.administered(member, id);
        doing.leaving.taking(workshop.workplaceId(), () -> {
            if (facilitators.remove(workshop.room(), person))
                doing.audit.write(workshop.workplaceId(), member, AuditKind.FACILITATOR_NO_MORE, person);
        });
        return list(id, "removed");
    }

    private void make(Member member, Workshop workshop, UUID person) {
        facilitators.add(workshop.room(), person);
        doing.audit.write(workshop.workplaceId(), member, AuditKind.FACILITATOR_MADE, person);
    }

    private FacilitatorsPage page(Workshop workshop, FacilitatorsPage.Guest guest, String wrong) {
        return doing.transactions.snapshot(workshop.workplaceId(), () -> {
            var all = facilitators.in(workshop.room());
            return new FacilitatorsPage(
                    workshop.theme(),
                    workshop.workplaceId(),
                    workshop.id(),
                    workshop.title(),
                    all.stream()
                            .map(each -> new FacilitatorsPage.Row(each.id().toString(), each.name(), each.guestOf()))
                            .toList(),
                    people.of(workshop.workplaceId()).stream()
                            .filter(person ->
                                    all.stream().noneMatch(each -> each.id().equals(person.id())))
                            .map(person ->
                                    new FacilitatorsPage.Choice(person.id().toString(), person.name()))
                            .toList(),
                    guest,
                    wrong,
                    "");
        });
    }

    private static SeeOther list(UUID workshop, String done) {
        return new SeeOther("/workshops/" + workshop + "/facilitators?done=" + done);
    }

    /** What the form says of a consultant. */
    record Typed(
            @Nullable String name,
            @Nullable String mail,
            @Nullable String from) {
        /** Throws {@link Sentence} 400. */
        Person person() {
            var called = PlainText.ofAny(name, Person.NAME_MAX, false);
            if (called.isEmpty()) throw Sentence.badRequest("people.name.missing");
            var place = PlainText.ofAny(from, FROM_MAX, false);
            if (place.isEmpty()) throw Sentence.badRequest("facilitator.from.missing");
            return new Person(UUID.randomUUID(), called, MailAddress.of(said(mail)), null, null, place);
        }

        FacilitatorsPage.Guest again(String wrong) {
            return new FacilitatorsPage.Guest(said(name), said(mail), said(from), wrong);
        }

        private static String said(@Nullable String field) {
            return field == null ? "" : field;
        }
    }
}
