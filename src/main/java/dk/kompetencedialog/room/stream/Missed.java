package dk.kompetencedialog.room.stream;

import dk.kompetencedialog.room.Catchup;
import dk.kompetencedialog.room.Catchup.Variant;
import dk.kompetencedialog.room.Epoch;
import dk.kompetencedialog.room.Position;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.room.StreamElements;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What one reader has missed, as one message: for a stream's first and for the timed fetch. */
@Component
class Missed {
    private final Catchup catchup;
    private final Epoch epoch;

    Missed(Catchup catchup, Epoch epoch) {
        this.catchup = catchup;
        this.epoch = epoch;
    }

    /** Stream elements (maybe none) and the position they bring the reader to. */
    record Message(Position position, String html) {}

    /** Where the reader's position is of another room, another epoch, the future or no sense, the page is told to start afresh. */
    Message since(LiveStream.Reader reader, Room room, String lastPosition) {
        var variant = new Variant(reader.surface(), reader.language());
        var from = known(room, lastPosition);
        var caught = catchup.since(room, from, Set.of(variant));
        var html = from > caught.number()
                ? StreamElements.refreshRoom(caught.number())
                : caught.html(variant, reader.places());
        return new Message(new Position(room.id(), epoch.value(), caught.number()), html);
    }

    private long known(Room room, String lastPosition) {
        return Position.read(lastPosition)
                .filter(position ->
                        position.room().equals(room.id()) && position.epoch().equals(epoch.value()))
                .map(Position::number)
                .orElse(Long.MAX_VALUE);
    }
}
