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

    /** Puts it in force; where it is, its days are changed and its link stays. Another than before is a change of its days to a calendar. */
    void add(Room strategy, Publication made) {
        sql.sql("""
                insert into publication (workplace_id, strategy_id, number, valid_from, valid_until, review_on, token, published_at, sequence)
                select :workplace, :strategy, :number, :from, :until, :review, :token, :now, coalesce(max(sequence) + 1, 0)
                from publication where workplace_id = :workplace and strategy_id = :strategy
                on conflict (workplace_id, strategy_id, number) do update
                set valid_from = excluded.valid_from, valid_until = excluded.valid_until, review_on = excluded.review_on,
                  sequence = publication.sequence + case when (publication.valid_from, publication.valid_until, publication.review_on)
                    is distinct from (excluded.valid_from, excluded.valid_until, excluded.review_on) then 1 else 0 end
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
}
