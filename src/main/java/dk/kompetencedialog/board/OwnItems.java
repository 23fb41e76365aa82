package dk.kompetencedialog.board;

import dk.kompetencedialog.account.Seat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What lies at a seat: drafts, and the way from the seat's own list to the notes that have been shown. Gone when the workshop closes. */
@Component
public class OwnItems {
    /** How many of the seat's notes count against the cap of a board: not what was taken back or off it. Looks each up by its key. */
    static final String COUNT = """
            select (select count(*) from draft where workplace_id = :workplace and seat_id = :seat and board_id = :board)
              + (select count(*) from own_note o where o.workplace_id = :workplace and o.seat_id = :seat and o.board_id = :board
                   and (select not n.removed and not exists
                          (select 1 from hiding h where h.workplace_id = n.workplace_id and h.note_id = n.id)
                        from note n where n.workplace_id = o.workplace_id and n.id = o.note_id))
            """;

    /** So many earlier wordings of an item are kept. Older ones are forgotten: nobody looks further back. */
    public static final int WORDINGS = 20;

    private final JdbcClient sql;

    OwnItems(JdbcClient sql) {
        this.sql = sql;
    }

    /** A note that is not shown yet, by its id in the seat's list. */
    public record Item(UUID id, UUID zone, Notes.Wording wording) {}

    /** What an id in the seat's list leads to: a shown note, or a draft (no note). */
    public record Found(UUID id, UUID boardId, @Nullable UUID noteId) {}

    void keepDraft(Seat seat, Board board, Item item) {
        sql.sql("""
                insert into draft (workplace_id, seat_id, id, board_id, zone_id, seat_order, text, colour)
                select workplace_id, id, ?, ?, ?, seq, ?, ? from seat where workplace_id = ? and id = ?
                """)
                .params(item.id(), board.id(), item.zone())
                .params(item.wording().text(), item.wording().colour().name())
                .params(seat.workplaceId(), seat.id())
                .update();
    }

    /** What a new item was worded as before, the newest first. */
    void keepWordings(Seat seat, UUID item, List<String> wordings) {
        if (wordings.isEmpty()) return;
        sql.sql("""
                insert into earlier_wording (workplace_id, seat_id, item_id, turn, text)
                select ?, ?, ?, ? - place, text from unnest(?) with ordinality as w (text, place)
                """)
                .params(seat.workplaceId(), seat.id(), item, wordings.size())
                .param(wordings.toArray(String[]::new))
                .update();
    }

    /** How many of the seat's notes count against the cap of this board. */
    public int count(Seat seat, Board board) {
        return sql.sql(COUNT)
                .param("workplace", seat.workplaceId())
                .param("seat", seat.id())
                .param("board", board.id())
                .query(Integer.class)
                .single();
    }

    /** Whether the writer has taken this shown note off the board. */
    public boolean isTakenBack(Seat seat, UUID id) {
        return sql.sql("""
                select exists (select from own_note o
                  join note n on n.workplace_id = o.workplace_id and n.id = o.note_id and n.removed
                  where o.workplace_id = ? and o.seat_id = ? and o.id = ?)
                """)
                .params(seat.workplaceId(), seat.id(), id)
                .query(Boolean.class)
                .single();
    }

    public Optional<Found> find(Seat seat, UUID id) {
        return sql.sql("""
                select id, board_id, note_id from own_note where workplace_id = :workplace and seat_id = :seat and id = :id
                union all
                select id, board_id, null from draft where workplace_id = :workplace and seat_id = :seat and id = :id
                """)
                .param("workplace", seat.workplaceId())
                .param("seat", seat.id())
                .param("id", id)
                .query(Found.class)
                .optional();
    }
}
