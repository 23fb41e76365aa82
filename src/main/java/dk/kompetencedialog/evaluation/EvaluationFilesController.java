package dk.kompetencedialog.evaluation;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.document.Documents;
import dk.kompetencedialog.document.Download;
import dk.kompetencedialog.document.Letterhead;
import dk.kompetencedialog.evaluation.page.EvaluationPage;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.stationery.Letterheads;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** An evaluation as a file. */
@Controller
@RequestMapping("/workplaces/{id}/evaluations/{evaluation}")
class EvaluationFilesController {
    private final EvaluationReading reading;
    private final Letterheads letterheads;
    private final Documents documents;
    private final Audit audit;

    EvaluationFilesController(EvaluationReading reading, Letterheads letterheads, Documents documents, Audit audit) {
        this.reading = reading;
        this.letterheads = letterheads;
        this.documents = documents;
        this.audit = audit;
    }

    @GetMapping("/evaluation.pdf")
    ResponseEntity<byte[]> pdf(Member member, EvaluationReading.Place place, Texts t) {
        var page = taken(member, place, t);
        return Download.of(page.title(t), documents.pdf(new EvaluationPaper(page, t).document(), head(page, t)));
    }

    @GetMapping("/evaluation.docx")
    ResponseEntity<byte[]> docx(Member member, EvaluationReading.Place place, Texts t) {
        var page = taken(member, place, t);
        var bytes = documents.docx(new EvaluationPaper(page, t).document(), head(page, t));
        return Download.of(page.title(t), Download.Kind.WORD, bytes);
    }

    private EvaluationPage taken(Member member, EvaluationReading.Place place, Texts t) {
        var page = reading.page(member, place, Map.of(), t);
        audit.opened(place.id(), member, AuditKind.FILE_TAKEN, place.evaluation());
        return page;
    }

    private Letterhead head(EvaluationPage page, Texts t) {
        return letterheads.whole(page.workplace().id(), t);
    }
}
