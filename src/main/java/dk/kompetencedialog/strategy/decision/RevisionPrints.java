package dk.kompetencedialog.strategy.decision;

import dk.kompetencedialog.document.Document;
import dk.kompetencedialog.document.Documents;
import dk.kompetencedialog.document.Download;
import dk.kompetencedialog.document.Letterhead;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Language;
import dk.kompetencedialog.platform.text.Messages;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.stationery.Letterheads;
import dk.kompetencedialog.strategy.decision.page.TextPage;
import dk.kompetencedialog.strategy.decision.paper.Archive;
import dk.kompetencedialog.strategy.decision.paper.RevisionPaper;
import dk.kompetencedialog.strategy.decision.paper.Told;
import dk.kompetencedialog.strategy.text.Strategies;
import dk.kompetencedialog.strategy.text.Strategy;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Makes files of a strategy's text, in the strategy's own language whoever asks for them. Opens its own snapshots. */
@Component
class RevisionPrints {
    private final Documents documents;
    private final Messages messages;
    private final Transactions transactions;
    private final Strategies strategies;
    private final TookPart tookPart;
    private final Letterheads letterheads;

    RevisionPrints(
            Documents documents,
            Messages messages,
            Transactions transactions,
            Strategies strategies,
            TookPart tookPart,
            Letterheads letterheads) {
        this.documents = documents;
        this.messages = messages;
        this.transactions = transactions;
        this.strategies = strategies;
        this.tookPart = tookPart;
        this.letterheads = letterheads;
    }

    /** Reads what is printed, in a snapshot. */
    interface Text {
        Version of(Strategy strategy, Texts t);
    }

    /**
     * A text as it is to be printed.
     *
     * @param number the revision's
     * @param file what its file is called
     */
    record Version(TextPage page, int number, String file) {}

    private record Printed(TextPage page, Told tookPart, String file, Letterhead head) {}

    ResponseEntity<byte[]> pdf(Room room, Text text) {
        var printed = printed(room, text);
        return Download.of(printed.file(), documents.pdf(paper(printed), printed.head()));
    }

    ResponseEntity<byte[]> docx(Room room, Text text) {
        var printed = printed(room, text);
        return Download.of(printed.file(), Download.Kind.WORD, documents.docx(paper(printed), printed.head()));
    }

    /** The logo of whose text it is. Throws {@link Sentence} 404 where there is none. */
    ResponseEntity<byte[]> logo(UUID workplaceId) {
        return letterheads.image(workplaceId);
    }

    /** As a PDF in a package, with what is known of its approval. */
    ResponseEntity<byte[]> archive(Room room, Text text, Archive.Facts facts) {
        var printed = printed(room, text);
        var t = written(printed);
        var archive = new Archive(printed.page(), facts, documents.pdf(paper(printed), printed.head()), t);
        return Download.of(t.get("decision.file.archive", printed.page().title()), Download.Kind.ZIP, archive.zipped());
    }

    private Document paper(Printed printed) {
        return new RevisionPaper(printed.page(), printed.tookPart(), written(printed)).document();
    }

    private Texts written(Printed printed) {
        return messages.in(Language.of(printed.page().language()).orElseThrow());
    }

    private Printed printed(Room room, Text text) {
        return transactions.snapshot(room.workplaceId(), () -> {
            var strategy = strategies.in(room);
            var t = messages.in(strategy.language());
            var version = text.of(strategy, t);
            return new Printed(
                    version.page,
                    tookPart.of(strategy, version.number, t)
                            .by(version.page.place().door()),
                    version.file,
                    letterheads.of(room.workplaceId(), t));
        });
    }
}
