package dk.kompetencedialog.workshop;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.Seating;
import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.account.signin.Leaving;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A workshop as a member of its workplace sees it, and the way to the facilitator's seat. */
@Controller
class WorkshopController {
    private final Workshops workshops;
    private final Seating seating;
    private final Transactions transactions;
    private final WorkshopViews views;
    private final Audit audit;
    private final Leaving leaving;

    WorkshopController(
            Workshops workshops,
            Seating seating,
            Transactions transactions,
            WorkshopViews views,
            Audit audit,
            Leaving leaving) {
        this.workshops = workshops;
        this.seating = seating;
        this.transactions = transactions;
        this.views = views;
        this.audit = audit;
        this.leaving = leaving;
    }

    @GetMapping("/workshops/{w}")
    Page show(Member member, @PathVariable("w") UUID id, Texts t) {
        var opened = workshops.open(member, id);
        return transactions.snapshot(opened.workshop().workplaceId(), () -> views.page(opened, t));
    }

    /** Takes the lead, and opens the overview. Whose right to it was taken meanwhile does not stay. */
    @PostMapping("/workshops/{w}/seat")
    SeeOther lead(Member member, @PathVariable("w") UUID id, HttpServletRequest request, HttpServletResponse response) {
        var workshop = workshops.of(member, id);
        var name = views.facilitatorName(request);
        seating.lead(new Seating.Leader(member, workshop.workplaceId(), id, name), request, response);
        audit.opened(workshop.workplaceId(), member, AuditKind.LEAD_TAKEN, id);
        leaving.withoutRight(workshop.workplaceId());
        return new SeeOther("/w/" + id + "/desk");
    }
}
