package dk.kompetencedialog.workplace.unit;

import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Answer;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.SeeOther;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workplace.ByAdministrator;
import dk.kompetencedialog.workplace.Workplace;
import dk.kompetencedialog.workplace.unit.page.UnitPage;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The units and project teams of a workplace. */
@Controller
@RequestMapping("/workplaces/{id}/units")
class UnitsController {
    private final Audit audit;
    private final UnitsReading reading;
    private final UnitForms forms;
    private final Transactions transactions;

    UnitsController(UnitsReading reading, UnitForms forms, Transactions transactions, Audit audit) {
        this.audit = audit;
        this.reading = reading;
        this.forms = forms;
        this.transactions = transactions;
    }

    @GetMapping
    Page all(Workplace workplace) {
        return transactions.snapshot(workplace.id(), () -> reading.page(workplace));
    }

    @GetMapping("/new")
    Page blank(Workplace workplace, @RequestParam(defaultValue = "false") boolean project) {
        var filled = new UnitPage.Filled("", "", project, Set.of(), Set.of());
        return page(workplace, null, filled, "");
    }

    @GetMapping("/{unit}")
    Page one(Workplace workplace, @PathVariable UUID unit) {
        return page(workplace, unit, forms(workplace, unit), "");
    }

    @PostMapping
    Answer add(ByAdministrator by, UnitForms.Sent sent, Texts t) {
        try {
            doing(by, () -> forms.add(by.workplace().id(), sent));
            return list(by.workplace());
        } catch (Sentence wrong) {
            return page(by.workplace(), null, sent.filled(), wrong.in(t));
        }
    }

    @PostMapping("/{unit}")
    Answer change(ByAdministrator by, @PathVariable UUID unit, UnitForms.Sent sent, Texts t) {
        try {
            doing(by, () -> forms.change(by.workplace().id(), unit, sent));
            return list(by.workplace());
        } catch (Sentence wrong) {
            return page(by.workplace(), unit, sent.filled(), wrong.in(t));
        }
    }

    @PostMapping("/{unit}/removal")
    Answer remove(ByAdministrator by, @PathVariable UUID unit, Texts t) {
        var filled = forms(by.workplace(), unit);
        try {
            doing(by, () -> forms.remove(by.workplace().id(), unit));
            return list(by.workplace());
        } catch (Sentence used) {
            return page(by.workplace(), unit, filled, used.in(t));
        }
    }

    private void doing(ByAdministrator by, Supplier<UnitPeople.Change> work) {
        var id = by.workplace().id();
        transactions.in(id, () -> {
            var leads = work.get();
            leads.made().forEach(person -> audit.write(id, by.member(), AuditKind.LEADER_MADE, person));
            leads.noMore().forEach(person -> audit.write(id, by.member(), AuditKind.LEADER_NO_MORE, person));
        });
    }

    private UnitPage.Filled forms(Workplace workplace, UUID unit) {
        return transactions.snapshot(workplace.id(), () -> forms.of(workplace.id(), unit));
    }

    private Page page(Workplace workplace, @Nullable UUID unit, UnitPage.Filled filled, String wrong) {
        var choices = transactions.snapshot(workplace.id(), () -> forms.choices(workplace.id(), unit));
        return new UnitPage(workplace, unit == null ? "" : unit.toString(), filled, choices, wrong);
    }

    private static SeeOther list(Workplace workplace) {
        return new SeeOther("/workplaces/" + workplace.id() + "/units");
    }
}
