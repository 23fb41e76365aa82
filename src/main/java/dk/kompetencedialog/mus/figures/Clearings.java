package dk.kompetencedialog.mus.figures;

import dk.kompetencedialog.mus.Round;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** By whose leave the works council reads a unit's figures. Every method wants an open transaction of the workplace. */
@Component
class Clearings {
    private final JdbcClient sql;
    private final Clock clock;

    Clearings(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Lets it, with what the group says beside them. */
    void keep(Round round, ToldPopulation unit, String note, UUID by) {
        sql.sql("""
                insert into mus_clearing (workplace_id, population_id, note, by_id, cleared_at) values (?, ?, ?, ?, ?)
                on conflict (workplace_id, population_id)
                do update set note = excluded.note, by_id = excluded.by_id, cleared_at = excluded.cleared_at
                """)
                .params(
                        round.workplaceId(),
                        unit.id(),
                        note,
                        by,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Lets it no more. Whether it did. */
    boolean remove(Round round, ToldPopulation unit) {
        return sql.sql("delete from mus_clearing where workplace_id = ? and population_id = ?")
                        .params(round.workplaceId(), unit.id())
                        .update()
                == 1;
    }
}
