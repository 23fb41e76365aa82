package dk.kompetencedialog.keeping;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.workplace.HomeCard.Link;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
     * @param named plans that groups made from it; of the workplace itself also figures and evaluations
     */
    record Case(
            UUID id,
            String title,
            boolean closed,
            boolean held,
            @Nullable UUID strategy,
            boolean holds,
            List<Named> named) {
        List<Link> links(Texts t) {
            var minutes = new Link(t.get("keeping.link.minutes"), "/workshops/" + id + "/minutes.pdf");
            var strategies = Stream.ofNullable(strategy)
                    .map(one -> holds
                            ? new Link(t.get("keeping.link.archive"), "/strategies/" + one + "/archive.zip")
                            : new Link(t.get("keeping.link.strategy"), "/strategies/" + one));
            return Stream.of(
                            closed ? Stream.of(minutes) : Stream.<Link>empty(),
                            strategies,
                            named.stream().map(one -> one.link(t)))
                    .flatMap(each -> each)
                    .toList();
        }
    }

    /** A plan, with all that was agreed of it; or a year's figures, or the council's look at it. */
    record Named(String key, String title, String path) {
        private Link link(Texts t) {
            return new Link(t.get(key, title), path);
        }
    }

    /** What is of the workplace itself. */
    Case own(UUID workplaceId, Texts t) {
        return new Case(
                Preview.NONE,
                t.get("keeping.own"),
                false,
                false,
                null,
                false,
                Stream.concat(
                                plans(workplaceId).getOrDefault(Preview.NONE, List.of()).stream(),
                                years(workplaceId).stream())
                        .toList());
    }

    /** By workshop; those of none are the workplace's own. */
    private Map<UUID, List<Named>> plans(UUID workplaceId) {
        return sql
                .sql("""
                select coalesce(c.workshop_id, ?) as workshop_id, p.id, p.title from plan p
                join plan_case c on c.workplace_id = p.workplace_id and c.plan_id = p.id
                where p.workplace_id = ? order by p.ends_on, p.title, p.id
                """)
                .params(Preview.NONE, workplaceId)
                .query((row, at) -> Map.entry(
                        row.getObject("workshop_id", UUID.class),
                        new Named("keeping.link.plan", row.getString("title"), "/plans/" + row.getString("id"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private List<Named> years(UUID workplaceId) {
        return sql.sql("""
                select 'figures' as of, year, '/mus/' || id || '/figures' as path from mus_round
                where workplace_id = :workplace and gathered_at is not null and figures_deleted_on is null
                union all select 'evaluation', year, '/evaluations/' || id from evaluation where workplace_id = :workplace
                order by of desc, year
                """)
                .param("workplace", workplaceId)
                .query((row, at) -> new Named(
                        "keeping.link." + row.getString("of"),
                        row.getString("year"),
                        "/workplaces/" + workplaceId + row.getString("path")))
                .list();
    }

    List<Case> of(UUID workplaceId) {
        var plans = plans(workplaceId);
        return sql.sql("""
                select w.id, w.title, c.workshop_id is not null as closed, h.workshop_id is not null as held, s.id as strategy_id,
                  exists (select from publication p where p.workplace_id = s.workplace_id and p.strategy_id = s.id) as holds
                from workshop w
                left join closing c on c.workplace_id = w.workplace_id and c.workshop_id = w.id
                left join keeping_hold h on h.workplace_id = w.workplace_id and h.workshop_id = w.id
                left join strategy s on s.workplace_id = w.workplace_id and s.workshop_id = w.id
                where w.workplace_id = ? order by w.created_at desc, w.id
                """)
                .params(workplaceId)
                .query((row, at) -> one(row, plans))
                .list();
    }

    private static Case one(ResultSet row, Map<UUID, List<Named>> plans) throws SQLException {
        return new Case(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getBoolean("closed"),
                row.getBoolean("held"),
                row.getObject("strategy_id", UUID.class),
                row.getBoolean("holds"),
                plans.getOrDefault(row.getObject("id", UUID.class), List.of()));
    }
}
