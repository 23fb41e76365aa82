package dk.kompetencedialog.strategy.text;

import dk.kompetencedialog.account.Seat;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
}
