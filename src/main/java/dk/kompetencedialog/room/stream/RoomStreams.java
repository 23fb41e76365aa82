package dk.kompetencedialog.room.stream;

import dk.kompetencedialog.room.Catchup;
import dk.kompetencedialog.room.Catchup.Variant;
import dk.kompetencedialog.room.Position;
import dk.kompetencedialog.room.Room;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final Room room;
    private final UUID epoch;
    private final Catchup catchup;
    private final Set<LiveStream> streams = ConcurrentHashMap.newKeySet();
    private final AtomicInteger wakes = new AtomicInteger();
    private final FlushTokens tokens = new FlushTokens();

    RoomStreams(Room room, UUID epoch, Catchup catchup) {
        this.room = room;
        this.epoch = epoch;
        this.catchup = catchup;
    }

    Room room() {
        return room;
    }

    Set<LiveStream> streams() {
        return streams;
    }

    /** The number that every live stream has been sent to; the greatest there is while none is live. */
    long number() {
        return number(live());
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
                tokens.told();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException | Error failed) {
                LOG.warn(
                        "A room could not be read; the poll tries again: {}",
                        failed.getClass().getName());
            }
        } while (!wakes.compareAndSet(seen, 0));
    }

    /** Streams that are being caught up just now are left alone: their number is to tell what they have been sent. */
    private void publish() {
        var live = live();
        if (live.isEmpty()) return;
        var caught = catchup.since(room, number(live), variants(live));
        var frames = new HashMap<Showing, Frame>();
        live.stream()
                .filter(stream -> stream.number() < caught.number())
                .forEach(stream -> send(stream, caught, frames));
    }

    private record Showing(Variant variant, Set<UUID> places) {}

    private void send(LiveStream stream, Catchup.Caught caught, Map<Showing, Frame> frames) {
        var showing = new Showing(variant(stream), stream.reader().places());
        var frame = frames.computeIfAbsent(
                showing, same -> frame(caught.number(), caught.html(same.variant(), same.places())));
        stream.offer(frame, caught.number());
    }

    /** Keeps quiet streams alive and moves their number on. Those whose reader is gone fail by it. */
    void heartbeat() {
        var beats = new HashMap<Long, Frame>();
        streams.forEach(stream -> stream.beat(number -> beats.computeIfAbsent(number, same -> frame(same, ""))));
    }

    private Frame frame(long number, String html) {
        return Frame.of(new Position(room.id(), epoch, number), html);
    }

    private List<LiveStream> live() {
        return streams.stream().filter(LiveStream::isLive).toList();
    }

    private static long number(List<LiveStream> live) {
        return live.stream().mapToLong(LiveStream::number).min().orElse(Long.MAX_VALUE);
    }

    private static Set<Variant> variants(List<LiveStream> live) {
        return live.stream().map(RoomStreams::variant).collect(Collectors.toSet());
    }

    private static Variant variant(LiveStream stream) {
        return new Variant(stream.reader().surface(), stream.reader().language());
    }
}
