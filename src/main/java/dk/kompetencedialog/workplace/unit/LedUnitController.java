package dk.kompetencedialog.workplace.unit;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.workplace.Workplaces;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The people of a unit and those below it, for whoever leads it. */
@Controller
class LedUnitController {
    private final Workplaces workplaces;
    private final LedUnits led;
    private final Transactions transactions;
    private final Audit audit;

    LedUnitController(Workplaces workplaces, LedUnits led, Transactions transactions, Audit audit) {
        this.workplaces = workplaces;
        this.led = led;
        this.transactions = transactions;
        this.audit = audit;
    }

    @GetMapping("/workplaces/{id}/units/{unit}/people")
    Page people(Member member, @PathVariable UUID id, @PathVariable UUID unit) {
        var workplace = workplaces.belonging(member, id);
        var page = transactions.snapshot(id, () -> led.page(workplace, member, unit));
        audit.opened(id, member, AuditKind.PEOPLE_OPENED, null);
        return page;
    }
}
