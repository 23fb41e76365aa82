package dk.kompetencedialog.evaluation;

import dk.kompetencedialog.board.printed.Print;
import dk.kompetencedialog.board.printed.Prints;
import dk.kompetencedialog.guide.ConclusionKind;
import dk.kompetencedialog.mus.Round;
import dk.kompetencedialog.mus.Rounds;
import dk.kompetencedialog.mus.figures.CommonNeeds;
import dk.kompetencedialog.mus.talk.HeldTalks;
import dk.kompetencedialog.platform.text.Texts;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what there is of a year: eight questions, however many groups there are. Wants a snapshot of the workplace. */
@Component
class YearReading {
    private final JdbcClient sql;
    private final Prints prints;
    private final Rounds rounds;
    private final HeldTalks held;
    private final CommonNeeds needs;

    YearReading(JdbcClient sql, Prints prints, Rounds rounds, HeldTalks held, CommonNeeds needs) {
        this.sql = sql;
        this.prints = prints;
        this.rounds = rounds;
        this.held = held;
        this.needs = needs;
    }

    Year of(UUID workplaceId, int year, LocalDate today, Texts t) {
        var says = prints.of(workplaceId, Set.of());
        var groups = groups(workplaceId, year, today);
        var round = rounds.of(workplaceId).stream()
                .filter(each -> each.year() == year)
                .findFirst();
        var talks = held.totals(workplaceId);
        return new Year(
                says.stream().map(each -> each.source().title()).findFirst().orElse(""),
                focus(workplaceId, says, today),
                groups.all,
                groups.held,
                groups.planned,
                work(workplaceId, today),
                uncovered(workplaceId, today),
                round.filter(each -> silent(each, talks.people()).isEmpty())
                        .map(each -> talks.by().getOrDefault(each.id(), 0))
                        .orElse(null),
                talks.people(),
                round.map(each -> silent(each, talks.people())).orElse("evaluation.talks.none"),
                round.map(Round::isGathered).orElse(false),
                round.filter(each -> each.gone().figures() != null).isPresent(),
                round.map(Round::reporters).orElse(null),
                common(round, t),
                said(round));
    }

    /** Of fewer than five it is not told how many have held theirs; nor is it told once it is deleted. */
    private static String silent(Round round, int people) {
        if (round.gone().talks() != null) return "evaluation.talks.gone";
        return people < HeldTalks.UNITS_FROM ? "evaluation.talks.fewPeople" : "";
    }

    private List<Year.Need> common(Optional<Round> round, Texts t) {
        return round.stream()
                .flatMap(each -> needs.of(each, t).stream())
                .map(each -> new Year.Need(each.name(), each.count()))
                .toList();
    }

    private List<Year.Said> said(Optional<Round> round) {
        return round.stream()
                .flatMap(each -> needs.said(each).stream())
                .map(each -> new Year.Said(each.group(), each.text()))
                .toList();
    }

    private record Groups(int all, int held, int planned) {}

    private Groups groups(UUID workplaceId, int year, LocalDate today) {
        return sql.sql("""
                        select count(*) as all_groups,
                          count(*) filter (where exists (select from workshop_for f
                            join closing c on c.workplace_id = f.workplace_id and c.workshop_id = f.workshop_id
                            where f.workplace_id = u.workplace_id and f.unit_id = u.id
                              and extract(year from c.closed_at at time zone 'Europe/Copenhagen') = :year)) as held,
                          count(*) filter (where exists (select from plan_for f
                            join plan p on p.workplace_id = f.workplace_id and p.id = f.plan_id
                            join plan_agreement a on a.workplace_id = p.workplace_id and a.plan_id = p.id
                            where f.workplace_id = u.workplace_id and f.unit_id = u.id
                              and :today between p.starts_on and p.ends_on)) as planned
                        from unit u where u.workplace_id = :workplace and u.kind = 'UNIT'
                          and not exists (select from unit b where b.workplace_id = u.workplace_id and b.parent_id = u.id)
                        """)
                .param("workplace", workplaceId)
                .param("year", year)
                .param("today", today)
                .query((row, at) -> new Groups(row.getInt("all_groups"), row.getInt("held"), row.getInt("planned")))
                .single();
    }

    /** In agreed plans that hold. */
    private static final String AGREED = """
            with agreed as (
              select p.workplace_id, p.id from plan p where p.workplace_id = :workplace and :today between p.starts_on and p.ends_on
                and exists (select from plan_agreement a where a.workplace_id = p.workplace_id and a.plan_id = p.id)
            )
            """;

    private Map<String, Integer> focus(UUID workplaceId, List<Print> says, LocalDate today) {
        var counts = sql
                .sql(AGREED + """
                        select n.focus_id, count(*) from agreed g
                        join activity a on a.workplace_id = g.workplace_id and a.plan_id = g.id and a.number = 0 and not a.removed
                        join plan_need n on n.workplace_id = a.workplace_id and n.plan_id = a.plan_id and n.number = 0 and n.id = a.need_id
                        where n.focus_id is not null group by n.focus_id
                        """)
                .param("workplace", workplaceId)
                .param("today", today)
                .query((row, at) -> Map.entry(row.getObject(1, UUID.class), row.getInt(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var focus = new LinkedHashMap<String, Integer>();
        says.stream()
                .filter(each -> each.kind() == ConclusionKind.FOCUS_AREA)
                .forEach(each -> focus.put(
                        Rounds.name(each), counts.getOrDefault(each.source().id(), 0)));
        return focus;
    }

    private Year.Work work(UUID workplaceId, LocalDate today) {
        var helped = sql
                .sql(AGREED + """
                        select n.helped, count(*) from agreed g join activity_now n on n.workplace_id = g.workplace_id and n.plan_id = g.id
                        where n.helped is not null group by n.helped
                        """)
                .param("workplace", workplaceId)
                .param("today", today)
                .query((row, at) -> Map.entry(row.getString(1), row.getInt(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return sql.sql(AGREED + """
                        select count(*) as all_work, count(*) filter (where n.state = 'DONE') as done,
                          count(*) filter (where n.state = 'STUCK') as stuck,
                          count(*) filter (where n.state is distinct from 'DONE' and n.deadline < :today) as overdue
                        from agreed g join activity_now n on n.workplace_id = g.workplace_id and n.plan_id = g.id
                        """)
                .param("workplace", workplaceId)
                .param("today", today)
                .query((row, at) -> new Year.Work(
                        row.getInt("all_work"), row.getInt("done"), row.getInt("stuck"), row.getInt("overdue"), helped))
                .single();
    }

    private List<String> uncovered(UUID workplaceId, LocalDate today) {
        return sql.sql(AGREED + """
                        select s.name from staff_group s where s.workplace_id = :workplace and not exists (select from agreed g
                          join of_plan o on o.workplace_id = g.workplace_id and o.plan_id = g.id and o.staff_group_id = s.id)
                        order by s.position, s.name
                        """)
                .param("workplace", workplaceId)
                .param("today", today)
                .query((row, at) -> row.getString(1))
                .list();
    }
}
