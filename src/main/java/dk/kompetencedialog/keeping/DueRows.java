package dk.kompetencedialog.keeping;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The one place that knows which rows are of a kind, whose, and since when their time runs. All SQL here asks for {@code :workplace}. */
final class DueRows {
    private DueRows() {}

    /**
     * approved: when both sides had said yes to a revision. worked: when somebody last did something to a strategy, and whether any of it was
     * ever approved. ended: when nothing more was to be made of a closed workshop; null = not yet.
     */
    private static final String WITH = """
            with approved as (
                select s.strategy_id, s.number, max(v.recorded_at) as at from submission s
                join verdict v on v.workplace_id = s.workplace_id and v.submission_id = s.id
                where s.workplace_id = :workplace group by s.id, s.strategy_id, s.number having count(*) = 2 and bool_and(v.approves)),
              act as (
                select t.id as strategy_id, t.made_at as at from strategy t where t.workplace_id = :workplace
                union all select p.strategy_id, x.at from paragraph p join (
                    select paragraph_id, written_at as at from wording where workplace_id = :workplace
                    union all select paragraph_id, written_at from rival where workplace_id = :workplace
                    union all select paragraph_id, said_at from aside where workplace_id = :workplace) x on x.paragraph_id = p.id
                  where p.workplace_id = :workplace
                union all select strategy_id, made_at from revision where workplace_id = :workplace
                union all select strategy_id, opened_at from hearing where workplace_id = :workplace
                union all select h.strategy_id, c.written_at from hearing_comment c
                  join hearing h on h.workplace_id = c.workplace_id and h.id = c.hearing_id where c.workplace_id = :workplace
                union all select s.strategy_id, v.recorded_at from verdict v
                  join submission s on s.workplace_id = v.workplace_id and s.id = v.submission_id where v.workplace_id = :workplace
                union all select s.strategy_id, x.added_at from annex x
                  join submission s on s.workplace_id = x.workplace_id and s.id = x.submission_id where x.workplace_id = :workplace
                union all select strategy_id, made_at from submission where workplace_id = :workplace
                union all select strategy_id, published_at from publication where workplace_id = :workplace),
              worked as (
                select t.id as strategy_id, t.workshop_id, max(act.at) as at,
                  exists (select from approved a where a.strategy_id = t.id) as approved
                from strategy t join act on act.strategy_id = t.id where t.workplace_id = :workplace group by t.id, t.workshop_id),
              ended as (
                select w.id as workshop_id, case when s.id is null then greatest(c.closed_at, (
                      select max(d.deleted_on)::timestamp at time zone 'Europe/Copenhagen' from deletion d
                      where d.workplace_id = :workplace and d.workshop_id = w.id and d.kind = 'UNFINISHED'))
                    else (select greatest(c.closed_at, min(a.at)) from approved a where a.strategy_id = s.id having count(*) > 0) end as since
                from workshop w join closing c on c.workplace_id = w.workplace_id and c.workshop_id = w.id
                left join strategy s on s.workplace_id = w.workplace_id and s.workshop_id = w.id
                where w.workplace_id = :workplace)
            """;

    /** What was made of a strategy after its last approval, and led to none, is left with the last that anybody did to it. */
    private static final String OR_LEFT = ", (select w.at from worked w where w.strategy_id = t.id and w.approved))";

    private static final String APPROVED_LATER =
            "coalesce((select min(a.at) from approved a where a.strategy_id = t.id and a.number >= %s)" + OR_LEFT;
    private static final String IN_FORCE_LATER = """
            coalesce((select min(p.published_at) from publication p
             where p.workplace_id = :workplace and p.strategy_id = t.id and p.published_at > %s)
            """ + OR_LEFT;

    private static final String NOTES = """
            select n.id, e.workshop_id, e.since from ended e
            join board b on b.workplace_id = :workplace and b.room_id = e.workshop_id
            join note n on n.workplace_id = b.workplace_id and n.board_id = b.id where n.erased_on is null
            """;

    private static final String NAMES = """
            select s.id, e.workshop_id, e.since from ended e
            join seat s on s.workplace_id = :workplace and s.room_id = e.workshop_id where s.name <> ''
            """;

    /** One that was never held is over with its last sitting. */
    private static final String INVITATIONS = """
            select i.person_id as id, i.workshop_id, coalesce(c.closed_at, (select max(g.starts_at) from sitting g
              where g.workplace_id = i.workplace_id and g.workshop_id = i.workshop_id)) as since
            from invitee i left join closing c on c.workplace_id = i.workplace_id and c.workshop_id = i.workshop_id
            where i.workplace_id = :workplace
            """;

