package dk.kompetencedialog.board;

import dk.kompetencedialog.guide.BoardEdition;
import dk.kompetencedialog.guide.Edition;
import dk.kompetencedialog.guide.ZoneEdition;
import dk.kompetencedialog.guide.ZonePer;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Access;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.room.Rooms;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All boards. Every method wants an open transaction of the workplace. */
@Component
public class Boards {
    private static final String COLUMNS = "workplace_id, room_id, id, key, position, place_id";

    private final JdbcClient sql;
    private final Rooms rooms;

    Boards(JdbcClient sql, Rooms rooms) {
        this.sql = sql;
        this.rooms = rooms;
    }

    /** Sets up the edition's boards in a new room, with a zone for each staff group where the edition asks for it. */
    public void setUp(Room room, Edition edition, List<UUID> staffGroups) {
        for (int position = 0; position < edition.boards().size(); position++) {
            var board = edition.boards().get(position);
            var place = rooms.addPlace(room, "board-" + board.key(), Access.EVERYONE);
            var made = new Board(room.workplaceId(), room.id(), UUID.randomUUID(), board.key(), position, place.id());
            insert(made);
            setUpZones(made, board, staffGroups);
        }
    }

    /** The room's boards in the order of the day. */
    public List<Board> of(Room room) {
        return sql.sql("select " + COLUMNS + " from board where workplace_id = ? and room_id = ? order by position")
                .params(room.workplaceId(), room.id())
                .query(Boards::board)
                .list();
    }

    /** The board of this id in the room. Throws {@link Sentence} 404. */
    public Board get(Room room, @Nullable UUID id) {
        return sql.sql("select " + COLUMNS + " from board where workplace_id = ? and room_id = ? and id = ?")
                .params(room.workplaceId(), room.id())
                .param(id)
                .query(Boards::board)
                .optional()
                .orElseThrow(() -> Sentence.notFound("board.noSuchBoard"));
    }

    /** Reads a board whose columns stand first in the row. */
    static Board board(ResultSet row, int at) throws SQLException {
        return new Board(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getInt(5),
                row.getObject(6, UUID.class));
    }

    private void insert(Board board) {
        sql.sql("insert into board (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?)")
                .params(board.workplaceId(), board.roomId(), board.id(), board.key())
                .params(board.position(), board.placeId())
                .update();
    }

    private void setUpZones(Board board, BoardEdition edition, List<UUID> staffGroups) {
        var position = new AtomicInteger();
        for (var zone : edition.zones()) {
            if (zone.per() == ZonePer.STAFF_GROUP)
                staffGroups.forEach(group -> insert(board, zone, group, position.getAndIncrement()));
            else insert(board, zone, null, position.getAndIncrement());
        }
    }

    private void insert(Board board, ZoneEdition zone, @Nullable UUID staffGroup, int position) {
        sql.sql("""
                insert into zone (workplace_id, id, board_id, key, staff_group_id, position) values (?, ?, ?, ?, ?, ?)
                """)
                .params(board.workplaceId(), UUID.randomUUID(), board.id(), zone.key())
                .param(staffGroup)
                .param(position)
                .update();
    }
}
