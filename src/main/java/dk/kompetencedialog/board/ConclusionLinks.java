package dk.kompetencedialog.board;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.platform.web.Sentence;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom a conclusion is for, and which notes lie behind it. */
@Component
class ConclusionLinks {
    private final JdbcClient sql;
    private final Ground ground;

    ConclusionLinks(JdbcClient sql, Ground ground) {
        this.sql = sql;
        this.ground = ground;
    }

    void set(Seat seat, UUID conclusion, Conclusions.Sent sent) {
        replace(seat, conclusion, "conclusion_staff_group", "staff_group_id", known(seat, sent.groups()));
        sent.behind().forEach(note -> ground.note(seat, note));
        replace(seat, conclusion, "conclusion_note", "note_id", sent.behind());
    }

    private List<UUID> known(Seat seat, List<UUID> groups) {
        var found = sql.sql("select count(*) from staff_group where workplace_id = ? and id = any (?)")
                .params(seat.workplaceId(), groups.toArray(UUID[]::new))
                .query(Integer.class)
                .single();
        if (found != groups.size()) throw Sentence.notFound("board.noSuchGroup");
        return groups;
    }

    private void replace(Seat seat, UUID conclusion, String table, String column, List<UUID> linked) {
        sql.sql("delete from %s where workplace_id = ? and conclusion_id = ?".formatted(table))
                .params(seat.workplaceId(), conclusion)
                .update();
        sql.sql("insert into %s (workplace_id, conclusion_id, %s) select ?, ?, unnest(?)".formatted(table, column))
                .params(seat.workplaceId(), conclusion, linked.toArray(UUID[]::new))
                .update();
    }
}
