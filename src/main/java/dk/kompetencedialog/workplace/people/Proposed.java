package dk.kompetencedialog.workplace.people;

import dk.kompetencedialog.platform.web.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What a pasted row would come to.
 *
 * @param person as it would be kept; null where something is wrong
 * @param unit the way down to its unit as one reads it, empty for none
 * @param wrong what is wrong, null when nothing is
 */
record Proposed(
        PastedRow row,
        State state,
        @Nullable Person person,
        String unit,
        @Nullable Sentence wrong) {
    /** Whether the person is known already. */
    enum State {
        NEW,
        KNOWN,
        WRONG
    }

    static Proposed wrong(PastedRow row, Sentence why) {
        return new Proposed(row, State.WRONG, null, row.unit(), why);
    }
}
