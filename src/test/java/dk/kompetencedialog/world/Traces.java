package dk.kompetencedialog.world;

import dk.kompetencedialog.platform.data.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Searches every row of every table for a text, also inside files that are kept as bytes. */
public final class Traces {
    private Traces() {}

    /** The tables that have it. */
    public static List<String> of(TestDatabase.Access database, String text) throws SQLException {
        var bytes = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        try (var owner = database.connectAsOwner()) {
            var found = new ArrayList<String>();
            for (var table : tables(owner)) if (has(owner, table, text, bytes)) found.add(table);
            return found;
        }
    }

    private static List<String> tables(Connection owner) throws SQLException {
        try (var statement = owner.createStatement();
                var row = statement.executeQuery("""
                        select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables
                        where schemaname in ('kd', 'library') order by 1
                        """)) {
            var all = new ArrayList<String>();
            while (row.next()) all.add(row.getString(1));
            return all;
        }
    }

    private static boolean has(Connection owner, String table, String text, String bytes) throws SQLException {
        try (var statement = owner.prepareStatement(
                "select exists (select from " + table + " t where strpos(t::text, ?) > 0 or strpos(t::text, ?) > 0)")) {
            statement.setString(1, text);
            statement.setString(2, bytes);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
