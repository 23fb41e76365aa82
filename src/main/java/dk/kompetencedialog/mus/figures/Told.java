package dk.kompetencedialog.mus.figures;

import dk.kompetencedialog.mus.Round;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The figures that are told, as they were made. Every method wants an open transaction of the workplace. */
@Component("musTold")
class Told {
    private final JdbcClient sql;
    private final Clock clock;

    Told(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Keeps them; the round is gathered from now on. */
    void keep(Round round, List<Reporter> reporters, Outline outline, List<Figure> figures) {
        sql.sql("update mus_round set gathered_at = ?, reporters = ? where workplace_id = ? and id = ?")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(told(reporters.size()))
                .params(round.workplaceId(), round.id())
                .update();
        var ids = populations(outline, figures)
                .collect(Collectors.toMap(
                        each -> each, each -> UUID.randomUUID(), (one, same) -> one, LinkedHashMap::new));
        var counts = new @Nullable Integer[ids.size()];
        int at = 0;
        for (var who : ids.keySet()) counts[at++] = count(reporters, outline, who);
        keep(round, ids, counts);
        keep(round, figures, ids);
    }

    /** Everyone, each unit, and of the staff groups those that are told something. */
    private static Stream<Population> populations(Outline outline, List<Figure> figures) {
        return Stream.concat(outline.units(any -> 0).stream(), figures.stream().map(Figure::who));
    }

    private static @Nullable Integer count(List<Reporter> reporters, Outline outline, Population who) {
        return told((int)
                reporters.stream().filter(each -> outline.holds(who, each)).count());
    }

    private static @Nullable Integer told(int reporters) {
        return reporters < Nest.NUMBERS_FROM ? null : reporters;
    }

    private void keep(Round round, Map<Population, UUID> ids, @Nullable Integer[] reporters) {
        var ofs = new @Nullable UUID[ids.size()];
        int at = 0;
        for (var who : ids.keySet()) ofs[at++] = who.of();
        sql.sql("""
                insert into mus_population (workplace_id, round_id, id, kind, unit_id, staff_group_id, name, reporters)
                select :workplace, :round, p.id, p.kind, u.id, g.id, coalesce(u.name, g.name, ''), p.reporters
                from unnest(:ids, :kinds, cast(:ofs as uuid[]), cast(:reporters as integer[])) as p (id, kind, of, reporters)
                left join unit u on p.kind = 'UNIT' and u.workplace_id = :workplace and u.id = p.of
                left join staff_group g on p.kind = 'STAFF_GROUP' and g.workplace_id = :workplace and g.id = p.of
                """)
                .param("workplace", round.workplaceId())
                .param("round", round.id())
                .param("ids", ids.values().toArray(UUID[]::new))
                .param(
                        "kinds",
                        ids.keySet().stream().map(who -> who.kind().name()).toArray(String[]::new))
                .param("ofs", ofs)
                .param("reporters", reporters)
                .update();
    }

    private void keep(Round round, List<Figure> figures, Map<Population, UUID> ids) {
        sql.sql("""
                insert into mus_figure (workplace_id, population_id, category, count)
                select :workplace, of, category, nullif(count, 0) from unnest(:ofs, :categories, :counts) as f (of, category, count)
                """)
                .param("workplace", round.workplaceId())
                .param("ofs", figures.stream().map(each -> ids.get(each.who())).toArray(UUID[]::new))
                .param(
                        "categories",
                        figures.stream().map(each -> each.category().key()).toArray(String[]::new))
                .param("counts", figures.stream().map(Figure::count).toArray(Integer[]::new))
                .update();
    }
}
