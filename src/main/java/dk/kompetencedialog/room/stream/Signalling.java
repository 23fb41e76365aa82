package dk.kompetencedialog.room.stream;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.room.Signals;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the streams of this node at once, and has the other nodes told, of what is never stored. */
@Component
class Signalling implements Signals {
    private static final String WHOLE_BOARD = "board";

    private static final Base64.Encoder LETTERS = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder BASE64 = Base64.getUrlDecoder();

    private final UUID node = UUID.randomUUID();
    private final StreamHub hub;
    private final Hints hints;
    private final Readiness readiness;

    Signalling(StreamHub hub, Hints hints, Readiness readiness) {
        this.hub = hub;
        this.hints = hints;
        this.readiness = readiness;
    }

    @Override
    public void ready(Seat seat, int step, boolean ready) {
        var room = seat.roomId();
        int here = readiness.put(room, step, seat.id(), ready);
        hints.tellCount(room, "c%s=%s=%d=%d".formatted(room, node, step, here));
        tellReady(room);
    }

    @Override
    public void begin(UUID room) {
        readiness.begin(room);
        hints.tell("b" + room);
    }

    @Override
    public void look(UUID room, @Nullable UUID zone) {
        var where = Optional.ofNullable(zone).map(UUID::toString).orElse(WHOLE_BOARD);
        hints.tell("z" + room + "=" + where);
        tellLook(room, where);
    }

    @Override
    public void writes(Seat seat, @Nullable UUID where) {
        var told = new Pen(
                seat.id(), Optional.ofNullable(where).map(UUID::toString).orElse(""), seat.name());
        hints.tell("w" + seat.roomId() + "=" + told.hint());
        tellPen(seat.roomId(), told);
    }

    /**
     * Who writes where.
     *
     * @param where an id; empty = no more
     */
    private record Pen(UUID seat, String where, String name) {
        static Pen read(String[] parts) {
            return new Pen(
                    UUID.fromString(parts[1]), parts[2], new String(BASE64.decode(parts[3]), StandardCharsets.UTF_8));
        }

        /** A name may have any letter; a hint has neither spaces nor further signs of equality. */
        String hint() {
            return seat + "=" + where + "=" + LETTERS.encodeToString(name.getBytes(StandardCharsets.UTF_8));
        }

        Frame frame() {
            return Frame.named("writes", seat + ":" + where + ":" + name.replace('\n', ' '));
        }
    }

    /** What a stream that has just been opened is to know. */
    void greet(LiveStream stream, UUID room) {
        var count = readiness.of(room);
        if (stream.reader().seat().leads() && count.ready() > 0) stream.tell(frame(count));
    }

    /** What another node told: the letter, and what follows it. */
    void hear(char what, String told) {
        var parts = told.split("=", -1);
        var room = UUID.fromString(parts[0]);
        switch (what) {
            case 'b' -> readiness.begin(room);
            case 'z' -> tellLook(room, parts[1]);
            case 'w' -> tellPen(room, Pen.read(parts));
            case 'c' -> {
                readiness.putElsewhere(
                        room,
                        UUID.fromString(parts[1]),
                        new Readiness.Count(Integer.parseInt(parts[2]), Integer.parseInt(parts[3])));
                tellReady(room);
            }
            default -> throw new IllegalArgumentException("No such signal");
        }
    }

    private void tellReady(UUID room) {
        var frame = frame(readiness.of(room));
        hub.tell(room, frame, stream -> stream.reader().seat().leads());
    }

    private void tellPen(UUID room, Pen pen) {
        hub.tell(
                room,
                pen.frame(),
                stream -> stream.reader().seat().leads()
                        && !stream.reader().seat().id().equals(pen.seat));
    }

    private void tellLook(UUID room, String where) {
        hub.tell(room, Frame.named("look", where), stream -> true);
    }

    private static Frame frame(Readiness.Count count) {
        return Frame.named("ready", count.step() + ":" + count.ready());
    }
}
