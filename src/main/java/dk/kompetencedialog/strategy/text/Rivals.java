package dk.kompetencedialog.strategy.text;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Room;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rivals that wait beside paragraphs. Changing wants the transaction that holds the strategy's room alone. */
@Component
class Rivals {
    private static final String ALL = """
            select r.id, r.paragraph_id, r.seat_id, s.name, r.heading, r.body, r.staff_groups
            from rival r
            join paragraph p on p.workplace_id = r.workplace_id and p.id = r.paragraph_id
            join seat s on s.workplace_id = r.workplace_id and s.id = r.seat_id
            where r.workplace_id = ? and p.strategy_id = ? and not (r.settled and cast(? as boolean))
            """;

    private final JdbcClient sql;
    private final Clock clock;

    Rivals(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** All that wait, the oldest first. */
    List<Rival> of(Room strategy) {
        return sql.sql(ALL + " order by r.written_at, r.id")
                .params(strategy.workplaceId(), strategy.id(), true)
                .query((row, at) -> rival(row))
                .list();
    }

    /** Those that wait beside these paragraphs. */
    List<Rival> of(Room strategy, Collection<UUID> paragraphs) {
        return sql.sql(ALL + " and r.paragraph_id = any (?) order by r.written_at, r.id")
                .params(strategy.workplaceId(), strategy.id(), true, paragraphs.toArray(UUID[]::new))
                .query((row, at) -> rival(row))
                .list();
    }

    /** One, also one that was settled. Throws {@link Sentence} 404. */
    Rival get(Room strategy, UUID id) {
        return sql.sql(ALL + " and r.id = ?")
                .params(strategy.workplaceId(), strategy.id(), false, id)
                .query((row, at) -> rival(row))
                .optional()
                .orElseThrow(() -> Sentence.notFound("strategy.noSuchRival"));
    }

    /** The seat's own that says just this, which the seat goes on writing in. */
    Optional<Rival> own(Seat seat, UUID paragraph, Wording wording) {
        return of(new Room(seat.workplaceId(), seat.roomId()), List.of(paragraph)).stream()
                .filter(rival ->
                        rival.seat().equals(seat.id()) && rival.wording().equals(wording))
                .findFirst();
    }

    void add(Seat seat, UUID paragraph, Wording wording) {
        sql.sql("""
                insert into rival (workplace_id, id, paragraph_id, heading, body, staff_groups, seat_id, written_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(seat.workplaceId(), UUID.randomUUID(), paragraph, wording.heading(), wording.body())
                .params(wording.groups().toArray(UUID[]::new), seat.id())
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    void say(Seat seat, UUID id, Wording wording) {
        sql.sql("update rival set heading = ?, body = ?, staff_groups = ? where workplace_id = ? and id = ?")
                .params(wording.heading(), wording.body(), wording.groups().toArray(UUID[]::new))
                .params(seat.workplaceId(), id)
                .update();
    }

    /** Somebody has chosen, or wants to choose again after all. */
    void settle(Seat seat, UUID id, boolean settled) {
        sql.sql("update rival set settled = ? where workplace_id = ? and id = ?")
                .params(settled, seat.workplaceId(), id)
                .update();
    }

    private static Rival rival(ResultSet row) throws SQLException {
        return new Rival(
                row.getObject("id", UUID.class),
                row.getObject("paragraph_id", UUID.class),
                row.getObject("seat_id", UUID.class),
                row.getString("name"),
                new Wording(row.getString("heading"), row.getString("body"), List.of((UUID[])
                        row.getArray("staff_groups").getArray())));
    }
}
