package dk.kompetencedialog.room.stream;

import dk.kompetencedialog.platform.data.Transactions;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What makes lost hints good: asks twice a second for the numbers of the rooms that have streams here, and within five seconds for those
 * of their seats, whose streams are cut when the seat has lost its right. Also the heartbeat.
 */
@Component
class Poll extends Loops {
    private static final long PAUSE = 500;
    private static final int SLICES = 10;
    private static final int HEARTBEAT_EVERY = 30;

    private final StreamHub hub;
    private final Transactions transactions;
    private final JdbcClient sql;
    private final SeatNumbers seen = new SeatNumbers();

    Poll(StreamHub hub, Transactions transactions, JdbcClient sql) {
        this.hub = hub;
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
            askRooms();
            askSeats(turn % SLICES);
            if (turn % HEARTBEAT_EVERY == 0) hub.heartbeat();
        }
    }

    private void askRooms() {
        var open = hub.rooms().stream()
                .collect(Collectors.toMap(streams -> streams.room().id(), RoomStreams::number));
        if (open.isEmpty()) return;
        record Moved(UUID id, long seq) {}
        transactions
                .outside(() -> sql.sql("select id, seq from room_numbers(?)")
                        .param(open.keySet().toArray(UUID[]::new))
                        .query(Moved.class)
                        .list())
                .stream()
                .filter(moved -> moved.seq() > open.getOrDefault(moved.id(), Long.MAX_VALUE))
                .forEach(moved -> hub.wakeRoom(moved.id()));
    }

    private record SeatNow(UUID id, long seq, boolean removed) {}

    private void askSeats(int slice) {
        var asked = hub.seats().stream().filter(inSlice(slice)).toArray(UUID[]::new);
        if (asked.length == 0) return;
        for (var seat : numbersOf(asked)) {
            if (seat.removed()) hub.cutSeat(seat.id());
            else if (seen.isNews(seat.id(), seat.seq())) hub.wakeSeat(seat.id(), seat.seq());
        }
        seen.keepOnly(hub.seats());
    }

    private List<SeatNow> numbersOf(UUID[] seats) {
        return transactions.outside(() -> sql.sql("select id, seq, removed from seat_numbers(?)")
                .param(seats)
                .query(SeatNow.class)
                .list());
    }

    private static Predicate<UUID> inSlice(int slice) {
        return seat -> Math.floorMod(seat.hashCode(), SLICES) == slice;
    }
}
