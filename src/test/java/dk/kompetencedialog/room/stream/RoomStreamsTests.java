package dk.kompetencedialog.room.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.account.SeatRole;
import dk.kompetencedialog.platform.data.TestDatabase;
import dk.kompetencedialog.platform.text.Language;
import dk.kompetencedialog.room.Position;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.room.Surface;
import dk.kompetencedialog.world.Following;
import dk.kompetencedialog.world.WorkshopTest;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Streams that come and go while the room moves on: what each is told, and that none is kept when it is over. */
class RoomStreamsTests extends WorkshopTest {
    @Autowired
    TestDatabase.Access database;

    @Autowired
    StreamHub hub;

    private Room room;

    @BeforeEach
    void open() {
        sitDown(true);
        sitting.step(3);
        room = new Room(sitting.workplaceId(), sitting.id());
    }

    @Test
    void whoIsBeingCaughtUpHearsNothingLaterFirst() {
        var early = new Wire();
        var late = new Wire();
        hub.open(stream(early, Language.DA), room, sitting.position(mette));
        var streams = hub.rooms().stream()
                .filter(each -> each.room().equals(room))
                .findFirst()
                .orElseThrow();
        var since = Position.read(sitting.position(mette)).orElseThrow();
        var coming = stream(late, Language.EN);
        streams.streams().add(coming);
        sitting.write(mette, 0, "Mens en anden kommer til");
        early.until("Mens en anden kommer til");
        assertThat(late.heard()).isEmpty();
        coming.offer(Frame.of(since, ""), since.number());
        streams.wake();
        late.until("Mens en anden kommer til");
        assertThat(early.heard().split("Mens en anden", -1)).hasSize(2);
    }

    @Test
    void whoEndedWhileComingIsNotKept() {
        var stream = stream(new Wire(), Language.DA);
        stream.cut();
        hub.open(stream, room, sitting.position(mette));
        assertThat(hub.rooms()).noneMatch(streams -> streams.room().equals(room));
        assertThat(hub.seatIds()).doesNotContain(stream.reader().seat().id());
    }

    @Test
    void whoIsTooFarBehindIsCutAndNotKept() {
        var wire = new Wire();
        var stream = stream(wire, Language.DA);
        hub.open(stream, room, sitting.position(mette));
        wire.stop();
        var frame = Frame.of(Position.read(sitting.position(mette)).orElseThrow(), "x".repeat(100_000));
        for (int each = 0; !stream.hasEnded(); each++) {
            assertThat(each * 100_000).isLessThanOrEqualTo(LiveStream.MAX_BYTES);
            stream.offer(frame, 1);
        }
        assertThat(wire.isCut()).isTrue();
        assertThat(stream.next()).isNull();
        assertThat(hub.rooms()).noneMatch(streams -> streams.room().equals(room));
    }

    @Test
    void whoseSeatIsGoneOnAnotherNodeHearsNoMoreHere() throws SQLException {
        var wire = new Wire();
        var stream = stream(wire, Language.DA);
        hub.open(stream, room, sitting.position(mette));
        var told = new Hints();
        new Wakening(hub, told).seatRemoved(UUID.randomUUID());
        assertThat(told.take()).singleElement().asString().matches("x[0-9a-f-]{36}");
        say("x" + stream.reader().seat().id());
        wire.untilCut();
        assertThat(hub.seatIds()).doesNotContain(stream.reader().seat().id());
    }

    /** Where no hint comes, the poll alone ends it: in time too, whichever of its turns the seat belongs to. */
    @Test
    void whoseSeatIsGoneWithoutAHintHearsNoMoreInTime() throws SQLException {
        var phones = List.of(mette, sitting.guest("Jonas"), sitting.guest("Amina"), sitting.guest("Ole"));
        var streams = phones.stream().map(sitting::follow).toList();
        streams.forEach(stream -> stream.until("id: "));
        try (var connection = database.connectAsOwner();
                var taking = connection.prepareStatement(
                        "update kd.seat set removed = true where room_id = ? and role = 'PARTICIPANT'")) {
            taking.setObject(1, sitting.id());
            assertThat(taking.executeUpdate()).isEqualTo(phones.size());
        }
        streams.parallelStream().forEach(Following::untilEnded);
    }

    /** Says it on the wire as another node would. */
    private void say(String hint) throws SQLException {
        try (var connection = database.connectAsOwner();
                var statement = connection.createStatement()) {
            statement.execute("select pg_notify('kd_moved', '" + hint + "')");
        }
    }

    private LiveStream stream(Wire wire, Language language) {
        var places = Arrays.stream(sitting.places(mette).split(","))
                .map(UUID::fromString)
                .collect(Collectors.toSet());
        var seat = new Seat(room.workplaceId(), room.id(), UUID.randomUUID(), SeatRole.PARTICIPANT, "Mette");
        var stream = new LiveStream(new LiveStream.Reader(seat, Surface.LIST, language, Set.copyOf(places)), wire);
        wire.read(stream);
        return stream;
    }
}
