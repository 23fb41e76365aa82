package dk.kompetencedialog.workplace.unit;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Answer;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.SeeOther;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workplace.Workplace;
import dk.kompetencedialog.workplace.Workplaces;
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
    private final Workplaces workplaces;
    private final Units units;
    private final UnitsReading reading;
    private final UnitForms forms;
    private final Transactions transactions;

    UnitsController(
            Workplaces workplaces, Units units, UnitsReading reading, UnitForms forms, Transactions transactions) {
        this.workplaces = workplaces;
        this.units = units;
        this.reading = reading;
        this.forms = forms;
        this.transactions = transactions;
    }

    @GetMapping
    Page all(Member member, @PathVariable UUID id) {
        var workplace = workplaces.of(member, id);
        return transactions.snapshot(id, () -> reading.page(workplace));
    }

    @GetMapping("/new")
    Page blank(Member member, @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean project) {
        var filled = new UnitPage.Filled("", "", project, Set.of(), Set.of());
        return new Shown(member, id, null).page(filled, "");
    }

    @GetMapping("/{unit}")
    Page one(Member member, @PathVariable UUID id, @PathVariable UUID unit) {
        var shown = new Shown(member, id, unit);
        return shown.page(transactions.snapshot(id, () -> forms.of(id, unit)), "");
    }

    @PostMapping
    Answer add(Member member, @PathVariable UUID id, UnitForms.Sent sent, Texts t) {
        return new Shown(member, id, null).after(() -> forms.add(id, sent), sent, t);
    }

    @PostMapping("/{unit}")
    Answer change(Member member, @PathVariable UUID id, @PathVariable UUID unit, UnitForms.Sent sent, Texts t) {
        return new Shown(member, id, unit).after(() -> forms.change(id, unit, sent), sent, t);
    }

    @PostMapping("/{unit}/removal")
    Answer remove(Member member, @PathVariable UUID id, @PathVariable UUID unit, Texts t) {
        var shown = new Shown(member, id, unit);
        var filled = transactions.snapshot(id, () -> forms.of(id, unit));
        try {
            transactions.in(id, () -> units.remove(id, unit));
            return list(id);
        } catch (Sentence used) {
            return shown.page(filled, used.in(t));
        }
    }

    /** The page of one unit, for a member of its workplace. */
    private final class Shown {
        private final Workplace workplace;
        private final @Nullable UUID unit;

        Shown(Member member, UUID id, @Nullable UUID unit) {
            this.workplace = workplaces.of(member, id);
            this.unit = unit;
        }

        Answer after(Runnable keeping, UnitForms.Sent sent, Texts t) {
            try {
                transactions.in(workplace.id(), keeping);
                return list(workplace.id());
            } catch (Sentence wrong) {
                return page(sent.filled(), wrong.in(t));
            }
        }

        Page page(UnitPage.Filled filled, String wrong) {
            var choices = transactions.snapshot(workplace.id(), () -> forms.choices(workplace.id(), unit));
            return new UnitPage(workplace, unit == null ? "" : unit.toString(), filled, choices, wrong);
        }
    }

    private static SeeOther list(UUID id) {
        return new SeeOther("/workplaces/" + id + "/units");
    }
}
