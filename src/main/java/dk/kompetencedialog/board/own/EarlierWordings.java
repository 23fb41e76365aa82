package dk.kompetencedialog.board.own;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.board.OwnItems;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How a writer has worded own notes before: each wording once, for the writer alone, and gone when the workshop closes. */
@Component
class EarlierWordings {
    private final JdbcClient sql;

    EarlierWordings(JdbcClient sql) {
        this.sql = sql;
    }

    /** Keeps what stood on the item before; what stands on it now is no earlier wording any more. */
    void keep(Seat seat, UUID item, String before, String now) {
        if (before.equals(now)) return;
        sql.sql("""
                with those as (select coalesce(max(turn), 0) as last from earlier_wording
                    where workplace_id = :workplace and seat_id = :seat and item_id = :item),
                  gone as (delete from earlier_wording e using those
                    where e.workplace_id = :workplace and e.seat_id = :seat and e.item_id = :item
                      and (e.text = :now or e.turn <= those.last + 1 - :kept))
                insert into earlier_wording (workplace_id, seat_id, item_id, turn, text)
                select :workplace, :seat, :item, last + 1, :before from those
                """)
                .param("workplace", seat.workplaceId())
                .param("seat", seat.id())
                .param("item", item)
                .param("before", before)
                .param("now", now)
                .param("kept", OwnItems.WORDINGS)
                .update();
    }

    /** The newest first; none also when the item is nobody's or another's. */
    List<String> of(Seat seat, UUID item) {
        return sql.sql("""
                select text from earlier_wording where workplace_id = ? and seat_id = ? and item_id = ? order by turn desc
                """)
                .params(seat.workplaceId(), seat.id(), item)
                .query((row, at) -> row.getString(1))
                .list();
    }

    void forget(Seat seat, UUID item) {
        sql.sql("delete from earlier_wording where workplace_id = ? and seat_id = ? and item_id = ?")
                .params(seat.workplaceId(), seat.id(), item)
                .update();
    }
}
