package dk.kompetencedialog.platform.data;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a backup holds of the tables. */
final class Tables {
    /** The ways from a seat to what it wrote or voted. */
    private static final Set<String> LINKS =
            Set.of("kd.own_note", "kd.draft", "kd.earlier_wording", "kd.command", "kd.ballot");

    /** Sessions end with the machine they were on, and another database has another epoch. */
    private static final Set<String> LEFT_OUT = Set.of(
            "kd.epoch", "library.flyway_schema_history", "library.spring_session", "library.spring_session_attributes");

    private Tables() {}

    /** The newest migration that has been run. */
    static String version(Connection connection) throws SQLException {
        return list(connection, """
                        select version from library.flyway_schema_history where success and version is not null
                        order by installed_rank desc limit 1
                        """).getFirst();
    }

    /** All tables whose rows are kept, with their schema; the parts of one that is divided are the whole's. */
    static List<String> kept(Connection connection) throws SQLException {
        List<String> names = list(connection, """
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname in ('kd', 'library') and c.relkind in ('r', 'p') and not c.relispartition order by 1
                """);
        return names.stream().filter(name -> !LEFT_OUT.contains(name)).toList();
    }

    /** The question for the table's rows, all columns in their order. */
    static String rows(String table) {
        return LINKS.contains(table) ? """
                  select link.* from %s link join kd.seat s using (workplace_id)
                  where s.id = link.seat_id and not exists (
                    select from kd.closing c join kd.workshop w on w.workplace_id = c.workplace_id and w.id = c.workshop_id
                    where c.workplace_id = s.workplace_id and c.workshop_id = s.room_id and not w.named)
                  """.formatted(table) : "select * from " + table;
    }

    private static List<String> list(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            List<String> answers = new ArrayList<>();
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return answers;
        }
    }
}