    private static final String COMMENTS = "select c.id, t.workshop_id, " + APPROVED_LATER.formatted("h.number") + """
            as since from hearing_comment c
            join hearing h on h.workplace_id = c.workplace_id and h.id = c.hearing_id
            join strategy t on t.workplace_id = h.workplace_id and t.id = h.strategy_id
            where c.workplace_id = :workplace
            """;

    private static final String ANNEXES = "select x.id, t.workshop_id, " + APPROVED_LATER.formatted("s.number") + """
            as since from annex x
            join submission s on s.workplace_id = x.workplace_id and s.id = x.submission_id
            join strategy t on t.workplace_id = s.workplace_id and t.id = s.strategy_id
            where x.workplace_id = :workplace
            """;

    /** All but what a paragraph says now: that is the text. Of one that was taken away, all. */
    static final String WORDINGS =
            "select p.id, w.number, t.workshop_id, " + IN_FORCE_LATER.formatted("w.written_at") + """
            as since from wording w
            join paragraph p on p.workplace_id = w.workplace_id and p.id = w.paragraph_id
            join strategy t on t.workplace_id = p.workplace_id and t.id = p.strategy_id
            where w.workplace_id = :workplace and (p.removed or exists (select from wording later
              where later.workplace_id = w.workplace_id and later.paragraph_id = w.paragraph_id and later.number > w.number))
            """;

    static final String RIVALS = beside("rival", "written_at");
    static final String ASIDES = beside("aside", "said_at");

    private static final String WRITING = """
            select w.id, w.workshop_id, w.since from (%s) w union all select * from (%s) r union all select * from (%s) a
            """.formatted(WORDINGS, RIVALS, ASIDES);

    /** Members' seats in strategies, by the last that was done from them. */
    static final String PENS = """
            select s.id, t.workshop_id, coalesce((select min(a.at) from approved a where a.strategy_id = t.id and a.at > coalesce((
                select max(x.at) from (
                  select seat_id, written_at as at from wording where workplace_id = :workplace
                  union all select seat_id, written_at from rival where workplace_id = :workplace
                  union all select seat_id, said_at from aside where workplace_id = :workplace
                  union all select seat_id, settled_at from aside_settling where workplace_id = :workplace) x where x.seat_id = s.id), t.made_at))
            """ + OR_LEFT + """
             as since from seat s join strategy t on t.workplace_id = s.workplace_id and t.id = s.room_id
            where s.workplace_id = :workplace and s.account_id is not null
            """;

    static final String SENDERS =
            "select r.strategy_id as id, r.number, t.workshop_id, " + APPROVED_LATER.formatted("r.number") + """
            as since from revision r join strategy t on t.workplace_id = r.workplace_id and t.id = r.strategy_id
            where r.workplace_id = :workplace and r.made_by <> ''
            """;

    static final String RECORDERS =
            "select v.submission_id as id, v.side, t.workshop_id, " + APPROVED_LATER.formatted("s.number") + """
            as since from verdict v join submission s on s.workplace_id = v.workplace_id and s.id = v.submission_id
            join strategy t on t.workplace_id = s.workplace_id and t.id = s.strategy_id
            where v.workplace_id = :workplace and v.recorded_by <> ''
            """;

    private static final String WRITERS = """
            select id, workshop_id, since from (%s) p union all select id, workshop_id, since from (%s) s
            union all select id, workshop_id, since from (%s) r
            """.formatted(PENS, SENDERS, RECORDERS);

    private static final String UNFINISHED =
            "select w.strategy_id as id, w.workshop_id, w.at as since from worked w where not w.approved";

    /** Of a workshop where it began from one, or the plan before it did. */
    static final String PLANS =
            "select plan_id as id, workshop_id, since from plan_case where workplace_id = :workplace";

    /** What was said and by whom, but for how each activity ended; and what else is there for following it up. */
    static final String CHECK_INS = """
            select x.id, p.plan_id, p.workshop_id, p.since from plan_case p join (
                select c.plan_id, c.id from check_in c where c.workplace_id = :workplace and (c.line <> '' or c.by_id is not null
                  or exists (select from check_in later where later.workplace_id = c.workplace_id and later.plan_id = c.plan_id
                    and later.activity_id = c.activity_id and later.turn > c.turn))
                union all select plan_id, activity_id from check_in_link where workplace_id = :workplace
                union all select plan_id, activity_id from activity_reminder where workplace_id = :workplace
                union all select plan_id, plan_id from calendar_feed where workplace_id = :workplace and plan_id is not null) x
              on x.plan_id = p.plan_id
            where p.workplace_id = :workplace
            """;

