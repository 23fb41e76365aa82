package dk.kompetencedialog.strategy.decision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A revision that people are asked about.
 *
 * @param asked whom, in words
 * @param token opens it
 * @param erased how many comments have been deleted
 * @param comments the oldest first
 */
record Hearing(
        UUID workplaceId,
        UUID id,
        UUID strategyId,
        int number,
        String asked,
        Instant deadline,
        String token,
        int erased,
        List<Comment> comments) {
    Hearing {
        comments = List.copyOf(comments);
    }

    /** How many there were. */
    int said() {
        return erased + comments.size();
    }

    boolean isOpen(Instant now) {
        return now.isBefore(deadline);
    }

    /**
     * What somebody said of it.
     *
     * @param id its own; none before it is kept
     * @param place of the paragraph in the revision; null = of all of it
     * @param name as they gave it; may be empty
     * @param outcome what became of it, in words; empty until somebody has said
     * @param outcomeBy who said so
     * @param removal why it was taken away; empty while it stands
     */
    record Comment(
            @Nullable UUID id,
            @Nullable Integer place,
            String name,
            String text,
            Instant writtenAt,
            String outcome,
            String outcomeBy,
            String removal) {
        /** As it is sent. */
        static Comment fresh(@Nullable Integer place, String name, String text, Instant writtenAt) {
            return new Comment(null, place, name, text, writtenAt, "", "", "");
        }

        boolean isRemoved() {
            return !removal.isEmpty();
        }
    }

    /** Without the link: it may end in a log. */
    @Override
    public String toString() {
        return "Hearing[" + id + "]";
    }
}
