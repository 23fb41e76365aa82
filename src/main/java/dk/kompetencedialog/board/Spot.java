package dk.kompetencedialog.board;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a note stands: loose in a zone, or in a stack of that zone. */
record Spot(UUID zone, @Nullable UUID stack) {
    static Spot loose(UUID zone) {
        return new Spot(zone, null);
    }
}
