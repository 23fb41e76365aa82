package dk.kompetencedialog.mus.talk;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.mus.Round;
import dk.kompetencedialog.mus.talk.page.HeldPage;
import dk.kompetencedialog.platform.web.Sentence;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which talks were held, as leaders tell. Every method wants an open transaction of the workplace. */
@Component
public class HeldTalks {
    /** Units with fewer people are not told of. */
    public static final int UNITS_FROM = 5;

    private final JdbcClient sql;

    HeldTalks(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those whom the member leads, by unit, those first whom they have talks with themselves. */
    List<HeldPage.Unit> led(Round round, Member leader) {
        var lines = sql.sql("""
                        select u.id as unit_id, u.name as unit, p.id, p.name, h.held_on, bool_or(n.person_id is not null) as own
                        from leads_person l
                        join person p on p.workplace_id = l.workplace_id and p.id = l.person_id
                        join unit u on u.workplace_id = l.workplace_id and u.id = l.unit_id
                        left join mus_held h on h.workplace_id = l.workplace_id and h.round_id = :round and h.person_id = l.person_id
                        left join next_leader n on n.workplace_id = l.workplace_id and n.person_id = l.person_id
                          and n.leader_account_id = :account
                        where l.workplace_id = :workplace and l.leader_account_id = :account
                        group by u.id, u.name, p.id, p.name, h.held_on order by own desc, u.name, u.id, p.name, p.id
                        """)
                .param("workplace", round.workplaceId())
                .param("round", round.id())
                .param("account", leader.accountId())
                .query((row, at) -> Map.entry(
                        new HeldPage.Named(
                                row.getObject("unit_id", UUID.class), row.getString("unit"), row.getBoolean("own")),
                        new HeldPage.Line(
                                row.getObject("id", UUID.class),
                                row.getString("name"),
                                row.getObject("held_on", LocalDate.class))))
                .list();
        return lines.stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())))
                .entrySet()
                .stream()
                .map(each -> new HeldPage.Unit(each.getKey(), each.getValue()))
                .toList();
    }

    /** Throws {@link Sentence} 404 for whom the member does not lead. */
    public void requireLed(UUID workplaceId, Member leader, UUID person) {
        boolean led = sql.sql("""
                        select exists (select from leads_person
                          where workplace_id = ? and person_id = ? and leader_account_id = ?)
                        """)
                .params(workplaceId, person, leader.accountId())
                .query(Boolean.class)
                .single();
        if (!led) throw Sentence.notFound();
    }

    /** That it was held; another day takes the place of the first. */
    void keep(Round round, UUID person, LocalDate on, UUID by) {
        sql.sql("""
                insert into mus_held (workplace_id, round_id, person_id, held_on, by_id) values (?, ?, ?, ?, ?)
                on conflict (workplace_id, round_id, person_id) do update set held_on = excluded.held_on, by_id = excluded.by_id
                """).params(round.workplaceId(), round.id(), person, on, by).update();
    }

    /** That it was not after all. */
    void remove(Round round, UUID person) {
        sql.sql("delete from mus_held where workplace_id = ? and round_id = ? and person_id = ?")
                .params(round.workplaceId(), round.id(), person)
                .update();
    }

    /** When somebody's own was held; null before that. */
    public Optional<LocalDate> of(Round round, UUID person) {
        return sql.sql("select held_on from mus_held where workplace_id = ? and round_id = ? and person_id = ?")
                .params(round.workplaceId(), round.id(), person)
                .query((row, at) -> row.getObject(1, LocalDate.class))
                .optional();
    }

    /**
     * How many were held.
     *
     * @param by of each round
     * @param people of how many
     */
    public record Totals(Map<UUID, Integer> by, int people) {}

    /** At the workplace. */
    public Totals totals(UUID workplaceId) {
        int people = sql.sql("select count(*) from person where workplace_id = ? and guest_of is null")
                .param(workplaceId)
                .query(Integer.class)
                .single();
        var by = sql
                .sql("select round_id, count(*) from mus_held where workplace_id = ? group by round_id")
                .param(workplaceId)
                .query((row, at) -> Map.entry(row.getObject(1, UUID.class), row.getInt(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Totals(by, people);
    }

    /** A unit of five people or more, with those below it. */
    public record OfUnit(UUID id, String name, int held, int people) {}

    /** How many were held in each such unit, by name. */
    public List<OfUnit> ofUnits(Round round) {
        return sql.sql("""
                        select u.id, u.name, count(h.person_id) as held, count(*) as people
                        from unit_within w
                        join person p on p.workplace_id = w.workplace_id and p.unit_id = w.unit_id and p.guest_of is null
                        join unit u on u.workplace_id = w.workplace_id and u.id = w.top_id
                        left join mus_held h on h.workplace_id = p.workplace_id and h.round_id = :round and h.person_id = p.id
                        where w.workplace_id = :workplace group by u.id, u.name having count(*) >= :least order by u.name, u.id
                        """)
                .param("workplace", round.workplaceId())
                .param("round", round.id())
                .param("least", UNITS_FROM)
                .query((row, at) -> new OfUnit(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getInt("held"),
                        row.getInt("people")))
                .list();
    }
}
