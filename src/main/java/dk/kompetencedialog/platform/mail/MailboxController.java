package dk.kompetencedialog.platform.mail;

import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Sentence;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the mailbox of a demo; elsewhere there is none. */
@Controller
class MailboxController {
    private final Mailbox mailbox;

    MailboxController(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @GetMapping("/mailbox")
    Page letters() {
        if (!mailbox.isOpen()) throw Sentence.notFound();
        return new MailboxPage(mailbox.letters());
    }
}
