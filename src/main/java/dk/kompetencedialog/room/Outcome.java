package dk.kompetencedialog.room;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a command did.
 *
 * @param touches what everyone at those places shall see anew; each becomes one event
 * @param lists the seats whose own lists changed
 * @param opposite the command that takes it back, if there is one
 */
public record Outcome(
        List<Touch> touches, Set<UUID> lists, @Nullable Opposite opposite) {

    /** An HTTP request that undoes a command. The body is JSON, or empty. */
    public record Opposite(String method, String path, String body) {}

    /** Nothing to show anyone. */
    public static Outcome nothing() {
        return new Outcome(List.of(), Set.of(), null);
    }

    public static Outcome of(Touch... touches) {
        return new Outcome(List.of(touches), Set.of(), null);
    }

    /** Only the lists of these seats changed: the room's number does not move. */
    public static Outcome atSeats(Set<UUID> seats) {
        return new Outcome(List.of(), seats, null);
    }

    public Outcome and(Touch touch) {
        return and(of(touch));
    }

    /** Both, in this order; what undoes this one undoes both. */
    public Outcome and(Outcome more) {
        return new Outcome(
                Stream.concat(touches.stream(), more.touches.stream()).toList(), union(more.lists), opposite);
    }

    /** Without the seats: their lists are told by the room itself, which is fetched afresh. */
    public Outcome forTheRoom() {
        return new Outcome(touches, Set.of(), opposite);
    }

    public Outcome andSeats(Set<UUID> seats) {
        return new Outcome(touches, union(seats), opposite);
    }

    public Outcome undoneBy(String method, String path, String body) {
        return new Outcome(touches, lists, new Opposite(method, path, body));
    }

    public Optional<Opposite> undo() {
        return Optional.ofNullable(opposite);
    }

    private Set<UUID> union(Set<UUID> more) {
        var all = new HashSet<>(lists);
        all.addAll(more);
        return Set.copyOf(all);
    }
}
