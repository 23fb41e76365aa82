package dk.kompetencedialog.room;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Where a reader of a room's log stands, written {@code room.epoch.number}. */
public record Position(UUID room, UUID epoch, long number) {
    private static final Pattern WRITTEN = Pattern.compile("([0-9a-f-]{36})\\.([0-9a-f-]{36})\\.(\\d{1,18})");

    /** Reads a position as a browser sends it; empty when it makes no sense. */
    public static Optional<Position> read(String written) {
        var match = WRITTEN.matcher(written);
        if (!match.matches()) return Optional.empty();
        try {
            return Optional.of(new Position(
                    UUID.fromString(match.group(1)), UUID.fromString(match.group(2)), Long.parseLong(match.group(3))));
        } catch (IllegalArgumentException notUuid) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return room + "." + epoch + "." + number;
    }
}
