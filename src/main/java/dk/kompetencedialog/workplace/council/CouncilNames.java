package dk.kompetencedialog.workplace.council;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may speak for a side of a council, and how many can be told by mail. Wants a snapshot. */
@Component
public class CouncilNames {
    private final JdbcClient sql;

    CouncilNames(JdbcClient sql) {
        this.sql = sql;
    }

    /** By their post, chair and deputy first, substitutes last. */
    public List<String> of(UUID workplaceId, Council council, Side side) {
        var people = council.of(side).stream().map(CouncilSeat::person).toArray(UUID[]::new);
        return sql.sql("""
                select name from person where workplace_id = ? and id = any (?)
                order by array_position(cast(? as uuid[]), id)
                """)
                .params(workplaceId, people, people)
                .query((row, at) -> row.getString(1))
                .list();
    }

    public int withMail(UUID workplaceId) {
        return sql.sql("select count(*) from person where workplace_id = ? and mail is not null")
                .params(workplaceId)
                .query(Integer.class)
                .single();
    }
}
