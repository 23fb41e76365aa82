package dk.kompetencedialog.platform.data;

import dk.kompetencedialog.platform.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** The program's own PostgreSQL: on this machine alone, in the data folder, supervised. */
final class EmbeddedServer implements Server {
    /** The database in it. */
    static final String DATABASE = "kompetencedialogen";

    /** The role that the program works as. */
    static final String WORKER = "kd_app";

    private static final int DEATHS_BEFORE_GIVING_UP = 3;

    private final int port;
    private final Passwords passwords;
    private final Supervision supervision;

    private EmbeddedServer(int port, Passwords passwords, Supervision supervision) {
        this.port = port;
        this.passwords = passwords;
        this.supervision = supervision;
    }

    /**
     * Starts the server of the data folder, making the database first where there is none.
     *
     * @throws Refusal when it does not start
     */
    static EmbeddedServer start(DataFolder folder) {
        Cluster cluster = Cluster.in(folder);
        Passwords passwords = cluster.exists() ? Passwords.of(folder) : Passwords.drawn(folder);
        if (!cluster.exists()) {
            cluster.make(passwords.superuser());
        }
        int port = freePort();
        EmbeddedServer server = new EmbeddedServer(port, passwords, new Supervision(cluster, port));
        server.supervision.begin();
        server.awaitReady(cluster);
        return server;
    }

    @Override
    public Login worker() {
        return new Login(url(port, DATABASE), WORKER, passwords.worker());
    }

    @Override
    public Optional<Owner> owner() {
        return Optional.of(new Owner(superuser(DATABASE), "set role kd_owner"));
    }

    /** The one who made it all; for making roles and databases only. */
    Login superuser(String database) {
        return new Login(url(port, database), Cluster.SUPERUSER, passwords.superuser());
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public void close() {
        supervision.close();
    }

    private void awaitReady(Cluster cluster) {
        while (true) {
            try (Connection connection = superuser("postgres").connect()) {
                Roles.settle(connection, passwords.worker());
                return;
            } catch (SQLException notYet) {
                if (supervision.deaths() >= DEATHS_BEFORE_GIVING_UP || refused(notYet)) {
                    close();
                    throw new Refusal("database-does-not-start", cluster.files(), cluster.log());
                }
                Waiting.shortly();
            }
        }
    }

    /** Anything but "nobody answers" (08…) and "still starting" (57P03) stays so however long we wait. */
    private static boolean refused(SQLException answer) {
        String state = String.valueOf(answer.getSQLState());
        return !state.startsWith("08") && !state.equals("57P03");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
