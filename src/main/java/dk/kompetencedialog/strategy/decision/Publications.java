package dk.kompetencedialog.strategy.decision;

import dk.kompetencedialog.account.Secret;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.room.Room;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The strategies that hold. Wants an open transaction or snapshot of the workplace, but for what a link opens. */
@Component
class Publications {
    private final JdbcClient sql;
    private final Transactions transactions;
    private final Clock clock;

    Publications(JdbcClient sql, Transactions transactions, Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Where a link leads. */
    Optional<Room> behind(String link) {
        return Secret.read(link)
                .flatMap(secret -> transactions.outside(() -> sql.sql(
                                "select workplace_id, strategy_id from text_behind(?) where hearing_id is null")
                        .param(secret.reveal())
                        .query((row, at) -> new Room(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                        .optional()));
    }

    Optional<Publication> latest(Room strategy) {
        return sql.sql("""
                select number, valid_from, valid_until, review_on, token, sequence from publication
                where workplace_id = ? and strategy_id = ? order by number desc limit 1
                """)
                .params(strategy.workplaceId(), strategy.id())
                .query((row, at) -> new Publication(
                        row.getInt("number"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class),
                        row.getObject("review_on", LocalDate.class),
                        row.getString("token"),
                        row.getInt("sequence")))
                .optional();
    }

    /** Whether another strategy of the workplace has begun since, and holds in its place on a day. */
    boolean isReplaced(Room strategy, Publication one, LocalDate on) {
        return sql.sql("""
                        select exists (select from holding(:on) h
                          join strategy s on s.workplace_id = :workplace and s.id = h.strategy_id
                          where h.strategy_id <> :strategy and h.valid_from <= :on and h.valid_from >= :from)
                        """)
                .param("workplace", strategy.workplaceId())
                .param("strategy", strategy.id())
                .param("from", one.validFrom())
                .param("on", on)
                .query(Boolean.class)
                .single();
    }

    /** Puts it in force. To a calendar that is a change of the days of the one before. */
    void add(Room strategy, Publication made) {
        sql.sql("""
                insert into publication (workplace_id, strategy_id, number, valid_from, valid_until, review_on, token, published_at, sequence)
                select :workplace, :strategy, :number, :from, :until, :review, :token, :now, coalesce(max(sequence) + 1, 0)
                from publication where workplace_id = :workplace and strategy_id = :strategy
                on conflict (workplace_id, strategy_id, number) do nothing
                """)
                .param("workplace", strategy.workplaceId())
                .param("strategy", strategy.id())
                .param("number", made.number())
                .param("from", made.validFrom())
                .param("until", made.validUntil())
                .param("review", made.reviewOn())
                .param("token", made.token())
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** Gives it other days; its link stays. */
    void change(Room strategy, Publication made) {
        sql.sql("""
                update publication set valid_from = :from, valid_until = :until, review_on = :review,
                  sequence = sequence + case when (valid_from, valid_until, review_on) is distinct from (:from, :until, :review)
                    then 1 else 0 end
                where workplace_id = :workplace and strategy_id = :strategy and number = :number
                """)
                .param("workplace", strategy.workplaceId())
                .param("strategy", strategy.id())
                .param("number", made.number())
                .param("from", made.validFrom())
                .param("until", made.validUntil())
                .param("review", made.reviewOn())
                .update();
    }
}
