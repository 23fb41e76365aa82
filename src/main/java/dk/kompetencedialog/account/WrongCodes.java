package dk.kompetencedialog.account;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Counts wrong join codes, minute by minute. Who asks too often waits for the answer "wrong"; a right code is never counted, so
 * nobody can shut others out. Each node counts its own.
 */
@Component
class WrongCodes {
    /** A whole workplace may share one address, and a tenth of it may mistype. */
    static final int FROM_ONE_ADDRESS = 50;

    static final int FROM_ALL = 100;
    static final Duration DELAY = Duration.ofSeconds(2);
    private static final Logger LOG = LoggerFactory.getLogger(WrongCodes.class);

    private final Clock clock;
    private final Map<String, Integer> byAddress = new HashMap<>();
    private long minute;
    private int all;

    WrongCodes(Clock clock) {
        this.clock = clock;
    }

    /** Counts one, and says how long its answer must wait. */
    synchronized Duration count(String address) {
        turn(clock.instant().getEpochSecond() / 60);
        all++;
        int here = byAddress.merge(address, 1, Integer::sum);
        if (all == FROM_ALL + 1)
            LOG.warn(
                    "More than {} wrong join codes within a minute: somebody may be guessing. Further wrong answers wait {} s.",
                    FROM_ALL,
                    DELAY.toSeconds());
        return all > FROM_ALL || here > FROM_ONE_ADDRESS ? DELAY : Duration.ZERO;
    }

    private void turn(long now) {
        if (now == minute) return;
        minute = now;
        all = 0;
        byAddress.clear();
    }
}
