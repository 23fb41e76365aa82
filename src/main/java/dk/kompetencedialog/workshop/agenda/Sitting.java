package dk.kompetencedialog.workshop.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One meeting of a workshop.
 *
 * @param startsAt null while no day has been found
 * @param place a room, an address; empty while none is known
 * @param link where those join who are not in the room; empty for none
 * @param blocks what the time goes to, in order, without gaps
 */
public record Sitting(UUID id, @Nullable Instant startsAt, String place, String link, List<Block> blocks) {
    public static final int PLACE_MAX = 200;
    public static final int LINK_MAX = 500;

    public Sitting {
        blocks = List.copyOf(blocks);
    }

    static Sitting of(List<Block> blocks) {
        return new Sitting(UUID.randomUUID(), null, "", "", blocks);
    }

    /** How long it lasts: its blocks in all. */
    public int minutes() {
        return blocks.stream().mapToInt(Block::minutes).sum();
    }

    /** When it ends; empty while no day has been found. */
    public Optional<Instant> endsAt() {
        return Optional.ofNullable(startsAt).map(start -> start.plus(Duration.ofMinutes(minutes())));
    }

    /** Whether it is the same meeting, which had a day, and a calendar would bear it otherwise. */
    boolean isAnother(Sitting old) {
        return id.equals(old.id)
                && old.startsAt != null
                && !(Objects.equals(startsAt, old.startsAt)
                        && minutes() == old.minutes()
                        && place.equals(old.place)
                        && link.equals(old.link));
    }
}
