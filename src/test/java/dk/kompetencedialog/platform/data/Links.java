package dk.kompetencedialog.platform.data;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Workshops without names, a closed one and an open one, and a closed one with names, each with a row in every table that leads from a seat to what it wrote or voted. */
final class Links {
    /** The id that the open workshop's rows have, in each table. */
    static final UUID OPEN = new UUID(0, 1);

    /** Those of the closed workshop with names. */
    static final UUID NAMED = new UUID(0, 3);

    private static final UUID CLOSED = new UUID(0, 2);

    /** Every id of a workshop's is the same: only the ways between them matter here. */
    private static final String ROWS = """
            set session_replication_role = replica;
            insert into kd.workplace values ('%1', 'Et sted', '2026-11-24');
            insert into kd.seat (workplace_id, room_id, id, token_hash, role, name, joined)
              values ('%1', '%1', '%1', '\\x00', 'PARTICIPANT', 'Mette', 1);
            insert into kd.own_note (workplace_id, seat_id, id, board_id, seat_order, note_id)
              values ('%1', '%1', '%1', '%1', 1, '%1');
            insert into kd.draft (workplace_id, seat_id, id, board_id, zone_id, seat_order, text, colour)
              values ('%1', '%1', '%1', '%1', '%1', 1, 'En seddel', 'AQUA');
            insert into kd.earlier_wording (workplace_id, seat_id, item_id, turn, text)
              values ('%1', '%1', '%1', 1, 'Et udkast');
            insert into kd.command (workplace_id, seat_id, id, content_mac, number, own)
              values ('%1', '%1', '%1', '\\x00', 1, 1);
            insert into kd.ballot (workplace_id, seat_id, board_id, target_id, dots)
              values ('%1', '%1', '%1', '%1', 2);
            insert into kd.workshop values ('%1', '%1', 'En dag', 'statens-2026', '%1' = '%3', 5, '2026-11-24');
            insert into kd.closing select '%1', '%1', '2026-11-24', false where '%1' != '%0';
            set session_replication_role = origin
            """;

    private Links() {}

    static void plant(JdbcClient superuser) {
        for (UUID one : new UUID[] {OPEN, CLOSED, NAMED}) {
            superuser
                    .sql(ROWS.replace("%1", one.toString())
                            .replace("%0", OPEN.toString())
                            .replace("%3", NAMED.toString()))
                    .update();
        }
    }
}
