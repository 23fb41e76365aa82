package dk.kompetencedialog.stationery;

import dk.kompetencedialog.document.Documents;
import dk.kompetencedialog.document.Download;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workplace.Workplace;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a workplace's papers look like, as files: the logo, the template as it is used, and a sample of what is made with them. */
@Controller
@RequestMapping("/workplaces/{id}/stationery")
class StationeryFilesController {
    private final Stationery stationery;
    private final Letterheads letterheads;
    private final Documents documents;
    private final Transactions transactions;

    StationeryFilesController(
            Stationery stationery, Letterheads letterheads, Documents documents, Transactions transactions) {
        this.stationery = stationery;
        this.letterheads = letterheads;
        this.documents = documents;
        this.transactions = transactions;
    }

    @GetMapping("/logo.png")
    ResponseEntity<byte[]> logo(Workplace workplace) {
        return letterheads.image(workplace.id());
    }

    @GetMapping("/template.docx")
    ResponseEntity<byte[]> template(Workplace workplace) {
        return transactions.snapshot(workplace.id(), () -> {
            var item = stationery.inUse(workplace.id(), Kind.TEMPLATE).orElseThrow(Sentence::notFound);
            var name = item.name().replaceFirst("(?i)\\.do[ct]x$", "");
            return Download.of(name, Download.Kind.WORD, stationery.content(workplace.id(), item));
        });
    }

    @GetMapping("/sample.pdf")
    ResponseEntity<byte[]> sampleToRead(Workplace workplace, Texts t) {
        var head = letterheads.whole(workplace.id(), t);
        return Download.of(t.get("stationery.sample.title"), documents.pdf(Sample.of(workplace.name(), t), head));
    }

    @GetMapping("/sample.docx")
    ResponseEntity<byte[]> sampleToWriteOn(Workplace workplace, Texts t) {
        var head = letterheads.whole(workplace.id(), t);
        return Download.of(
                t.get("stationery.sample.title"),
                Download.Kind.WORD,
                documents.docx(Sample.of(workplace.name(), t), head));
    }
}
