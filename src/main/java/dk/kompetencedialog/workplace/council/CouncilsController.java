package dk.kompetencedialog.workplace.council;

import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Answer;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.SeeOther;
import dk.kompetencedialog.workplace.Workplace;
import dk.kompetencedialog.workplace.council.page.CouncilForm;
import dk.kompetencedialog.workplace.council.page.CouncilPage;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The works councils (SU) of a workplace. */
@Controller
@RequestMapping("/workplaces/{id}/councils")
class CouncilsController {
    private final Councils councils;
    private final CouncilsReading reading;
    private final CouncilForms forms;
    private final Transactions transactions;

    CouncilsController(Councils councils, CouncilsReading reading, CouncilForms forms, Transactions transactions) {
        this.councils = councils;
        this.reading = reading;
        this.forms = forms;
        this.transactions = transactions;
    }

    @GetMapping
    Page all(Workplace workplace, @RequestParam(defaultValue = "0") int fresh, Texts t) {
        var told = fresh > 0 ? t.get("council.fresh", fresh) : "";
        return transactions.snapshot(workplace.id(), () -> reading.page(workplace, told, t));
    }

    @GetMapping("/new")
    Page blank(Workplace workplace, Texts t) {
        return page(workplace, null, transactions.snapshot(workplace.id(), () -> forms.blank(workplace.id(), t)));
    }

    @GetMapping("/{council}")
    Page one(Workplace workplace, @PathVariable UUID council) {
        return page(workplace, council, transactions.snapshot(workplace.id(), () -> forms.of(workplace.id(), council)));
    }

    @PostMapping
    Answer add(Workplace workplace, @RequestParam MultiValueMap<String, String> sent, Texts t) {
        if (sent.containsKey("more")) return page(workplace, null, CouncilForms.read(sent));
        var kept = transactions.in(
                workplace.id(), () -> forms.keep(workplace.id(), UUID.randomUUID(), CouncilForms.read(sent), t));
        return answer(workplace, null, kept);
    }

    @PostMapping("/{council}")
    Answer change(
            Workplace workplace,
            @PathVariable UUID council,
            @RequestParam MultiValueMap<String, String> sent,
            Texts t) {
        if (sent.containsKey("more")) return page(workplace, council, CouncilForms.read(sent));
        var kept = transactions.in(workplace.id(), () -> {
            councils.find(workplace.id(), council);
            return forms.keep(workplace.id(), council, CouncilForms.read(sent), t);
        });
        return answer(workplace, council, kept);
    }

    @PostMapping("/{council}/removal")
    SeeOther remove(Workplace workplace, @PathVariable UUID council) {
        transactions.in(workplace.id(), () -> councils.remove(workplace.id(), council));
        return list(workplace, 0);
    }

    private Answer answer(Workplace workplace, @Nullable UUID council, CouncilForms.Kept kept) {
        return kept.form().isRight() ? list(workplace, kept.fresh()) : page(workplace, council, kept.form());
    }

    private Page page(Workplace workplace, @Nullable UUID council, CouncilForm form) {
        var people = transactions.snapshot(workplace.id(), () -> forms.people(workplace.id()));
        return new CouncilPage(workplace, council == null ? "" : council.toString(), form.roomy(), people);
    }

    private static SeeOther list(Workplace workplace, int fresh) {
        return new SeeOther("/workplaces/" + workplace.id() + "/councils" + (fresh > 0 ? "?fresh=" + fresh : ""));
    }
}
