package dk.kompetencedialog.strategy.text;

import dk.kompetencedialog.room.Room;
import java.util.Map;
import java.util.UUID;

/** The text's port to what is said beside its paragraphs. Called inside a snapshot. */
public interface Margin {
    /** How much was said; {@code settled} whether all of it has been dealt with. */
    record Said(int count, boolean settled) {
        public static final Said NOTHING = new Said(0, false);
    }

    /** By paragraph; those beside which nothing was said are not there. One statement. */
    Map<UUID, Said> beside(Room strategy);
}
