package dk.kompetencedialog.mus.runup;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.document.Documents;
import dk.kompetencedialog.document.Download;
import dk.kompetencedialog.document.Letterhead;
import dk.kompetencedialog.mus.Rounds;
import dk.kompetencedialog.mus.Standings;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Dates;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.stationery.Letterheads;
import dk.kompetencedialog.workplace.Workplaces;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One's own run-up, to print. */
@Controller
class RunUpController {
    private final Workplaces workplaces;
    private final Reading reading;
    private final Documents documents;
    private final Transactions transactions;
    private final Clock clock;

    RunUpController(
            Workplaces workplaces, Reading reading, Documents documents, Transactions transactions, Clock clock) {
        this.workplaces = workplaces;
        this.reading = reading;
        this.documents = documents;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Component("runUpReading")
    record Reading(Rounds rounds, Standings standings, RunUps runUps, Letterheads letterheads) {}

    private record Taken(RunUpPaper paper, Letterhead head) {}

    @GetMapping("/workplaces/{id}/mus/{round}/mine/run-up.pdf")
    ResponseEntity<byte[]> pdf(Member member, @PathVariable UUID id, @PathVariable UUID round, Texts t) {
        var workplace = workplaces.belonging(member, id);
        var taken = transactions.snapshot(id, () -> {
            var person = reading.standings.person(id, member);
            var runUp = reading.runUps.of(reading.rounds.of(id, round), person, Dates.today(clock.instant()));
            return new Taken(new RunUpPaper(workplace.name(), runUp, t), reading.letterheads.of(id, t));
        });
        var title = t.get("mus.runup.title", String.valueOf(taken.paper.runUp().year()));
        return Download.of(title, documents.pdf(taken.paper.document(), taken.head));
    }
}
