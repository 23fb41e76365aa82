package dk.kompetencedialog.workshop.invitation;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Language;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Answer;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.SeeOther;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.platform.web.Wrong;
import dk.kompetencedialog.workshop.Workshop;
import dk.kompetencedialog.workshop.Workshops;
import dk.kompetencedialog.workshop.invitation.page.InvitationPage.Said;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The invitation of a workshop, for those who plan it: send it, call it off, ask for answers. */
@Controller
@RequestMapping("/workshops/{w}/invitations")
class InvitationController {
    private final Workshops workshops;
    private final InvitationReading reading;
    private final Inviting inviting;
    private final Invitations invitations;
    private final AnswerLinks links;
    private final Transactions transactions;
    private final Audit audit;

    InvitationController(
            Workshops workshops,
            InvitationReading reading,
            Inviting inviting,
            Invitations invitations,
            AnswerLinks links,
            Transactions transactions,
            Audit audit) {
        this.workshops = workshops;
        this.reading = reading;
        this.inviting = inviting;
        this.invitations = invitations;
        this.links = links;
        this.transactions = transactions;
        this.audit = audit;
    }

    /** While nobody is invited, it begins with choosing whom. */
    @GetMapping
    Answer show(Member member, @PathVariable("w") UUID id, @RequestParam(defaultValue = "0") int sent, Texts t) {
        var workshop = workshops.planned(member, id);
        return reading.isToBegin(workshop) ? new SeeOther(path(id) + "/people") : page(workshop, Said.sent(sent), t);
    }

    @PostMapping("/sending")
    SeeOther send(Member member, @PathVariable("w") UUID id, @RequestParam(defaultValue = "da") String language) {
        int sent = inviting.send(
                workshops.planned(member, id), Language.of(language).orElse(Language.DA));
        return new SeeOther(path(id) + (sent > 0 ? "?sent=" + sent : ""));
    }

    @PostMapping("/cancellation")
    Answer cancel(Member member, @PathVariable("w") UUID id, @RequestParam(defaultValue = "") String reason, Texts t) {
        var workshop = workshops.planned(member, id);
        var wrong = Wrong.said(() -> Inviting.reason(reason), t);
        if (!wrong.isEmpty()) return page(workshop, Said.refused(reason, wrong), t);
        inviting.cancel(workshop, reason);
        return new SeeOther(path(id));
    }

    @PostMapping("/holding")
    SeeOther holdAfterAll(Member member, @PathVariable("w") UUID id) {
        inviting.holdAfterAll(workshops.planned(member, id));
        return new SeeOther(path(id));
    }

    @PostMapping("/reminders")
    SeeOther remind(Member member, @PathVariable("w") UUID id) {
        inviting.remind(workshops.planned(member, id));
        return new SeeOther(path(id));
    }

    /** Keeps what somebody said in another way. */
    @PostMapping("/people/{person}/answer")
    SeeOther answer(
            Member member,
            @PathVariable("w") UUID id,
            @PathVariable UUID person,
            @RequestParam dk.kompetencedialog.workshop.invitation.Answer answer) {
        inviting.answer(workshops.planned(member, id), person, answer);
        return new SeeOther(path(id));
    }

    /** A link to hand to somebody whom no mail reaches. Shown once, on the page that answers. */
    @PostMapping("/people/{person}/link")
    Page link(Member member, @PathVariable("w") UUID id, @PathVariable UUID person, Texts t) {
        var workshop = workshops.planned(member, id);
        var said = transactions.in(workshop.workplaceId(), () -> {
            var invitee = invitations
                    .of(workshop)
                    .invitee(person)
                    .filter(each -> !each.dropped())
                    .orElseThrow(Sentence::notFound);
            audit.write(workshop.workplaceId(), member, AuditKind.ANSWER_LINK_COPIED, person);
            return Said.link(links.make(workshop.workplaceId(), id, person), invitee.name());
        });
        return page(workshop, said, t);
    }

    private Page page(Workshop workshop, Said said, Texts t) {
        return reading.page(workshop, said, t);
    }

    private static String path(UUID workshop) {
        return "/workshops/" + workshop + "/invitations";
    }
}
