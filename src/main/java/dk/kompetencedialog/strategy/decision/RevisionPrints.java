package dk.kompetencedialog.strategy.decision;

import dk.kompetencedialog.document.Documents;
import dk.kompetencedialog.document.Download;
import dk.kompetencedialog.platform.text.Language;
import dk.kompetencedialog.platform.text.Messages;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.strategy.decision.page.TextPage;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Prints a revision in the strategy's own language, whoever asks for it. */
@Component
class RevisionPrints {
    private final Documents documents;
    private final Messages messages;

    RevisionPrints(Documents documents, Messages messages) {
        this.documents = documents;
        this.messages = messages;
    }

    /** The page is made twice: once to learn its language, once in it. Opens its own transactions. */
    ResponseEntity<byte[]> pdf(Function<Texts, TextPage> made) {
        var language = made.apply(messages.in(Language.DA)).language();
        var t = messages.in(Language.of(language).orElseThrow());
        var page = made.apply(t);
        return Download.of(page.title(), documents.pdf(new RevisionPaper(page, t).document()));
    }
}
