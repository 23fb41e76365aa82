package dk.kompetencedialog.account.signin.own;

import dk.kompetencedialog.platform.web.Sentence;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Whether a provider answers as one does, so that nobody is sent to where the browser finds nothing. */
@Component
class Reachable {
    /** So many sign-ins at once ask one time. */
    private static final Duration FRESH = Duration.ofSeconds(30);

    /** Shorter: whoever tries again a little later is let in when it is back. */
    private static final Duration SILENT = Duration.ofSeconds(5);

    private final Discovery discovery;
    private final Clock clock;
    private final Map<String, Line> lines = new ConcurrentHashMap<>();

    Reachable(Discovery discovery, Clock clock) {
        this.discovery = discovery;
        this.clock = clock;
    }

    boolean answers(OwnLogin login) {
        return lines.computeIfAbsent(login.set().issuer(), Line::new).answers();
    }

    /** To one provider: while one asks the others wait, and take the same answer. */
    private final class Line {
        private final String issuer;
        private Instant until = Instant.MIN;
        private boolean answers;

        private Line(String issuer) {
            this.issuer = issuer;
        }

        private synchronized boolean answers() {
            if (clock.instant().isBefore(until)) return answers;
            answers = asked();
            until = clock.instant().plus(answers ? FRESH : SILENT);
            return answers;
        }

        private boolean asked() {
            try {
                discovery.of(issuer);
                return true;
            } catch (Sentence silent) {
                return false;
            }
        }
    }
}
