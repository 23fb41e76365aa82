package dk.kompetencedialog.demo;

import java.util.UUID;
import java.util.stream.Stream;

/**
 * What there is when a script has been played.
 *
 * @param workshop the one that was held
 * @param strategy the one that came of it, which holds
 * @param open a workshop in which one can take part
 * @param code how one gets into that, as it is typed
 */
public record Played(UUID workshop, UUID strategy, UUID open, String code) {
    /** As {@link #read} takes it. */
    String line() {
        return String.join(" ", workshop.toString(), strategy.toString(), open.toString(), code);
    }

    static Played read(String line) {
        var parts = Stream.of(line.strip().split(" ", -1)).iterator();
        return new Played(
                UUID.fromString(parts.next()),
                UUID.fromString(parts.next()),
                UUID.fromString(parts.next()),
                parts.next());
    }
}
