package dk.kompetencedialog.workplace.unit;

import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.account.signin.Leaving;
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
import org.springframework.stereotype.Component;
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
    private final Afterwards afterwards;
    private final UnitsReading reading;
    private final UnitForms forms;
    private final Transactions transactions;

    UnitsController(UnitsReading reading, UnitForms forms, Transactions transactions, Afterwards afterwards) {
        this.afterwards = afterwards;
        this.reading = reading;
        this.forms = forms;
        this.transactions = transactions;
    }

    /** What follows a change: it is written down, and who leads no more leaves the rooms they led. */
    @Component("unitsAfterwards")
    record Afterwards(Audit audit, Leaving leaving) {}

    @GetMapping
    Page all(Workplace workplace) {
        return transactions.snapshot(workplace.id(), () -> reading.page(workplace));
    }

    @GetMapping("/new")
    Page blank(Workplace workplace, @RequestParam(defaultValue = "false") boolean project) {
        var filled = new UnitPage.Filled("", "", project, Set.of(), Set.of());
        return page(workplace, null, Shown.of(filled));
    }

    @GetMapping("/{unit}")
    Page one(Workplace workplace, @PathVariable UUID unit) {
        return page(workplace, unit, Shown.of(forms(workplace, unit)));
    }

    @PostMapping
    Answer add(ByAdministrator by, UnitForms.Sent sent, Texts t) {
        try {
            doing(by, () -> forms.add(by.workplace().id(), sent));
            return list(by.workplace());
        } catch (Sentence wrong) {
            return page(by.workplace(), null, Shown.of(sent.filled()).but(wrong.in(t)));
        }
    }

    @PostMapping("/{unit}")
    Answer change(ByAdministrator by, @PathVariable UUID unit, UnitForms.Sent sent, Texts t) {
        try {
            doing(by, () -> forms.change(by.workplace().id(), unit, sent));
            return list(by.workplace());
        } catch (Sentence wrong) {
            return page(
                    by.workplace(),
                    unit,
                    again(by.workplace(), unit, sent).but(wrong.in(t)).as(wrong.key()));
        }
    }

    @PostMapping("/{unit}/removal")
    Answer remove(ByAdministrator by, @PathVariable UUID unit, Texts t) {
        var filled = forms(by.workplace(), unit);
        try {
            doing(by, () -> forms.remove(by.workplace().id(), unit));
            return list(by.workplace());
        } catch (Sentence used) {
            return page(by.workplace(), unit, Shown.of(filled).but(used.in(t)));
        }
    }

    private void doing(ByAdministrator by, Supplier<UnitPeople.Change> work) {
        var id = by.workplace().id();
        afterwards.leaving.taking(id, () -> {
            var leads = work.get();
            leads.made().forEach(person -> afterwards.audit.write(id, by.member(), AuditKind.LEADER_MADE, person));
            leads.noMore().forEach(person -> afterwards.audit.write(id, by.member(), AuditKind.LEADER_NO_MORE, person));
        });
    }

    private UnitPage.Filled forms(Workplace workplace, UUID unit) {
        return transactions.snapshot(workplace.id(), () -> forms.of(workplace.id(), unit));
    }

    /** The form as it is to be gone on with, and built on what stands now. */
    private Shown again(Workplace workplace, UUID unit, UnitForms.Sent sent) {
        var meanwhile = transactions.snapshot(workplace.id(), () -> forms.meanwhile(workplace.id(), unit, sent));
        return new Shown(meanwhile.kept(), meanwhile.now(), "", false);
    }

    private record Shown(UnitPage.Filled filled, UnitPage.Filled was, String wrong, boolean overtaken) {
        static Shown of(UnitPage.Filled filled) {
            return new Shown(filled, filled, "", false);
        }

        Shown but(String wrong) {
            return new Shown(filled, was, wrong, overtaken);
        }

        Shown as(String key) {
            return new Shown(filled, was, wrong, key.startsWith("unit.overtaken"));
        }
    }

    private Page page(Workplace workplace, @Nullable UUID unit, Shown shown) {
        var choices = transactions.snapshot(workplace.id(), () -> forms.choices(workplace.id(), unit));
        return new UnitPage(
                workplace,
                unit == null ? "" : unit.toString(),
                shown.filled,
                shown.was,
                choices,
                shown.wrong,
                shown.overtaken);
    }

    private static SeeOther list(Workplace workplace) {
        return new SeeOther("/workplaces/" + workplace.id() + "/units");
    }
}
