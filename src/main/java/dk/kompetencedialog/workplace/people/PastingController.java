package dk.kompetencedialog.workplace.people;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Answer;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.SeeOther;
import dk.kompetencedialog.workplace.Workplace;
import dk.kompetencedialog.workplace.people.page.PastingPage;
import dk.kompetencedialog.workplace.unit.Units;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A list of people that is pasted: first shown as it was understood, then kept. */
@Controller
@RequestMapping("/workplaces/{id}/people/pasting")
class PastingController {
    private static final int MOST = 3000;

    private final PeopleReading reading;
    private final People people;
    private final Units units;
    private final Transactions transactions;
    private final Audit audit;

    PastingController(PeopleReading reading, People people, Units units, Transactions transactions, Audit audit) {
        this.reading = reading;
        this.people = people;
        this.units = units;
        this.transactions = transactions;
        this.audit = audit;
    }

    @GetMapping
    Page blank(Workplace workplace) {
        return PastingPage.blank(workplace);
    }

    @PostMapping
    Page show(Workplace workplace, @RequestParam(defaultValue = "") String text, Texts t) {
        return transactions.snapshot(workplace.id(), () -> shown(workplace, text, t));
    }

    /** Keeps the rows that are right; those that are not come back in the field, to be mended. */
    @PostMapping("/keeping")
    Answer keep(Member member, Workplace workplace, @RequestParam(defaultValue = "") String text, Texts t) {
        return transactions.in(workplace.id(), () -> {
            var proposal = reading.of(workplace.id()).proposal(text);
            if (!wrong(proposal, t).isEmpty()) return shown(workplace, text, t);
            proposal.units().forEach(unit -> units.add(workplace.id(), unit));
            people.keep(workplace.id(), proposal.people());
            audit.write(workplace.id(), member, AuditKind.PEOPLE_PASTED, null);
            var kept = proposal.people().size();
            var left = amiss(proposal, text);
            if (!left.isEmpty()) return shown(workplace, left, t).after(kept);
            return new SeeOther("/workplaces/%s/people?kept=%d".formatted(workplace.id(), kept));
        });
    }

    private PastingPage shown(Workplace workplace, String text, Texts t) {
        var known = reading.of(workplace.id());
        var proposal = known.proposal(text);
        return new Showing(known, t).page(workplace, text, wrong(proposal, t), proposal);
    }

    private static String wrong(Proposal proposal, Texts t) {
        if (proposal.rows().isEmpty()) return t.get("people.pasting.empty");
        return proposal.rows().size() > MOST ? t.get("people.pasting.tooMany", MOST) : "";
    }

    /** The lines that could not be kept, under the headings they came with. */
    private static String amiss(Proposal proposal, String text) {
        var lines = text.lines().toList();
        var wrong = proposal.rows().stream()
                .filter(row -> row.state() == Proposed.State.WRONG)
                .map(row -> lines.get(row.row().line() - 1))
                .collect(Collectors.joining("\n"));
        var first = proposal.rows().getFirst().row().line();
        var heading =
                lines.stream().limit(first - 1L).filter(line -> !line.isBlank()).findFirst();
        return wrong.isEmpty() ? "" : heading.map(line -> line + "\n").orElse("") + wrong;
    }
}
