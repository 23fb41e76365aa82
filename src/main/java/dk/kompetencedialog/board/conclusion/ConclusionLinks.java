package dk.kompetencedialog.board.conclusion;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.platform.web.Sentence;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom a conclusion is for, and which notes lie behind it. */
@Component
class ConclusionLinks {
    private final JdbcClient sql;

    ConclusionLinks(JdbcClient sql) {
        this.sql = sql;
    }

    void set(Seat seat, UUID conclusion, Conclusions.Sent sent) {
        replace(seat, conclusion, new Linked("staff_group", known(seat, sent.groups())));
        replace(seat, conclusion, new Linked("note", standing(seat, sent.behind())));
    }

    /** A focus area that stands printed on a board of the room. Throws {@link Sentence} 404 for what does not. */
    @Nullable
    UUID focus(Seat seat, @Nullable UUID focus) {
        if (focus == null) return null;
        return sql.sql("""
                select p.id from printed p join board b on b.workplace_id = p.workplace_id and b.id = p.board_id
                where p.workplace_id = ? and p.id = ? and p.kind = 'FOCUS_AREA' and b.room_id = ?
                """)
                .params(seat.workplaceId(), focus, seat.roomId())
                .query((row, at) -> row.getObject(1, UUID.class))
                .optional()
                .orElseThrow(() -> Sentence.notFound("board.noSuchFocus"));
    }

    /** What was taken off the board, or back, while the sentence was written, lies no more behind it. */
    private List<UUID> standing(Seat seat, List<UUID> notes) {
        return sql.sql("""
                select n.id from note n
                join board b on b.workplace_id = n.workplace_id and b.id = n.board_id
                left join hiding h on h.workplace_id = n.workplace_id and h.note_id = n.id
                where n.workplace_id = ? and n.id = any (?) and b.room_id = ? and not n.removed and h.note_id is null
                """)
                .params(seat.workplaceId(), notes.toArray(UUID[]::new), seat.roomId())
                .query((row, at) -> row.getObject(1, UUID.class))
                .list();
    }

    private List<UUID> known(Seat seat, List<UUID> groups) {
        var found = sql.sql("select count(*) from staff_group where workplace_id = ? and id = any (?)")
                .params(seat.workplaceId(), groups.toArray(UUID[]::new))
                .query(Integer.class)
                .single();
        if (found != groups.size()) throw Sentence.notFound("board.noSuchGroup");
        return groups;
    }

    /** What a conclusion is linked to: the table is named after it. */
    private record Linked(String what, List<UUID> ids) {}

    private void replace(Seat seat, UUID conclusion, Linked linked) {
        sql.sql("delete from conclusion_%s where workplace_id = ? and conclusion_id = ?".formatted(linked.what))
                .params(seat.workplaceId(), conclusion)
                .update();
        sql.sql("insert into conclusion_%1$s (workplace_id, conclusion_id, %1$s_id) select ?, ?, unnest(?)"
                        .formatted(linked.what))
                .params(seat.workplaceId(), conclusion, linked.ids.toArray(UUID[]::new))
                .update();
    }
}
