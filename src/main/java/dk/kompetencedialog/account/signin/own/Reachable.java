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

    private final Discovery discovery;
    private final Clock clock;
    private final Map<String, Instant> heard = new ConcurrentHashMap<>();

    Reachable(Discovery discovery, Clock clock) {
        this.discovery = discovery;
        this.clock = clock;
    }

    boolean answers(OwnLogin login) {
        var issuer = login.set().issuer();
        var latest = heard.get(issuer);
        return (latest != null && clock.instant().isBefore(latest.plus(FRESH))) || asked(issuer);
    }

    private boolean asked(String issuer) {
        try {
            discovery.of(issuer);
            heard.put(issuer, clock.instant());
            return true;
        } catch (Sentence silent) {
            heard.remove(issuer);
            return false;
        }
    }
}
