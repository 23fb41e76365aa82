package dk.kompetencedialog.plan.paper;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.document.Documents;
import dk.kompetencedialog.document.Download;
import dk.kompetencedialog.document.Letterhead;
import dk.kompetencedialog.plan.Contents;
import dk.kompetencedialog.plan.PlanReading;
import dk.kompetencedialog.plan.page.PlanPage;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.stationery.Letterheads;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** A plan as files, as it stands and as it was agreed, for all who may read it. */
@Controller
@RequestMapping("/plans/{p}")
class PlanFilesController {
    private final PlanReading plans;
    private final Letterheads letterheads;
    private final Documents documents;
    private final Transactions transactions;
    private final Audit audit;

    PlanFilesController(
            PlanReading plans, Letterheads letterheads, Documents documents, Transactions transactions, Audit audit) {
        this.plans = plans;
        this.letterheads = letterheads;
        this.documents = documents;
        this.transactions = transactions;
        this.audit = audit;
    }

    @GetMapping("/plan.pdf")
    ResponseEntity<byte[]> pdf(Member member, @PathVariable("p") UUID id, Texts t) {
        return pdf(taken(member, id, Contents.NOW, t), t);
    }

    @GetMapping("/plan.docx")
    ResponseEntity<byte[]> docx(Member member, @PathVariable("p") UUID id, Texts t) {
        return docx(taken(member, id, Contents.NOW, t), t);
    }

    @GetMapping("/plan.xlsx")
    ResponseEntity<byte[]> xlsx(Member member, @PathVariable("p") UUID id, Texts t) {
        return xlsx(taken(member, id, Contents.NOW, t), t);
    }

    @GetMapping("/agreed/{number}/plan.pdf")
    ResponseEntity<byte[]> agreedPdf(Member member, @PathVariable("p") UUID id, @PathVariable int number, Texts t) {
        return pdf(taken(member, id, number, t), t);
    }

    @GetMapping("/agreed/{number}/plan.docx")
    ResponseEntity<byte[]> agreedDocx(Member member, @PathVariable("p") UUID id, @PathVariable int number, Texts t) {
        return docx(taken(member, id, number, t), t);
    }

    @GetMapping("/agreed/{number}/plan.xlsx")
    ResponseEntity<byte[]> agreedXlsx(Member member, @PathVariable("p") UUID id, @PathVariable int number, Texts t) {
        return xlsx(taken(member, id, number, t), t);
    }

    private PlanPage taken(Member member, UUID id, int number, Texts t) {
        var page = plans.read(member, id, number, t);
        audit.opened(page.plan().workplaceId(), member, AuditKind.FILE_TAKEN, id);
        return page;
    }

    private ResponseEntity<byte[]> pdf(PlanPage page, Texts t) {
        return Download.of(file(page, t), documents.pdf(new PlanPaper(page, t).document(), head(page, t)));
    }

    private ResponseEntity<byte[]> docx(PlanPage page, Texts t) {
        var bytes = documents.docx(new PlanPaper(page, t).document(), head(page, t));
        return Download.of(file(page, t), Download.Kind.WORD, bytes);
    }

    private static ResponseEntity<byte[]> xlsx(PlanPage page, Texts t) {
        var bytes = new PlanSheet(page.plan().title(), page.content(), t).bytes();
        return Download.of(file(page, t), Download.Kind.EXCEL, bytes);
    }

    private Letterhead head(PlanPage page, Texts t) {
        var workplace = page.plan().workplaceId();
        return transactions.snapshot(workplace, () -> letterheads.of(workplace, t));
    }

    private static String file(PlanPage page, Texts t) {
        var agreement = page.shown();
        return agreement == null
                ? t.get("plan.file.draft", page.plan().title())
                : t.get("plan.file", page.plan().title(), agreement.agreedOn().toString());
    }
}
