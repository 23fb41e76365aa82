package dk.kompetencedialog.board.conclusion;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.board.Ground;
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
        replace(seat, conclusion, new Linked("staff_group", known(seat, sent.groups())));
        sent.behind().forEach(note -> ground.note(seat, note));
        replace(seat, conclusion, new Linked("note", sent.behind()));
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
