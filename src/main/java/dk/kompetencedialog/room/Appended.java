package dk.kompetencedialog.room;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a transaction left in the log: what is to be woken after its commit.
 *
 * @param room null when the room's number did not move
 * @param lists each seat whose own list changed, with the list's number
 */
record Appended(
        @Nullable Room room,
        long number,
        Map<UUID, Long> lists,
        @Nullable Answer maybeAnswer) {
    static Appended nothing(Answer answer) {
        return new Appended(null, answer.number(), Map.of(), answer);
    }

    Answer answer() {
        if (maybeAnswer == null) throw new IllegalStateException("nobody asked");
        return maybeAnswer;
    }
}
