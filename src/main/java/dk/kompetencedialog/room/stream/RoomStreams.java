package dk.kompetencedialog.room.stream;

import dk.kompetencedialog.room.Catchup;
import dk.kompetencedialog.room.Catchup.Variant;
import dk.kompetencedialog.room.Position;
import dk.kompetencedialog.room.Room;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The streams of one room on this node. A wake starts one virtual thread, which reads the log by number, renders once per variant and
 * hands every stream the same bytes; wakes that come meanwhile are gathered.
 */
class RoomStreams {
    private static final Logger LOG = LoggerFactory.getLogger(RoomStreams.class);

    /** Flushes at once in any second; beyond it changes are held to the next fifth of a second. */
    private static final int AT_ONCE = 5;

    private static final long NOT_STARTED = -1;

    private final Room room;
    private final UUID epoch;
    private final Catchup catchup;
    private final Set<LiveStream> streams = ConcurrentHashMap.newKeySet();
    private final AtomicInteger wakes = new AtomicInteger();
    private final FlushTokens tokens = new FlushTokens(AT_ONCE);
    private volatile long number = NOT_STARTED;

    RoomStreams(Room room, UUID epoch, Catchup catchup) {
        this.room = room;
        this.epoch = epoch;
        this.catchup = catchup;
    }

    Room room() {
        return room;
    }

    long number() {
        return number;
    }

    Set<LiveStream> streams() {
        return streams;
    }

    /** Where all its streams have been sent to; empty before the first is caught up. */
    Optional<Position> position() {
        var reached = number;
        return reached == NOT_STARTED ? Optional.empty() : Optional.of(new Position(room.id(), epoch, reached));
    }

    /** Live from here, unless live already: the first stream has been caught up to this number. */
    void startAt(long reached) {
        synchronized (this) {
            if (number == NOT_STARTED) number = reached;
        }
        wake();
    }

    /** The room has moved on (or may have): read and send, unless that is under way already, which then goes one more round. */
    void wake() {
        if (wakes.getAndIncrement() == 0) Thread.startVirtualThread(this::pump);
    }

    private void pump() {
        int seen;
        do {
            seen = wakes.get();
            try {
                tokens.take();
                publish();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException failed) {
                LOG.warn("A room could not be read; the poll tries again: {}", failed.toString());
            }
        } while (!wakes.compareAndSet(seen, 0));
    }

    private void publish() {
        if (number == NOT_STARTED) return;
        var caught = catchup.since(room, number, variants());
        if (caught.number() <= number) return;
        var frames = new HashMap<Showing, Frame>();
        for (var stream : streams) send(stream, caught, frames);
        // Last: a heartbeat must not tell a stream of a number that it has not been sent.
        number = caught.number();
    }

    private record Showing(Variant variant, Set<UUID> places) {}

    private void send(LiveStream stream, Catchup.Caught caught, Map<Showing, Frame> frames) {
        var showing = new Showing(variant(stream), stream.reader().places());
        var reached = new Position(room.id(), epoch, caught.number());
        stream.offer(frames.computeIfAbsent(
                showing, same -> Frame.of(reached, caught.html(same.variant(), same.places()))));
    }

    private Set<Variant> variants() {
        return streams.stream().map(RoomStreams::variant).collect(Collectors.toSet());
    }

    static Variant variant(LiveStream stream) {
        return new Variant(stream.reader().surface(), stream.reader().language());
    }
}
