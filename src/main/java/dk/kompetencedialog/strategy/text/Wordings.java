package dk.kompetencedialog.strategy.text;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Room;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What paragraphs have said, each wording whole, and who wrote it when. */
@Component
class Wordings {
    private final JdbcClient sql;
    private final Clock clock;

    Wordings(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void add(Seat seat, UUID paragraph, Wording wording) {
        sql.sql("""
                insert into wording (workplace_id, paragraph_id, number, heading, body, staff_groups, seat_id, written_at)
                select :workplace, :paragraph, coalesce(max(number), 0) + 1, :heading, :body, :groups, :seat, :now
                from wording where workplace_id = :workplace and paragraph_id = :paragraph
                """)
                .param("workplace", seat.workplaceId())
                .param("paragraph", paragraph)
                .param("heading", wording.heading())
                .param("body", wording.body())
                .param("groups", wording.groups().toArray(UUID[]::new))
                .param("seat", seat.id())
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** Keeps what a first draft says, as nobody's. */
    void addDraft(Room strategy) {
        sql.sql("""
                insert into wording (workplace_id, paragraph_id, number, heading, body, staff_groups, seat_id, written_at)
                select p.workplace_id, p.id, 0, p.heading, p.body,
                  array(select g.staff_group_id from paragraph_staff_group g where g.workplace_id = p.workplace_id and g.paragraph_id = p.id),
                  null, :now
                from paragraph p where p.workplace_id = :workplace and p.strategy_id = :strategy
                """)
                .param("workplace", strategy.workplaceId())
                .param("strategy", strategy.id())
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** The number of what stands. */
    int last(Seat seat, UUID paragraph) {
        return sql.sql("select max(number) from wording where workplace_id = ? and paragraph_id = ?")
                .params(seat.workplaceId(), paragraph)
                .query(Integer.class)
                .single();
    }

    /** Throws {@link Sentence} 404. */
    Wording get(Seat seat, UUID paragraph, int number) {
        return sql.sql(
                        "select heading, body, staff_groups from wording where workplace_id = ? and paragraph_id = ? and number = ?")
                .params(seat.workplaceId(), paragraph, number)
                .query((row, at) -> new Wording(row.getString("heading"), row.getString("body"), List.of((UUID[])
                        row.getArray("staff_groups").getArray())))
                .optional()
                .orElseThrow(() -> Sentence.notFound("strategy.noSuchWording"));
    }
}
