package dk.kompetencedialog.platform.mail;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import java.util.List;

/** What lies in the mailbox of a demo, the latest first. */
public record MailboxPage(List<Letter> letters) implements Page {
    @Override
    public String template() {
        return "platform/mailbox";
    }

    @Override
    public String title(Texts t) {
        return t.get("mail.box.title");
    }
}
