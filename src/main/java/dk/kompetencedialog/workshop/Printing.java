package dk.kompetencedialog.workshop;

import dk.kompetencedialog.platform.text.Language;
import dk.kompetencedialog.platform.text.Messages;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Fragment;
import dk.kompetencedialog.platform.web.Templates;
import dk.kompetencedialog.room.StreamElements;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** Renders pieces into stream elements. */
@Component
class Printing {
    private final Templates templates;
    private final Messages messages;

    Printing(Templates templates, Messages messages) {
        this.templates = templates;
        this.messages = messages;
    }

    Texts texts(Language language) {
        return messages.in(language);
    }

    byte[] bytes(Fragment piece, Language language) {
        return templates.bytes(piece, messages.in(language));
    }

    String put(String target, long number, Fragment piece, Texts t) {
        return StreamElements.put(target, number, new String(templates.bytes(piece, t), StandardCharsets.UTF_8));
    }
}
