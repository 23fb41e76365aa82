package dk.kompetencedialog.plan;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workplace.Workplaces;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All plans, as a member may find them. */
@Component("groupPlans")
public class Plans {
    private static final String COLUMNS =
            "select p.workplace_id, p.id, p.title, p.starts_on, p.ends_on, p.workshop_id, p.former_id, p.turn from plan p ";

    private final JdbcClient sql;
    private final Transactions transactions;
    private final Workplaces workplaces;
    private final Clock clock;

    Plans(JdbcClient sql, Transactions transactions, Workplaces workplaces, Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.workplaces = workplaces;
        this.clock = clock;
    }

    /** A plan, and what the member is to it. */
    public record Opened(Plan plan, PlanStanding standing) {}

    /** One that the member may read. Not inside a transaction. Throws {@link Sentence} 404. */
    public Opened open(Member member, UUID id) {
        return workplaces.belonging(member).stream()
                .flatMap(workplace ->
                        transactions.snapshot(workplace.id(), () -> open(member, workplace.id(), id)).stream())
                .findFirst()
                .orElseThrow(Sentence::notFound);
    }

    /** One that the member may write. Not inside a transaction. Throws {@link Sentence} 404. */
    public Plan written(Member member, UUID id) {
        var opened = open(member, id);
        if (!opened.standing.writes()) throw Sentence.notFound();
        return opened.plan;
    }

    private Optional<Opened> open(Member member, UUID workplaceId, UUID id) {
        return find(workplaceId, id)
                .flatMap(plan -> standing(member, plan).map(standing -> new Opened(plan, standing)));
    }

    /** One as it stands now. Inside a transaction of the workplace. Throws {@link Sentence} 404. */
    public Plan in(UUID workplaceId, UUID id) {
        return find(workplaceId, id).orElseThrow(Sentence::notFound);
    }

    private Optional<Plan> find(UUID workplaceId, UUID id) {
        return sql.sql(COLUMNS + "where p.workplace_id = ? and p.id = ?")
                .params(workplaceId, id)
                .query((row, at) -> plan(row))
                .optional();
    }

    private Optional<PlanStanding> standing(Member member, Plan plan) {
        return sql
                .sql("""
                        select 'ADMINISTRATOR' from administers where workplace_id = :workplace and account_id = :account
                        union all
                        select 'LEADER' from leads_plan where workplace_id = :workplace and plan_id = :plan and account_id = :account
                        union all
                        select 'MEMBER' from of_plan where workplace_id = :workplace and plan_id = :plan and account_id = :account
                        """)
                .param("workplace", plan.workplaceId())
                .param("plan", plan.id())
                .param("account", member.accountId())
                .query((row, at) -> PlanStanding.valueOf(row.getString(1)))
                .stream()
                .min(PlanStanding::compareTo);
    }

    /** Those that a workshop has led to, in the order they were made. Inside a transaction of the workplace. */
    public List<Plan> of(UUID workplaceId, UUID workshopId) {
        return sql.sql(COLUMNS + "where p.workplace_id = ? and p.workshop_id = ? order by p.made_at, p.title, p.id")
                .params(workplaceId, workshopId)
                .query((row, at) -> plan(row))
                .list();
    }

    /** The plan that goes on from this one; empty before there is one. Inside a transaction of the workplace. */
    public Optional<Plan> after(Plan plan) {
        return sql.sql(COLUMNS + "where p.workplace_id = ? and p.former_id = ? order by p.made_at limit 1")
                .params(plan.workplaceId(), plan.id())
                .query((row, at) -> plan(row))
                .optional();
    }

    /**
     * A plan in a list.
     *
     * @param whom what those it is for are called
     * @param agreedOn when it was last agreed; null before it was
     * @param activities how many it has
     * @param writes whether the member who asks may write it
     */
    public record Listed(
            Plan plan, List<String> whom, @Nullable LocalDate agreedOn, int activities, boolean writes) {}

