package dk.kompetencedialog.room.stream;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.room.Epoch;
import dk.kompetencedialog.room.Room;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What makes lost hints good: asks twice a second for the numbers of the rooms that have streams here, and within four seconds for those
 * of their seats, whose streams are cut when the seat has lost its right: five is what is promised. Also the heartbeat, and whether the database has another epoch:
 * then numbers may be given twice, so all streams are cut, and are told to start afresh when they come back.
 */
@Component
class Poll extends Loops {
    private static final long PAUSE = 500;
    private static final int SLICES = 8;
    private static final int HEARTBEAT_EVERY = 30;
    private static final int EPOCH_EVERY = 12;

    private final StreamHub hub;
    private final Transactions transactions;
    private final JdbcClient sql;
    private final Epoch epoch;
    private final SeatNumbers seen = new SeatNumbers();

    Poll(StreamHub hub, Epoch epoch, Transactions transactions, JdbcClient sql) {
        this.hub = hub;
        this.epoch = epoch;
        this.transactions = transactions;
        this.sql = sql;
    }

    @Override
    void startLoops() {
        loop("poll", this::askOn);
    }

    @Override
    public void stop() {
        super.stop();
        hub.cutAll();
    }

    /** Before the web server, which waits for requests that are open. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    private void askOn() throws InterruptedException {
        for (int turn = 0; isRunning(); turn++) {
            TimeUnit.MILLISECONDS.sleep(PAUSE);
            if (turn % EPOCH_EVERY == 0 && epoch.hasChanged()) hub.cutAll();
            askRooms();
            askSeats(turn % SLICES);
            if (turn % HEARTBEAT_EVERY == 0) hub.heartbeat();
        }
    }

    private record RoomNow(UUID id, long seq) {}

    private void askRooms() {
        var open = List.copyOf(hub.rooms());
        if (open.isEmpty()) return;
        var sent =
                open.stream().collect(Collectors.toMap(streams -> streams.room().id(), RoomStreams::number));
        roomsNow(open.stream().map(RoomStreams::room).toList()).stream()
                .filter(room -> room.seq() > sent.getOrDefault(room.id(), Long.MAX_VALUE))
                .forEach(room -> hub.wakeRoom(room.id()));
    }

    private List<RoomNow> roomsNow(List<Room> rooms) {
        return transactions.outside(() -> sql.sql("select id, seq from room_numbers(?, ?)")
                .param(each(rooms, Room::workplaceId))
                .param(each(rooms, Room::id))
                .query((row, at) -> new RoomNow(row.getObject(1, UUID.class), row.getLong(2)))
                .list());
    }

    private record SeatNow(UUID id, long seq, boolean removed) {}

    private void askSeats(int slice) {
        var asked = hub.seats().stream().filter(inSlice(slice)).toList();
        if (asked.isEmpty()) return;
        for (var seat : seatsNow(asked)) {
            if (seat.removed()) hub.cutSeat(seat.id());
            else if (seen.isNews(seat.id(), seat.seq())) hub.wakeSeat(seat.id(), seat.seq());
        }
        seen.keepOnly(hub.seatIds());
    }

    private List<SeatNow> seatsNow(List<Seat> seats) {
        return transactions.outside(() -> sql.sql("select id, seq, removed from seat_numbers(?, ?)")
                .param(each(seats, Seat::workplaceId))
                .param(each(seats, Seat::id))
                .query((row, at) -> new SeatNow(row.getObject(1, UUID.class), row.getLong(2), row.getBoolean(3)))
                .list());
    }

    private static <T> UUID[] each(List<T> all, Function<T, UUID> id) {
        return all.stream().map(id).toArray(UUID[]::new);
    }

    private static Predicate<Seat> inSlice(int slice) {
        return seat -> Math.floorMod(seat.id().hashCode(), SLICES) == slice;
    }
}
