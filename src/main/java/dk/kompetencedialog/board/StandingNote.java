package dk.kompetencedialog.board;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A note on a board as the tables have it, hidden or not. */
public record StandingNote(
        UUID id, UUID boardId, UUID zoneId, @Nullable UUID stackId, long position, String text, Colour colour) {

    public Spot spot() {
        return new Spot(zoneId, stackId);
    }
}
