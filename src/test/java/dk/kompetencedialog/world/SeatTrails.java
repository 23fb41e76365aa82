package dk.kompetencedialog.world;

import dk.kompetencedialog.platform.data.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Searches every table for a way from a seat to a note: ids that stand in one row are joined, whatever the columns are called, except ids
 * that the whole room has in common. A number of the room is such an id too: it stands at the event that bears it, and at whatever of a seat's
 * tells a number.
 */
public final class SeatTrails {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final List<Set<String>> rows = new ArrayList<>();
    private final Set<String> common = new HashSet<>();

    /** The notes of the room that a seat of the room leads to. */
    public static Set<String> in(TestDatabase.Access database, UUID room) throws SQLException {
        try (var owner = database.connectAsOwner()) {
            var trails = new SeatTrails();
            trails.read(owner, room);
            trails.readNumbers(owner, room);
            var notes = ids(
                    owner,
                    "select id from kd.note where board_id in (select id from kd.board where room_id = '" + room
                            + "')");
            var reached = trails.reachedFrom(ids(owner, "select id from kd.seat where room_id = '" + room + "'"));
            reached.retainAll(notes);
            return reached;
        }
    }

    private void read(Connection owner, UUID room) throws SQLException {
        common.add(room.toString());
        for (var table : List.of(
                "workplace_id from kd.workplace",
                "id from kd.staff_group",
                "id from kd.place",
                "id from kd.board",
                "id from kd.zone",
                "id from kd.stack")) common.addAll(ids(owner, "select " + table));
        for (var table : ids(
                owner,
                "select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables where schemaname in ('kd', 'library')"))
            for (var row : ids(owner, "select t::text from " + table + " t")) rows.add(idsIn(row));
    }

    private void readNumbers(Connection owner, UUID room) throws SQLException {
        for (var event : ids(owner, "select concat_ws(' ', seq, ids) from kd.event where room_id = '" + room + "'"))
            rows.add(numbered(event));
        for (var table : ids(owner, """
                select quote_ident(table_name) from information_schema.columns
                where table_schema = 'kd' and column_name in ('seat_id', 'number') group by table_name having count(*) = 2
                """))
            for (var row : ids(owner, """
                    select concat_ws(' ', t.number, t) from kd.%s t
                    join kd.seat s on s.workplace_id = t.workplace_id and s.id = t.seat_id where s.room_id = '%s'
                    """.formatted(table, room))) rows.add(numbered(row));
    }

    /** The ids of the row, and the number that it begins with. */
    private Set<String> numbered(String row) {
        var found = idsIn(row);
        found.add("number " + row.substring(0, row.indexOf(' ')));
        return found;
    }

    private Set<String> idsIn(String row) {
        var found = ID.matcher(row).results().map(hit -> hit.group()).collect(Collectors.toSet());
        found.removeAll(common);
        return found;
    }

    private Set<String> reachedFrom(Set<String> start) {
        var reached = new HashSet<>(start);
        var more = true;
        while (more) {
            more = false;
            for (var row : rows) if (row.stream().anyMatch(reached::contains)) more |= reached.addAll(row);
        }
        return reached;
    }

    private static Set<String> ids(Connection owner, String query) throws SQLException {
        var found = new HashSet<String>();
        try (var statement = owner.createStatement();
                var row = statement.executeQuery(query)) {
            while (row.next()) found.add(row.getString(1));
        }
        return found;
    }
}
