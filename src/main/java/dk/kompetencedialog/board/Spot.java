package dk.kompetencedialog.board;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a note stands: loose in a zone, or in a stack of that zone. */
public record Spot(UUID zone, @Nullable UUID stack) {
    public static Spot loose(UUID zone) {
        return new Spot(zone, null);
    }
}
