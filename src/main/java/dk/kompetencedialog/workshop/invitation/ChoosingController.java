package dk.kompetencedialog.workshop.invitation;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Answer;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.SeeOther;
import dk.kompetencedialog.workshop.Workshops;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whom to invite to a workshop. */
@Controller
@RequestMapping("/workshops/{w}/invitations/people")
class ChoosingController {
    private final Workshops workshops;
    private final Choosing choosing;
    private final Inviting inviting;
    private final Transactions transactions;
    private final Audit audit;

    ChoosingController(
            Workshops workshops, Choosing choosing, Inviting inviting, Transactions transactions, Audit audit) {
        this.workshops = workshops;
        this.choosing = choosing;
        this.inviting = inviting;
        this.transactions = transactions;
        this.audit = audit;
    }

    @GetMapping
    Page show(Member member, @PathVariable("w") UUID id, Texts t) {
        var workshop = workshops.planned(member, id);
        audit.opened(workshop.workplaceId(), member, AuditKind.PEOPLE_OPENED, null);
        return transactions.snapshot(workshop.workplaceId(), () -> choosing.page(member, workshop, t));
    }

    /** Nobody is an answer only where somebody was: then they are taken off. */
    @PostMapping
    Answer choose(
            Member member,
            @PathVariable("w") UUID id,
            @RequestParam(name = "person", defaultValue = "") List<UUID> chosen,
            Texts t) {
        var workshop = workshops.planned(member, id);
        if (chosen.isEmpty() && !transactions.snapshot(workshop.workplaceId(), () -> choosing.isBegun(workshop)))
            return transactions
                    .snapshot(workshop.workplaceId(), () -> choosing.page(member, workshop, t))
                    .wrong(t.get("invitation.choose.none"));
        inviting.choose(workshop, chosen);
        return new SeeOther("/workshops/" + id + "/invitations");
    }
}
