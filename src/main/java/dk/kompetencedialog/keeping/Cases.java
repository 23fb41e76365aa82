package dk.kompetencedialog.keeping;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.workplace.HomeCard.Link;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The workshops of a workplace, with what is to be filed of each. Wants an open transaction or snapshot of the workplace. */
@Component
class Cases {
    private final JdbcClient sql;

    Cases(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * A workshop and what came of it.
     *
     * @param strategy of its own; null where none was begun
     * @param holds whether that is or was in force
     */
    record Case(
            UUID id,
            String title,
            boolean closed,
            boolean held,
            @Nullable UUID strategy,
            boolean holds) {
        List<Link> links(Texts t) {
            var minutes = new Link(t.get("keeping.link.minutes"), "/workshops/" + id + "/minutes.pdf");
            var strategies = Stream.ofNullable(strategy)
                    .map(one -> holds
                            ? new Link(t.get("keeping.link.archive"), "/strategies/" + one + "/archive.zip")
                            : new Link(t.get("keeping.link.strategy"), "/strategies/" + one));
            return Stream.concat(closed ? Stream.of(minutes) : Stream.empty(), strategies)
                    .toList();
        }
    }

    List<Case> of(UUID workplaceId) {
        return sql.sql("""
                select w.id, w.title, c.workshop_id is not null as closed, h.workshop_id is not null as held, s.id as strategy_id,
                  exists (select from publication p where p.workplace_id = s.workplace_id and p.strategy_id = s.id) as holds
                from workshop w
                left join closing c on c.workplace_id = w.workplace_id and c.workshop_id = w.id
                left join keeping_hold h on h.workplace_id = w.workplace_id and h.workshop_id = w.id
                left join strategy s on s.workplace_id = w.workplace_id and s.workshop_id = w.id
                where w.workplace_id = ? order by w.created_at desc, w.id
                """).params(workplaceId).query((row, at) -> one(row)).list();
    }

    private static Case one(ResultSet row) throws SQLException {
        return new Case(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getBoolean("closed"),
                row.getBoolean("held"),
                row.getObject("strategy_id", UUID.class),
                row.getBoolean("holds"));
    }
}