    /** By year, and nothing of how many wrote or held any. */
    static final String TALKS = """
            select r.id, null::uuid as workshop_id, r.closes_on::timestamp at time zone 'Europe/Copenhagen' as since from mus_round r
            where r.workplace_id = :workplace and (r.talks_deleted_on is null
              or exists (select from mus_preparation p where p.workplace_id = r.workplace_id and p.round_id = r.id)
              or exists (select from mus_held h where h.workplace_id = r.workplace_id and h.round_id = r.id))
            """;

    /** By year, from when the last of them was to be followed up; a day that lies far ahead keeps none of them for ever. */
    static final String GOALS = """
            select r.id, null::uuid as workshop_id, greatest(r.closes_on, least((r.closes_on + interval '2 years')::date, (
                select max(g.follow_up_on) from mus_goal g where g.workplace_id = r.workplace_id and g.round_id = r.id)))
              ::timestamp at time zone 'Europe/Copenhagen' as since from mus_round r
            where r.workplace_id = :workplace and (r.keeps_goals
              or exists (select from mus_goal g where g.workplace_id = r.workplace_id and g.round_id = r.id))
            """;

    static final String FIGURES = """
            select id, null::uuid as workshop_id, closes_on::timestamp at time zone 'Europe/Copenhagen' as since from mus_round
            where workplace_id = :workplace and gathered_at is not null and figures_deleted_on is null
            """;

    /** From the last signature; one that nobody has signed, from when somebody last wrote in it. */
    private static final String EVALUATIONS = """
            select e.id, null::uuid as workshop_id, greatest(e.changed_at, (select max(s.made_at) from evaluation_signature s
              where s.workplace_id = e.workplace_id and s.evaluation_id = e.id)) as since
            from evaluation e where e.workplace_id = :workplace
            """;

    /** What was sent, or given up. */
    private static final String LETTERS = """
            select id, null::uuid as workshop_id, coalesce(sent_at, queued_at) as since from mail
            where workplace_id = :workplace and (sent_at is not null or due_at = 'infinity')
            """;

    private static String beside(String table, String time) {
        return "select x.id, t.workshop_id, " + IN_FORCE_LATER.formatted("x." + time) + """
                as since from %s x
                join paragraph p on p.workplace_id = x.workplace_id and p.id = x.paragraph_id
                join strategy t on t.workplace_id = p.workplace_id and t.id = p.strategy_id
                where x.workplace_id = :workplace
                """.formatted(table);
    }

    private static String rows(Kept kind) {
        return switch (kind) {
            case NOTES -> NOTES;
            case NAMES -> NAMES;
            case INVITATIONS -> INVITATIONS;
            case COMMENTS -> COMMENTS;
            case WRITING -> WRITING;
            case ANNEXES -> ANNEXES;
            case WRITERS -> WRITERS;
            case UNFINISHED -> UNFINISHED;
            case PLANS -> PLANS;
            case CHECK_INS -> CHECK_INS;
            case TALKS -> TALKS;
            case GOALS -> GOALS;
            case FIGURES -> FIGURES;
            case EVALUATIONS -> EVALUATIONS;
            case LETTERS -> LETTERS;
        };
    }

    private static final String DAY = "(since at time zone 'Europe/Copenhagen')::date";

    /** How many of each kind there are, by workshop and by the day that their time runs from: one statement for all there is. */
    static final String COUNTS = WITH
            + Arrays.stream(Kept.values())
                    .map(kind ->
                            "select '%s' as kind, workshop_id, %s as since, count(*)::int as amount from (%s) %s group by 2, 3"
                                    .formatted(kind, DAY, rows(kind), kind))
                    .collect(Collectors.joining(" union all "));

    /** The ids of one kind of one workshop ({@code :workshop}) that are due {@code :today} when they are kept {@code :months}. */
    static String due(Kept kind) {
        return due("id", rows(kind));
    }

    /** The same of certain rows. */
    static String due(String columns, String rows) {
        return WITH + "select " + columns + " from (" + rows
                + ") due where workshop_id is not distinct from cast(:workshop as uuid) and (" + DAY
                + " + make_interval(months => :months))::date <= :today";
    }
}
