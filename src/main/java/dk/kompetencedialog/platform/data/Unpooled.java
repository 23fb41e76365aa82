package dk.kompetencedialog.platform.data;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.stereotype.Component;

/** Connections of the program's own role outside the pool, for what holds one as long as the program runs (LISTEN). */
@Component
public class Unpooled {
    private final Server server;

    Unpooled(Server server) {
        this.server = server;
    }

    /** A new connection; whoever opens it closes it. Throws when the database is away. */
    public Connection open() throws SQLException {
        return server.worker().connect();
    }
}
