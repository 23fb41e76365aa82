package dk.kompetencedialog.mus.figures;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.mus.Round;
import dk.kompetencedialog.platform.web.Sentence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The figures of a round, as they may be read. Every method wants an open transaction of the workplace. */
@Component
public class ToldFigures {
    private final JdbcClient sql;

    ToldFigures(JdbcClient sql) {
        this.sql = sql;
    }

    /** Everyone and the staff groups: nobody's in particular. */
    public List<ToldPopulation> across(Round round) {
        return read(round, "p.kind <> 'UNIT'", Map.of());
    }

    /** The units whose leaders have let the works council read theirs. */
    public List<ToldPopulation> cleared(Round round) {
        return read(round, "p.kind = 'UNIT' and c.population_id is not null", Map.of());
    }

    /** Those of the units that the member is in or leads, with whether they lead it. */
    List<ToldPopulation> own(Round round, Member member) {
        return read(round, """
                p.kind = 'UNIT' and p.unit_id in (
                  select w.top_id from unit_within w join person me on me.workplace_id = w.workplace_id and me.unit_id = w.unit_id
                  where w.workplace_id = :workplace and me.account_id = :account and me.guest_of is null
                  union
                  select w.unit_id from unit_within w join unit_leader l on l.workplace_id = w.workplace_id and l.unit_id = w.top_id
                  join person me on me.workplace_id = l.workplace_id and me.id = l.person_id
                  where w.workplace_id = :workplace and me.account_id = :account)
                """, Map.of("account", member.accountId()));
    }

    /** One that the member may read: their own, and with the right to read all, those that are let. Throws {@link Sentence} 404. */
    ToldPopulation of(Round round, Member member, UUID unit, boolean all) {
        return Stream.concat(own(round, member).stream(), all ? cleared(round).stream() : Stream.empty())
                .filter(each -> unit.equals(each.unit()))
                .findFirst()
                .orElseThrow(Sentence::notFound);
    }

    /** Whether the member leads the unit, or one above it. */
    boolean leads(UUID workplaceId, Member member, UUID unit) {
        return sql.sql("""
                        select exists (select from unit_within w
                          join unit_leader l on l.workplace_id = w.workplace_id and l.unit_id = w.top_id
                          join person me on me.workplace_id = l.workplace_id and me.id = l.person_id
                          where w.workplace_id = ? and w.unit_id = ? and me.account_id = ?)
                        """)
                .params(workplaceId, unit, member.accountId())
                .query(Boolean.class)
                .single();
    }

    private record Row(ToldPopulation population, String category, int count) {}

    private List<ToldPopulation> read(Round round, String which, Map<String, UUID> more) {
        var rows = sql.sql("""
                        select p.id, p.kind, p.unit_id, p.name, p.reporters, c.note, f.category, coalesce(f.count, 0) as count
                        from mus_population p
                        left join mus_figure f on f.workplace_id = p.workplace_id and f.population_id = p.id
                        left join mus_clearing c on c.workplace_id = p.workplace_id and c.population_id = p.id
                        where p.workplace_id = :workplace and p.round_id = :round and %s
                        order by p.kind, p.name, p.id
                        """.formatted(which))
                .param("workplace", round.workplaceId())
                .param("round", round.id())
                .params(more)
                .query((row, at) -> row(row))
                .list();
        var counts = new HashMap<UUID, Map<String, Integer>>();
        rows.stream()
                .filter(row -> !row.category.isEmpty())
                .forEach(row -> counts.computeIfAbsent(row.population.id(), any -> new HashMap<>())
                        .put(row.category, row.count));
        return rows.stream()
                .map(Row::population)
                .distinct()
                .map(each -> each.with(counts.getOrDefault(each.id(), Map.of())))
                .toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        var note = row.getString("note");
        var category = row.getString("category");
        var population = new ToldPopulation(
                row.getObject("id", UUID.class),
                Population.Kind.valueOf(row.getString("kind")),
                row.getObject("unit_id", UUID.class),
                row.getString("name"),
                row.getObject("reporters", Integer.class),
                Map.of(),
                note == null ? null : new ToldPopulation.Clearing(note));
        return new Row(population, category == null ? "" : category, row.getInt("count"));
    }
}
