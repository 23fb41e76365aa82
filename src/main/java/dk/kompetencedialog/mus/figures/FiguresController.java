package dk.kompetencedialog.mus.figures;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.document.Download;
import dk.kompetencedialog.mus.Round;
import dk.kompetencedialog.mus.Rounds;
import dk.kompetencedialog.mus.Standings;
import dk.kompetencedialog.mus.figures.page.FigureTable;
import dk.kompetencedialog.mus.figures.page.FiguresPage;
import dk.kompetencedialog.mus.talk.HeldTalks;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workplace.Workplace;
import dk.kompetencedialog.workplace.Workplaces;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The figures of a round: across groups for the works council and who administers the workplace, and each one's ways to their own. */
@Controller
@RequestMapping("/workplaces/{id}/mus/{round}/figures")
class FiguresController {
    private final Workplaces workplaces;
    private final ToldFigures figures;
    private final Reading reading;
    private final Transactions transactions;
    private final Audit audit;

    FiguresController(
            Workplaces workplaces, ToldFigures figures, Reading reading, Transactions transactions, Audit audit) {
        this.workplaces = workplaces;
        this.figures = figures;
        this.reading = reading;
        this.transactions = transactions;
        this.audit = audit;
    }

    @Component("figuresReading")
    record Reading(Rounds rounds, Standings standings, HeldTalks held) {}

    @GetMapping
    Page all(Member member, @PathVariable UUID id, @PathVariable UUID round, Texts t) {
        var workplace = workplaces.belonging(member, id);
        return transactions.snapshot(id, () -> page(workplace, member, reading.rounds.of(id, round), t));
    }

    @GetMapping("/figures.xlsx")
    ResponseEntity<byte[]> sheet(Member member, @PathVariable UUID id, @PathVariable UUID round, Texts t) {
        var workplace = workplaces.belonging(member, id);
        var page = transactions.snapshot(id, () -> page(workplace, member, reading.rounds.of(id, round), t));
        if (!page.standing().readsAll()) throw Sentence.notFound();
        audit.opened(id, member, AuditKind.FILE_TAKEN, round);
        var tables =
                Stream.concat(page.everyone().stream(), page.groups().stream()).toList();
        return Download.of(page.title(t), Download.Kind.EXCEL, new FigureSheet(page.title(t), tables, t).bytes());
    }

    private FiguresPage page(Workplace workplace, Member member, Round round, Texts t) {
        var standing = reading.standings.of(workplace.id(), member);
        boolean all = standing.readsAll();
        var tables = new FigureTables(reading.rounds.focus(round), t);
        var across = all ? figures.across(round) : List.<ToldPopulation>of();
        return new FiguresPage(
                workplace,
                round,
                standing,
                across.stream()
                        .filter(each -> each.kind() == Population.Kind.EVERYONE)
                        .flatMap(each -> tables.ofEveryone(each).stream())
                        .toList(),
                across.stream().map(tables::crossed).filter(FigureTable::tells).toList(),
                all ? figures.cleared(round) : List.of(),
                figures.own(round, member),
                all && round.gone().talks() == null ? reading.held.ofUnits(round) : List.of());
    }
}
