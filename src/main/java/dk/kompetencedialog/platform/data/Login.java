package dk.kompetencedialog.platform.data;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * A way to sign in to a database.
 *
 * @param url {@code jdbc:postgresql://…}
 */
record Login(String url, String user, String password) {
    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    @Override
    public String toString() {
        return user + " at " + url;
    }
}
