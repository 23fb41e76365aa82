package dk.kompetencedialog.room.stream;

import dk.kompetencedialog.platform.data.Unpooled;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.StringTokenizer;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The wire between nodes: sends what has gathered every ten milliseconds, and listens, each on a connection of its own. A notification
 * inside the writers' transactions would take a lock on the whole database through their fsync.
 */
@Component
class HintLine extends Loops {
    private static final Logger LOG = LoggerFactory.getLogger(HintLine.class);
    private static final String CHANNEL = "kd_moved";
    private static final long GATHER_MS = 10;

    private final Unpooled connections;
    private final Hints hints;
    private final StreamHub hub;
    private final Signalling signalling;
    private volatile int sender;

    HintLine(Unpooled connections, Hints hints, StreamHub hub, Signalling signalling) {
        this.connections = connections;
        this.hints = hints;
        this.hub = hub;
        this.signalling = signalling;
    }

    @Override
    void startLoops() {
        loop("hints-out", this::send);
        loop("hints-in", this::listen);
    }

    private void send() throws SQLException, InterruptedException {
        try (var connection = connections.open();
                var notify = connection.prepareStatement("select pg_notify('" + CHANNEL + "', ?)")) {
            sender = connection.unwrap(PGConnection.class).getBackendPID();
            while (isRunning()) {
                for (var payload : hints.take()) {
                    notify.setString(1, payload);
                    notify.execute();
                }
                TimeUnit.MILLISECONDS.sleep(GATHER_MS);
            }
        }
    }

    private void listen() throws SQLException {
        try (var connection = connections.open()) {
            whileListening(connection);
        }
    }

    private void whileListening(Connection connection) throws SQLException {
        try (var listen = connection.createStatement()) {
            listen.execute("listen " + CHANNEL);
        }
        var line = connection.unwrap(PGConnection.class);
        while (isRunning()) {
            var heard = line.getNotifications(1000);
            if (heard == null) continue;
            for (var notification : heard) hear(notification);
        }
    }

    /** What this node said itself it has heard already, and sooner. */
    private void hear(PGNotification notification) {
        if (notification.getPID() == sender) return;
        new StringTokenizer(notification.getParameter()).asIterator().forEachRemaining(hint -> hear(hint.toString()));
    }

    private void hear(String hint) {
        try {
            if (hint.startsWith("r")) hub.wakeRoom(UUID.fromString(hint.substring(1)));
            else if (hint.startsWith("x")) hub.cutSeat(UUID.fromString(hint.substring(1)));
            else if (hint.startsWith("s")) hearSeat(hint.substring(1), hint.indexOf('=') - 1);
            else signalling.hear(hint.charAt(0), hint.substring(1));
        } catch (RuntimeException senseless) {
            LOG.warn("A hint made no sense and was dropped");
        }
    }

    private void hearSeat(String seatAndNumber, int equals) {
        hub.wakeSeat(
                UUID.fromString(seatAndNumber.substring(0, equals)),
                Long.parseLong(seatAndNumber.substring(equals + 1)));
    }
}
