package dk.kompetencedialog.strategy.aside;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.strategy.text.Margin;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The asides of strategies. Reading wants a snapshot, changing the transaction that holds the strategy's room alone. */
@Component
class Asides implements Margin {
    private static final String ALL = """
            select a.id, a.paragraph_id, a.seat_id, s.name, a.text, a.said_at from aside a
            join paragraph p on p.workplace_id = a.workplace_id and p.id = a.paragraph_id
            join seat s on s.workplace_id = a.workplace_id and s.id = a.seat_id
            where a.workplace_id = ? and p.strategy_id = ?
            """;

    private final JdbcClient sql;
    private final Clock clock;

    Asides(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    private record Count(UUID paragraph, int count, boolean settled) {}

    @Override
    public Map<UUID, Said> beside(Room strategy) {
        return sql.sql("""
                select a.paragraph_id as paragraph, count(*) as count, bool_or(e.paragraph_id is not null) as settled from aside a
                join paragraph p on p.workplace_id = a.workplace_id and p.id = a.paragraph_id
                left join aside_settling e on e.workplace_id = a.workplace_id and e.paragraph_id = a.paragraph_id
                where a.workplace_id = ? and p.strategy_id = ? and not a.removed group by a.paragraph_id
                """).params(strategy.workplaceId(), strategy.id()).query(Count.class).list().stream()
                .collect(Collectors.toMap(Count::paragraph, one -> new Said(one.count, one.settled)));
    }

    /** Beside one paragraph, the oldest first. */
    List<Aside> of(Room strategy, UUID paragraph) {
        return sql.sql(ALL + " and a.paragraph_id = ? and not a.removed order by a.said_at, a.id")
                .params(strategy.workplaceId(), strategy.id(), paragraph)
                .query((row, at) -> aside(row))
                .list();
    }

    /** One, also one that was taken away. Throws {@link Sentence} 404. */
    Aside get(Room strategy, UUID id) {
        return sql.sql(ALL + " and a.id = ?")
                .params(strategy.workplaceId(), strategy.id(), id)
                .query((row, at) -> aside(row))
                .optional()
                .orElseThrow(() -> Sentence.notFound("strategy.aside.none"));
    }

    /** Throws {@link Sentence} 404 where there is no such paragraph, 409 where the id is taken. */
    void add(Seat seat, UUID paragraph, UUID id, String text) {
        requireParagraph(seat, paragraph);
        int added = sql.sql("""
                insert into aside (workplace_id, id, paragraph_id, seat_id, text, said_at) values (?, ?, ?, ?, ?, ?)
                on conflict do nothing
                """)
                .params(seat.workplaceId(), id, paragraph, seat.id(), text, now())
                .update();
        if (added == 0) throw Sentence.conflict("room.otherContent");
    }

    void remove(Seat seat, UUID id, boolean removed) {
        sql.sql("update aside set removed = ? where workplace_id = ? and id = ?")
                .params(removed, seat.workplaceId(), id)
                .update();
    }

    /** Who dealt with what was said beside it; nobody while it is open. */
    Optional<String> settledBy(Room strategy, UUID paragraph) {
        return sql.sql("""
                select s.name from aside_settling e
                join paragraph p on p.workplace_id = e.workplace_id and p.id = e.paragraph_id
                join seat s on s.workplace_id = e.workplace_id and s.id = e.seat_id
                where e.workplace_id = ? and p.strategy_id = ? and e.paragraph_id = ?
                """)
                .params(strategy.workplaceId(), strategy.id(), paragraph)
                .query(String.class)
                .optional();
    }

    /** Whether it was open. Throws {@link Sentence} 404. */
    boolean settle(Seat seat, UUID paragraph) {
        requireParagraph(seat, paragraph);
        return sql.sql("""
                insert into aside_settling (workplace_id, paragraph_id, seat_id, settled_at) values (?, ?, ?, ?)
                on conflict do nothing
                """)
                        .params(seat.workplaceId(), paragraph, seat.id(), now())
                        .update()
                > 0;
    }

    /** Whether it was settled. Throws {@link Sentence} 404. */
    boolean open(Seat seat, UUID paragraph) {
        requireParagraph(seat, paragraph);
        return sql.sql("delete from aside_settling where workplace_id = ? and paragraph_id = ?")
                        .params(seat.workplaceId(), paragraph)
                        .update()
                > 0;
    }

    private void requireParagraph(Seat seat, UUID paragraph) {
        boolean there = sql.sql(
                        "select exists (select from paragraph where workplace_id = ? and strategy_id = ? and id = ?)")
                .params(seat.workplaceId(), seat.roomId(), paragraph)
                .query(Boolean.class)
                .single();
        if (!there) throw Sentence.notFound("strategy.noSuchParagraph");
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Aside aside(ResultSet row) throws SQLException {
        return new Aside(
                row.getObject("id", UUID.class),
                row.getObject("paragraph_id", UUID.class),
                row.getObject("seat_id", UUID.class),
                Objects.requireNonNull(row.getString("name")),
                Objects.requireNonNull(row.getString("text")),
                row.getObject("said_at", OffsetDateTime.class).toInstant());
    }
}
