package dk.kompetencedialog.room.stream;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * How many are ready in each room, for the step in hand: the seats that said so on this node, and of the other nodes only how many. In
 * memory alone. Who says it here and takes it back on another node is counted twice until the next step.
 */
@Component
class Readiness {
    private final Map<UUID, Round> rooms = new ConcurrentHashMap<>();

    /** Of one step. */
    record Count(int step, int ready) {}

    private record Round(int step, Set<UUID> here, Map<UUID, Integer> elsewhere) {
        Round(int step) {
            this(step, ConcurrentHashMap.newKeySet(), new ConcurrentHashMap<>());
        }

        Count count() {
            return new Count(
                    step,
                    here.size()
                            + elsewhere.values().stream().mapToInt(each -> each).sum());
        }
    }

    /** Says how many of this node are ready after this. */
    int put(UUID room, int step, UUID seat, boolean ready) {
        var here = round(room, step).here();
        if (ready) here.add(seat);
        else here.remove(seat);
        return here.size();
    }

    /** What another node says of its own. */
    void putElsewhere(UUID room, UUID node, Count count) {
        round(room, count.step()).elsewhere().put(node, count.ready());
    }

    void begin(UUID room) {
        rooms.remove(room);
    }

    /** In all; of step -1 where nobody has said anything. */
    Count of(UUID room) {
        var round = rooms.get(room);
        return round == null ? new Count(-1, 0) : round.count();
    }

    private Round round(UUID room, int step) {
        return rooms.merge(room, new Round(step), (known, fresh) -> known.step() == step ? known : fresh);
    }
}
