package dk.kompetencedialog.board.own;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.board.Board;
import dk.kompetencedialog.board.Colour;
import dk.kompetencedialog.board.Ground;
import dk.kompetencedialog.board.RunState;
import dk.kompetencedialog.board.Zones;
import dk.kompetencedialog.board.page.OwnPiece;
import dk.kompetencedialog.board.vote.Voting;
import dk.kompetencedialog.guide.BoardEdition;
import dk.kompetencedialog.room.Rooms;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a seat's own list on one board. Wants a snapshot. */
@Component
public class OwnReading {
    private final JdbcClient sql;
    private final Rooms rooms;
    private final Zones zones;
    private final Voting voting;

    OwnReading(JdbcClient sql, Rooms rooms, Zones zones, Voting voting) {
        this.sql = sql;
        this.rooms = rooms;
        this.zones = zones;
        this.voting = voting;
    }

    public OwnPiece read(Seat seat, Board board, BoardEdition edition, RunState run) {
        var ballots = ballots(seat, board);
        var open = voting.state(board).filter(vote -> !vote.closed() && run.isVoting(board));
        var given = ballots.stream().mapToInt(OwnPiece.Ballot::dots).sum();
        return new OwnPiece(
                rooms.number(Ground.room(seat)),
                rooms.listNumber(seat),
                run.noteCap(),
                items(seat, board, titles(board, edition), run.isShown(board)),
                ballots,
                open.map(vote -> vote.dots() - given).orElse(0),
                open.isPresent(),
                over(run));
    }

    private static OwnPiece.Over over(RunState run) {
        if (!run.closed()) return OwnPiece.Over.NO;
        return run.named() ? OwnPiece.Over.NAMED : OwnPiece.Over.NAMELESS;
    }

    private Map<UUID, String> titles(Board board, BoardEdition edition) {
        return zones.of(board, edition).stream().collect(Collectors.toMap(Zones.Zone::id, Zones.Zone::title));
    }

    private List<OwnPiece.Item> items(Seat seat, Board board, Map<UUID, String> titles, boolean shown) {
        return sql.sql("""
                with worded as (select distinct item_id from earlier_wording where workplace_id = :workplace and seat_id = :seat)
                select o.id, n.text, n.colour, n.zone_id, o.seat_order, n.id as note_id, n.removed, h.reason,
                  o.id in (select item_id from worded) as reworded
                from own_note o
                join note n on n.workplace_id = o.workplace_id and n.id = o.note_id
                left join hiding h on h.workplace_id = n.workplace_id and h.note_id = n.id
                where o.workplace_id = :workplace and o.seat_id = :seat and o.board_id = :board
                union all
                select id, text, colour, zone_id, seat_order, null, false, null, id in (select item_id from worded) from draft
                where workplace_id = :workplace and seat_id = :seat and board_id = :board
                order by seat_order desc
                """)
                .param("workplace", seat.workplaceId())
                .param("seat", seat.id())
                .param("board", board.id())
                .query((row, at) -> item(row, titles, shown))
                .list();
    }

    private static OwnPiece.Item item(ResultSet row, Map<UUID, String> titles, boolean shown) throws SQLException {
        var zone = row.getObject("zone_id", UUID.class);
        var reason = row.getString("reason");
        return new OwnPiece.Item(
                row.getObject("id", UUID.class),
                row.getString("text"),
                Colour.valueOf(row.getString("colour")).css(),
                zone,
                titles.getOrDefault(zone, ""),
                state(row, shown),
                row.getObject("note_id", UUID.class),
                reason == null ? "" : reason,
                row.getBoolean("reworded"));
    }

    private static OwnPiece.State state(ResultSet row, boolean shown) throws SQLException {
        if (row.getObject("note_id") == null) return shown ? OwnPiece.State.WAITING : OwnPiece.State.DRAFT;
        if (row.getBoolean("removed")) return OwnPiece.State.REMOVED;
        return row.getString("reason") == null ? OwnPiece.State.SHOWN : OwnPiece.State.HIDDEN;
    }

    private List<OwnPiece.Ballot> ballots(Seat seat, Board board) {
        return voting.given(seat, board).stream()
                .map(given -> new OwnPiece.Ballot(given.target(), given.dots()))
                .toList();
    }
}
