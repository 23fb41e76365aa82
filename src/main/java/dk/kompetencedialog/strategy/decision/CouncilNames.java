package dk.kompetencedialog.strategy.decision;

import dk.kompetencedialog.workplace.council.Council;
import dk.kompetencedialog.workplace.council.CouncilSeat;
import dk.kompetencedialog.workplace.council.Side;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may speak for a side of a council, and how many can be told by mail. Wants a snapshot. */
@Component
class CouncilNames {
    private final JdbcClient sql;

    CouncilNames(JdbcClient sql) {
        this.sql = sql;
    }

    /** By their post, chair and deputy first, substitutes last. */
    List<String> of(UUID workplaceId, Council council, Side side) {
        var people = council.of(side).stream().map(CouncilSeat::person).toArray(UUID[]::new);
        return sql.sql("""
                select name from person where workplace_id = ? and id = any (?)
                order by array_position(cast(? as uuid[]), id)
                """)
                .params(workplaceId, people, people)
                .query((row, at) -> row.getString(1))
                .list();
    }

    int withMail(UUID workplaceId) {
        return sql.sql("select count(*) from person where workplace_id = ? and mail is not null")
                .params(workplaceId)
                .query(Integer.class)
                .single();
    }
}
