package dk.kompetencedialog.strategy.review;

import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.workshop.agenda.SittingTime;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When strategies are looked at again. Wants an open transaction or snapshot of the workplace. */
@Component
class Reviews {
    static final ZoneId HERE = SittingTime.HERE;

    private final JdbcClient sql;

    Reviews(JdbcClient sql) {
        this.sql = sql;
    }

    /** Of what holds. */
    Optional<LocalDate> of(Room strategy) {
        return sql.sql(
                        "select review_on from publication where workplace_id = ? and strategy_id = ? order by number desc limit 1")
                .params(strategy.workplaceId(), strategy.id())
                .query((row, at) -> row.getObject(1, LocalDate.class))
                .optional();
    }
}
