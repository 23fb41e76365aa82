package dk.kompetencedialog.keeping.paper;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.document.Document;
import dk.kompetencedialog.document.Documents;
import dk.kompetencedialog.document.Download;
import dk.kompetencedialog.keeping.page.PaperPage;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.stationery.Letterheads;
import dk.kompetencedialog.workplace.Workplace;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The papers for the legal review, for who administers the workplace: as a page and as a PDF. */
@Controller
@RequestMapping("/workplaces/{id}/keeping")
class PapersController {
    private final FactsReading reading;
    private final Transactions transactions;
    private final Documents documents;
    private final Letterheads letterheads;
    private final Audit audit;
    private final Clock clock;

    PapersController(
            FactsReading reading,
            Transactions transactions,
            Documents documents,
            Letterheads letterheads,
            Audit audit,
            Clock clock) {
        this.reading = reading;
        this.transactions = transactions;
        this.documents = documents;
        this.letterheads = letterheads;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/{paper:record|agreement|impact}")
    Page read(Workplace workplace, @PathVariable String paper, Texts t) {
        var here = "/workplaces/" + workplace.id() + "/keeping";
        return transactions.snapshot(
                workplace.id(), () -> PaperPage.of(document(workplace, paper, t), here, here + "/" + paper + ".pdf"));
    }

    @GetMapping("/{paper:record|agreement|impact}.pdf")
    ResponseEntity<byte[]> print(Member member, Workplace workplace, @PathVariable String paper, Texts t) {
        var document = transactions.snapshot(workplace.id(), () -> document(workplace, paper, t));
        var head = transactions.snapshot(workplace.id(), () -> letterheads.of(workplace.id(), t));
        audit.opened(workplace.id(), member, AuditKind.FILE_TAKEN, workplace.id());
        return Download.of(document.front().title(), documents.pdf(document, head));
    }

    private Document document(Workplace workplace, String paper, Texts t) {
        var review = new ReviewPaper(reading.of(workplace, t), t, t.day(clock.instant()));
        return switch (paper) {
            case "record" -> review.record();
            case "agreement" -> review.agreement();
            default -> review.impact();
        };
    }
}
