package dk.kompetencedialog.room.stream;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What this node has to tell the others: which rooms and lists have moved on, which seats are gone. Only ids; a hint that is lost is made good by the poll.
 * Gathered, and sent by {@link HintLine}.
 */
@Component
class Hints {
    /** The longest hint, of who writes where, has some 450 characters. */
    private static final int AT_ONCE = 7_400;

    private final Set<UUID> rooms = ConcurrentHashMap.newKeySet();
    private final Set<UUID> removed = ConcurrentHashMap.newKeySet();
    private final ConcurrentMap<UUID, Long> seats = new ConcurrentHashMap<>();
    private final ConcurrentMap<UUID, String> counts = new ConcurrentHashMap<>();
    private final Queue<String> signals = new ConcurrentLinkedQueue<>();

    void tellRoom(UUID room) {
        rooms.add(room);
    }

    void tellSeat(UUID seat, long number) {
        seats.merge(seat, number, Math::max);
    }

    void tellRemoved(UUID seat) {
        removed.add(seat);
    }

    /** Of a room's counts the last is enough. */
    void tellCount(UUID room, String hint) {
        counts.put(room, hint);
    }

    void tell(String hint) {
        signals.add(hint);
    }

    /** Takes all that has gathered, as payloads short enough for NOTIFY (8,000 bytes). */
    Set<String> take() {
        var lines = Stream.of(
                        drain(rooms).stream().map(room -> "r" + room),
                        drain(removed).stream().map(seat -> "x" + seat),
                        drainSeats().stream(),
                        drainSignals().stream(),
                        drainCounts().stream())
                .flatMap(Function.identity())
                .toList();
        var payloads = new HashSet<String>();
        var payload = new StringJoiner(" ");
        for (var line : lines) {
            if (payload.length() > AT_ONCE) {
                payloads.add(payload.toString());
                payload = new StringJoiner(" ");
            }
            payload.add(line);
        }
        if (payload.length() > 0) payloads.add(payload.toString());
        return payloads;
    }

    private List<String> drainSignals() {
        return Stream.generate(signals::poll).takeWhile(Objects::nonNull).toList();
    }

    private Set<String> drainCounts() {
        return Set.copyOf(counts.keySet()).stream()
                .map(counts::remove)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static Set<UUID> drain(Set<UUID> ids) {
        var taken = Set.copyOf(ids);
        ids.removeAll(taken);
        return taken;
    }

    private Set<String> drainSeats() {
        var taken = new HashSet<String>();
        for (var seat : Set.copyOf(seats.keySet())) {
            var number = seats.remove(seat);
            if (number != null) taken.add("s" + seat + "=" + number);
        }
        return taken;
    }
}
