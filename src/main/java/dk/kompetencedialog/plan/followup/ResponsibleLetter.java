package dk.kompetencedialog.plan.followup;

import dk.kompetencedialog.platform.mail.Intent;
import dk.kompetencedialog.platform.mail.Letter;
import dk.kompetencedialog.platform.mail.Letters;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells somebody that they answer for an activity from now on. */
@Component
class ResponsibleLetter implements Letters {
    static final String KIND = "activity-responsible";

    private final ActivityMail mail;

    ResponsibleLetter(ActivityMail mail) {
        this.mail = mail;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Letter> write(Intent intent) {
        return mail.write(intent, "told");
    }
}
