package dk.kompetencedialog.workplace.unit;

import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Answer;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.SeeOther;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workplace.Workplace;
import dk.kompetencedialog.workplace.unit.page.UnitPage;
import java.util.Set;
import java.util.UUID;
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
    private final Units units;
    private final UnitsReading reading;
    private final UnitForms forms;
    private final Transactions transactions;

    UnitsController(Units units, UnitsReading reading, UnitForms forms, Transactions transactions) {
        this.units = units;
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
    Answer add(Workplace workplace, UnitForms.Sent sent, Texts t) {
        try {
            transactions.in(workplace.id(), () -> forms.add(workplace.id(), sent));
            return list(workplace);
        } catch (Sentence wrong) {
            return page(workplace, null, sent.filled(), wrong.in(t));
        }
    }

    @PostMapping("/{unit}")
    Answer change(Workplace workplace, @PathVariable UUID unit, UnitForms.Sent sent, Texts t) {
        try {
            transactions.in(workplace.id(), () -> forms.change(workplace.id(), unit, sent));
            return list(workplace);
        } catch (Sentence wrong) {
            return page(workplace, unit, sent.filled(), wrong.in(t));
        }
    }

    @PostMapping("/{unit}/removal")
    Answer remove(Workplace workplace, @PathVariable UUID unit, Texts t) {
        var filled = forms(workplace, unit);
        try {
            transactions.in(workplace.id(), () -> units.remove(workplace.id(), unit));
            return list(workplace);
        } catch (Sentence used) {
            return page(workplace, unit, filled, used.in(t));
        }
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
