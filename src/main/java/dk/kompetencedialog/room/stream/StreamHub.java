package dk.kompetencedialog.room.stream;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Catchup;
import dk.kompetencedialog.room.Epoch;
import dk.kompetencedialog.room.Room;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** All streams that are open on this node, by room and by seat. Holds nothing that matters: a node that dies takes only connections along. */
@Component
class StreamHub {
    /** Of one seat: so many pages may follow at a time, on this node. */
    static final int MOST = 20;

    private final Catchup catchup;
    private final Missed missed;
    private final Epoch epoch;
    private final Map<UUID, RoomStreams> rooms = new ConcurrentHashMap<>();
    private final Map<UUID, Set<LiveStream>> seats = new ConcurrentHashMap<>();

    StreamHub(Catchup catchup, Missed missed, Epoch epoch) {
        this.catchup = catchup;
        this.missed = missed;
        this.epoch = epoch;
    }

    /**
     * Takes a stream in, and catches it up from where its page stands. It is known to the room before that is read, so that nothing is
     * missed; what arrives twice does no harm, since it bears its number.
     */
    void open(LiveStream stream, Room room, String lastPosition) {
        var streams = register(stream, room);
        var first = missed.since(stream.reader(), room, lastPosition);
        stream.offer(Frame.of(first.position(), first.html()), first.position().number());
        streams.wake();
    }

    /** Throws {@link Sentence} 429 when a page more of this seat would be one too many. */
    void requirePlace(UUID seat) {
        if (seats.getOrDefault(seat, Set.of()).size() >= MOST)
            throw new Sentence(HttpStatus.TOO_MANY_REQUESTS, "room.tooManyPages");
    }

    void wakeRoom(UUID room) {
        var streams = rooms.get(room);
        if (streams != null) streams.wake();
    }

    void wakeSeat(UUID seat, long number) {
        seats.getOrDefault(seat, Set.of()).forEach(stream -> stream.offerOwnList(number));
    }

    /** Sends those of the room's streams that are wanted what bears no number. */
    void tell(UUID room, Frame frame, Predicate<LiveStream> wanted) {
        var streams = rooms.get(room);
        if (streams == null) return;
        streams.streams().stream().filter(wanted).forEach(stream -> stream.tell(frame));
    }

    /** Closes every stream of a seat that has lost its right. */
    void cutSeat(UUID seat) {
        List.copyOf(seats.getOrDefault(seat, Set.of())).forEach(LiveStream::cut);
    }

    Collection<RoomStreams> rooms() {
        return rooms.values();
    }

    /** The seats that have streams here. */
    List<Seat> seats() {
        return seats.values().stream()
                .flatMap(streams -> streams.stream().limit(1))
                .map(stream -> stream.reader().seat())
                .toList();
    }

    Set<UUID> seatIds() {
        return seats.keySet();
    }

    void heartbeat() {
        rooms.values().forEach(RoomStreams::heartbeat);
    }

    void cutAll() {
        rooms.values().forEach(room -> List.copyOf(room.streams()).forEach(LiveStream::cut));
    }

    private RoomStreams register(LiveStream stream, Room room) {
        var seat = stream.reader().seat().id();
        stream.onEnd(() -> forget(stream, room, seat));
        seats.compute(seat, (id, known) -> with(stream, known));
        var streams = Objects.requireNonNull(rooms.compute(room.id(), (id, known) -> with(stream, room, known)));
        // So many may have come at once that each found a place.
        if (seats.getOrDefault(seat, Set.of()).size() > MOST) stream.cut();
        // It may have been cut while it was being taken in.
        if (stream.hasEnded()) forget(stream, room, seat);
        return streams;
    }

    private RoomStreams with(LiveStream stream, Room room, @Nullable RoomStreams known) {
        var streams = known == null ? new RoomStreams(room, epoch.value(), catchup) : known;
        streams.streams().add(stream);
        return streams;
    }

    private static Set<LiveStream> with(LiveStream stream, @Nullable Set<LiveStream> known) {
        Set<LiveStream> all = known == null ? ConcurrentHashMap.newKeySet() : known;
        all.add(stream);
        return all;
    }

    private void forget(LiveStream stream, Room room, UUID seat) {
        rooms.computeIfPresent(room.id(), (id, streams) -> {
            streams.streams().remove(stream);
            return streams.streams().isEmpty() ? null : streams;
        });
        seats.computeIfPresent(seat, (id, streams) -> {
            streams.remove(stream);
            return streams.isEmpty() ? null : streams;
        });
    }
}
