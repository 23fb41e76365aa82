package dk.kompetencedialog.room.stream;

import dk.kompetencedialog.room.Wakes;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Wakes the streams of this node at once, and has the other nodes told. */
@Component
class Wakening implements Wakes {
    private final StreamHub hub;
    private final Hints hints;

    Wakening(StreamHub hub, Hints hints) {
        this.hub = hub;
        this.hints = hints;
    }

    @Override
    public void roomMoved(UUID room) {
        hub.wakeRoom(room);
        hints.tellRoom(room);
    }

    @Override
    public void listMoved(UUID seat, long number) {
        hub.wakeSeat(seat, number);
        hints.tellSeat(seat, number);
    }

    @Override
    public void seatRemoved(UUID seat) {
        hub.cutSeat(seat);
        hints.tellRemoved(seat);
    }
}
