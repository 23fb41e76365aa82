package dk.kompetencedialog.evaluation;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.evaluation.page.EvaluationsPage;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Dates;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Answer;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.SeeOther;
import dk.kompetencedialog.workplace.Workplace;
import dk.kompetencedialog.workplace.Workplaces;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The evaluations of a workplace, one a year; one begins with what the figures say. */
@Controller
@RequestMapping("/workplaces/{id}/evaluations")
class EvaluationsController {
    private final Workplaces workplaces;
    private final Reading reading;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    EvaluationsController(Workplaces workplaces, Reading reading, Transactions transactions, Audit audit, Clock clock) {
        this.workplaces = workplaces;
        this.reading = reading;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    @Component("evaluationsReading")
    record Reading(Evaluations evaluations, Members members, YearReading years) {}

    @GetMapping
    Page all(Member member, @PathVariable UUID id) {
        var year = String.valueOf(Dates.today(clock.instant()).getYear());
        return page(workplaces.belonging(member, id), member, year, "");
    }

    @PostMapping
    Answer begin(Member member, @PathVariable UUID id, @RequestParam(defaultValue = "") String year, Texts t) {
        var workplace = workplaces.belonging(member, id);
        transactions.in(id, () -> reading.members.requireWriter(id, member));
        if (!year.strip().matches("2[01][0-9]{2}")) return page(workplace, member, year, t.get("mus.year.wrong"));
        var today = Dates.today(clock.instant());
        if (Integer.parseInt(year.strip()) > today.getYear() + 1)
            return page(workplace, member, year, t.get("evaluation.year.ahead"));
        return new SeeOther(transactions.in(id, () -> {
            var begun = reading.evaluations.begin(id, Integer.parseInt(year.strip()));
            if (begun.parts().isEmpty()) {
                var counted = reading.years.of(id, begun.year(), today, t);
                reading.evaluations.draft(begun, new Sentences(counted, t).all());
                audit.write(id, member, AuditKind.EVALUATION_BEGUN, begun.id());
            }
            return begun.here();
        }));
    }

    private EvaluationsPage page(Workplace workplace, Member member, String year, String sentence) {
        return transactions.snapshot(
                workplace.id(),
                () -> new EvaluationsPage(
                        workplace,
                        reading.evaluations.of(workplace.id()).stream()
                                .filter(each -> reading.members.reads(each, member))
                                .toList(),
                        reading.members.writes(workplace.id(), member),
                        year,
                        sentence));
    }
}
