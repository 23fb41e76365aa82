package dk.kompetencedialog.plan.followup;

import dk.kompetencedialog.platform.mail.Intent;
import dk.kompetencedialog.platform.mail.Letter;
import dk.kompetencedialog.platform.mail.Letters;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks somebody how the activity goes that they answer for. */
@Component
class CheckInLetter implements Letters {
    static final String KIND = "activity-check-in";

    private final ActivityMail mail;

    CheckInLetter(ActivityMail mail) {
        this.mail = mail;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Letter> write(Intent intent) {
        return mail.write(intent, "asked");
    }
}
