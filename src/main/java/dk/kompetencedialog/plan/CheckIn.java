package dk.kompetencedialog.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of how an activity goes.
 *
 * @param helped whether it gave what it should; null of what is not done, and where nobody said
 * @param line a line of text; may be empty
 * @param by what they are called; empty where they are on the list no more
 */
public record CheckIn(State state, @Nullable Helped helped, String line, String by, Instant at) {
    public static final int LINE_MAX = 300;

    /** How it goes. */
    public enum State {
        ON_TRACK,
        STUCK,
        DONE
    }

    /** What it gave. */
    public enum Helped {
        YES,
        PARTLY,
        NO,
        TOO_EARLY
    }

    /** Without the line and the name: it may end in a log. */
    @Override
    public String toString() {
        return "CheckIn[" + state + "]";
    }
}