    /** All that the member may read, those of most to come first. Inside a transaction of the workplace. */
    public List<Listed> of(UUID workplaceId, Member member) {
        return sql.sql("""
                        with mine as (
                          select p.id as plan_id, true as writes from plan p where p.workplace_id = :workplace
                            and exists (select from administers where workplace_id = :workplace and account_id = :account)
                          union all
                          select plan_id, true from leads_plan where workplace_id = :workplace and account_id = :account
                          union all
                          select plan_id, false from of_plan where workplace_id = :workplace and account_id = :account
                        ), rights as (select plan_id, bool_or(writes) as writes from mine group by plan_id)
                        select p.workplace_id, p.id, p.title, p.starts_on, p.ends_on, p.workshop_id, p.former_id, p.turn, r.writes,
                          array(select coalesce(u.name, g.name, f.name) from plan_for f
                            left join unit u on u.workplace_id = f.workplace_id and u.id = f.unit_id
                            left join staff_group g on g.workplace_id = f.workplace_id and g.id = f.staff_group_id
                            where f.workplace_id = p.workplace_id and f.plan_id = p.id order by f.position) as whom,
                          (select max(a.agreed_on) from plan_agreement a
                            where a.workplace_id = p.workplace_id and a.plan_id = p.id) as agreed_on,
                          (select count(*) from activity a
                            where a.workplace_id = p.workplace_id and a.plan_id = p.id and a.number = 0 and not a.removed) as activities
                        from rights r join plan p on p.workplace_id = :workplace and p.id = r.plan_id
                        order by p.ends_on desc, p.title, p.id
                        """)
                .param("workplace", workplaceId)
                .param("account", member.accountId())
                .query((row, at) -> new Listed(
                        plan(row),
                        List.of((String[]) row.getArray("whom").getArray()),
                        row.getObject("agreed_on", LocalDate.class),
                        row.getInt("activities"),
                        row.getBoolean("writes")))
                .list();
    }

    /** When what was said of its activities was deleted; empty while all of it is there. Inside a transaction of the workplace. */
    Optional<LocalDate> answersDeletedOn(Plan plan) {
        return sql.sql(
                        "select answers_deleted_on from plan where workplace_id = ? and id = ? and answers_deleted_on is not null")
                .params(plan.workplaceId(), plan.id())
                .query(LocalDate.class)
                .optional();
    }

    /** Keeps a new plan. Inside a transaction of the workplace. */
    public void add(Plan plan) {
        sql.sql("""
                insert into plan (workplace_id, id, title, starts_on, ends_on, workshop_id, former_id, made_at)
                values (?, ?, ?, ?, ?, cast(? as uuid), cast(? as uuid), ?)
                """)
                .param(plan.workplaceId())
                .param(plan.id())
                .param(plan.title())
                .param(plan.startsOn())
                .param(plan.endsOn())
                .param(plan.workshopId())
                .param(plan.formerId())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Holds a plan until the transaction ends: nobody takes it away or changes it meanwhile. Throws {@link Sentence} 410 where somebody has. */
    public void hold(UUID workplaceId, UUID id) {
        boolean there = sql.sql("select id from plan where workplace_id = ? and id = ? for no key update")
                .params(workplaceId, id)
                .query(UUID.class)
                .optional()
                .isPresent();
        if (!there) throw Sentence.gone("plan.gone");
    }

    /** Whether the member may write one, as it stands now. Inside a transaction of the workplace. */
    public boolean mayWrite(Member member, UUID workplaceId, UUID id) {
        return open(member, workplaceId, id)
                .filter(opened -> opened.standing.writes())
                .isPresent();
    }

    /** Calls it something else, or moves its days. Inside a transaction of the workplace. */
    void change(Plan plan, Details details) {
        sql.sql("update plan set title = ?, starts_on = ?, ends_on = ? where workplace_id = ? and id = ?")
                .params(details.title(), details.starts(), details.ends(), plan.workplaceId(), plan.id())
                .update();
    }

    /** Counts a change: two who write the same plan wait for each other until the transaction ends. Gives the turn before it. */
    public int turn(Plan plan) {
        return sql.sql("update plan set turn = turn + 1 where workplace_id = ? and id = ? returning turn - 1")
                .params(plan.workplaceId(), plan.id())
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> Sentence.gone("plan.gone"));
    }

    private static Plan plan(ResultSet row) throws SQLException {
        return new Plan(
                row.getObject("workplace_id", UUID.class),
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("workshop_id", UUID.class),
                row.getObject("former_id", UUID.class),
                row.getInt("turn"));
    }
}
