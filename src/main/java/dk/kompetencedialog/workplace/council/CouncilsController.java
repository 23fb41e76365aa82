package dk.kompetencedialog.workplace.council;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.account.signin.Leaving;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Answer;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.SeeOther;
import dk.kompetencedialog.workplace.ByAdministrator;
import dk.kompetencedialog.workplace.Workplace;
import dk.kompetencedialog.workplace.council.page.CouncilPage;
import java.util.Objects;
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
    private final Leaving leaving;
    private final Audit audit;

    CouncilsController(
            Councils councils,
            CouncilsReading reading,
            CouncilForms forms,
            Transactions transactions,
            Leaving leaving,
            Audit audit) {
        this.councils = councils;
        this.reading = reading;
        this.forms = forms;
        this.transactions = transactions;
        this.leaving = leaving;
        this.audit = audit;
    }

    @GetMapping
    Page all(Workplace workplace, @RequestParam(defaultValue = "0") int fresh, Texts t) {
        var told = fresh > 0 ? t.get("council.fresh", fresh) : "";
        return transactions.snapshot(workplace.id(), () -> reading.page(workplace, told, t));
    }

    @GetMapping("/new")
    Page blank(Workplace workplace, Texts t) {
        var form = transactions.snapshot(workplace.id(), () -> forms.blank(workplace.id(), t));
        return page(workplace, null, new CouncilForms.Kept(form, 0, ""), "");
    }

    @GetMapping("/{council}")
    Page one(Workplace workplace, @PathVariable UUID council) {
        var form = transactions.snapshot(workplace.id(), () -> forms.of(workplace.id(), council));
        return page(workplace, council, new CouncilForms.Kept(form, 0, ""), CouncilForms.print(form));
    }

    @PostMapping
    Answer add(ByAdministrator by, @RequestParam MultiValueMap<String, String> sent, Texts t) {
        if (sent.containsKey("more")) return more(by.workplace(), null, sent);
        var id = UUID.randomUUID();
        var kept = transactions.in(
                by.workplace().id(),
                () -> told(by, id, forms.keep(by.workplace().id(), id, CouncilForms.read(sent), t)));
        return answer(by.workplace(), null, kept, "");
    }

    @PostMapping("/{council}")
    Answer change(
            ByAdministrator by, @PathVariable UUID council, @RequestParam MultiValueMap<String, String> sent, Texts t) {
        if (sent.containsKey("more")) return more(by.workplace(), council, sent);
        var kept = leaving.taking(
                by.workplace().id(),
                () -> told(by, council, forms.change(by.workplace().id(), council, sent, t)));
        return answer(by.workplace(), council, kept, built(sent));
    }

    @PostMapping("/{council}/removal")
    SeeOther remove(Member member, Workplace workplace, @PathVariable UUID council) {
        leaving.taking(workplace.id(), () -> {
            if (councils.remove(workplace.id(), council))
                audit.write(workplace.id(), member, AuditKind.COUNCIL_REMOVED, council);
        });
        return list(workplace, 0);
    }

    private CouncilForms.Kept told(ByAdministrator by, UUID council, CouncilForms.Kept kept) {
        if (kept.form().isRight()) audit.write(by.workplace().id(), by.member(), AuditKind.COUNCIL_CHANGED, council);
        return kept;
    }

    private Answer answer(Workplace workplace, @Nullable UUID council, CouncilForms.Kept kept, String built) {
        return kept.form().isRight() ? list(workplace, kept.fresh()) : page(workplace, council, kept, built);
    }

    private Page more(Workplace workplace, @Nullable UUID council, MultiValueMap<String, String> sent) {
        return page(workplace, council, new CouncilForms.Kept(CouncilForms.read(sent), 0, ""), built(sent));
    }

    private static String built(MultiValueMap<String, String> sent) {
        return Objects.requireNonNullElse(sent.getFirst("built"), "");
    }

    private Page page(Workplace workplace, @Nullable UUID council, CouncilForms.Kept kept, String built) {
        var people = transactions.snapshot(workplace.id(), () -> forms.people(workplace.id()));
        var overtaken = !kept.print().isEmpty();
        return new CouncilPage(
                workplace,
                council == null ? "" : council.toString(),
                kept.form().roomy(),
                people,
                overtaken ? kept.print() : built,
                overtaken);
    }

    private static SeeOther list(Workplace workplace, int fresh) {
        return new SeeOther("/workplaces/" + workplace.id() + "/councils" + (fresh > 0 ? "?fresh=" + fresh : ""));
    }
}
