package dk.kompetencedialog.mus.runup;

import dk.kompetencedialog.board.printed.Print;
import dk.kompetencedialog.board.printed.Prints;
import dk.kompetencedialog.guide.ConclusionKind;
import dk.kompetencedialog.mus.Round;
import dk.kompetencedialog.mus.Rounds;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts run-ups together from what holds on a day. Every method wants a snapshot of the workplace. */
@Component
public class RunUps {
    private static final int FOCUS = 5;
    private static final int PRINCIPLES = 3;
    private static final int PLANS = 2;
    private static final int NEEDS = 3;
    private static final int ACTIVITIES = 3;

    private static final String MINE = """
            with mine as (
              select distinct o.plan_id, (select max(number) from plan_agreement a where a.workplace_id = o.workplace_id and a.plan_id = o.plan_id) as number
              from of_plan o join plan p on p.workplace_id = o.workplace_id and p.id = o.plan_id
              where o.workplace_id = :workplace and o.person_id = :person and :today between p.starts_on and p.ends_on
            )
            """;

    private final JdbcClient sql;
    private final Prints prints;

    RunUps(JdbcClient sql, Prints prints) {
        this.sql = sql;
        this.prints = prints;
    }

    /** Somebody's, as it is on a day. */
    public RunUp of(Round round, UUID person, LocalDate today) {
        var who = who(round.workplaceId(), person);
        var group = who.staffGroup;
        var says = prints.of(round.workplaceId(), group == null ? Set.of() : Set.of(group));
        return new RunUp(
                who.name,
                round.year(),
                says.stream().map(each -> each.source().title()).findFirst().orElse(""),
                RunUp.Cut.of(texts(says, ConclusionKind.FOCUS_AREA), FOCUS),
                RunUp.Cut.of(texts(says, ConclusionKind.PRINCIPLE), PRINCIPLES),
                plans(round.workplaceId(), person, today),
                RunUp.Cut.of(activities(round.workplaceId(), person, today), ACTIVITIES));
    }

    private record Who(String name, @Nullable UUID staffGroup) {}

    private Who who(UUID workplaceId, UUID person) {
        return sql.sql("select name, staff_group_id from person where workplace_id = ? and id = ?")
                .params(workplaceId, person)
                .query((row, at) -> new Who(row.getString(1), row.getObject(2, UUID.class)))
                .single();
    }

    private static List<String> texts(List<Print> says, ConclusionKind kind) {
        return says.stream()
                .filter(each -> each.kind() == kind)
                .map(each -> kind == ConclusionKind.FOCUS_AREA ? Rounds.name(each) : each.text())
                .map(RunUp::cut)
                .toList();
    }

    private List<RunUp.OfPlan> plans(UUID workplaceId, UUID person, LocalDate today) {
        return sql
                .sql(MINE + """
                        select p.title, n.text, n.goal from mine m
                        join plan_need n on n.workplace_id = :workplace and n.plan_id = m.plan_id and n.number = m.number and not n.removed
                        join plan p on p.workplace_id = n.workplace_id and p.id = n.plan_id
                        order by p.ends_on desc, p.title, p.id, n.position, n.id
                        """)
                .param("workplace", workplaceId)
                .param("person", person)
                .param("today", today)
                .query((row, at) -> Map.entry(
                        row.getString("title"),
                        new RunUp.Need(RunUp.cut(row.getString("text")), RunUp.cut(row.getString("goal")))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())))
                .entrySet()
                .stream()
                .limit(PLANS)
                .map(each -> new RunUp.OfPlan(each.getKey(), RunUp.Cut.of(each.getValue(), NEEDS)))
                .toList();
    }

    private List<RunUp.Activity> activities(UUID workplaceId, UUID person, LocalDate today) {
        return sql.sql(MINE + """
                        select n.text, n.deadline from mine m
                        join activity_now n on n.workplace_id = :workplace and n.plan_id = m.plan_id
                        where m.number is not null and n.responsible_id = :person and n.state is distinct from 'DONE'
                        order by n.deadline nulls last, n.activity_id
                        """)
                .param("workplace", workplaceId)
                .param("person", person)
                .param("today", today)
                .query((row, at) -> new RunUp.Activity(RunUp.cut(row.getString(1)), row.getObject(2, LocalDate.class)))
                .list();
    }
}
