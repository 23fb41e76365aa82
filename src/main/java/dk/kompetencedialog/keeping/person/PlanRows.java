package dk.kompetencedialog.keeping.person;

import dk.kompetencedialog.keeping.person.PersonRows.Question;
import java.util.List;

/** What plans keep that is a person's: what they answer for, were reminded of, said, agreed, and follow. */
final class PlanRows {
    private PlanRows() {}

    static final List<Question> QUESTIONS = List.of(
            new Question("responsible", """
                    select p.title as plan, nullif(a.number, 0) as copy, a.text as activity, a.deadline::text as deadline from activity a
                    join plan p on p.workplace_id = a.workplace_id and p.id = a.plan_id
                    where a.workplace_id = :workplace
                      and (a.responsible_id = :person or a.responsible_id is null and lower(a.responsible) = lower(:name))
                    order by p.made_at, p.id, a.number, a.position
                    """),
            new Question("checkIns", """
                    select p.title as plan, a.text as activity, c.state as standing, c.helped, c.line as text, c.said_at as at from check_in c
                    join plan p on p.workplace_id = c.workplace_id and p.id = c.plan_id
                    left join activity a on a.workplace_id = c.workplace_id and a.plan_id = c.plan_id and a.id = c.activity_id and a.number = 0
                    where c.workplace_id = :workplace and c.by_id = :person order by c.said_at
                    """),
            new Question("checkInLinks", """
                    select p.title as plan, a.text as activity, l.expires_at as ends from check_in_link l
                    join plan p on p.workplace_id = l.workplace_id and p.id = l.plan_id
                    left join activity a on a.workplace_id = l.workplace_id and a.plan_id = l.plan_id and a.id = l.activity_id and a.number = 0
                    where l.workplace_id = :workplace and l.person_id = :person order by l.expires_at
                    """),
            new Question("remindedOf", """
                    select p.title as plan, a.text as activity, r.reason, case when r.reason <> 'TOLD' then r.about_day::text end as day
                    from activity_reminder r
                    join plan p on p.workplace_id = r.workplace_id and p.id = r.plan_id
                    left join activity a on a.workplace_id = r.workplace_id and a.plan_id = r.plan_id and a.id = r.activity_id and a.number = 0
                    where r.workplace_id = :workplace and r.person_id = :person order by r.about_day, p.title
                    """),
            new Question("feeds", """
                    select coalesce(p.title, '') as plan, f.made_at as at from calendar_feed f
                    left join plan p on p.workplace_id = f.workplace_id and p.id = f.plan_id
                    where f.workplace_id = :workplace and (f.person_id = :person or f.made_by = :account) order by f.made_at
                    """),
            new Question("agreed", """
                    select a.title as plan, a.number as copy, a.agreed_on::text as day from plan_agreement a
                    where a.workplace_id = :workplace and lower(:name) in (lower(a.leader), lower(a.for_group)) order by a.agreed_on, a.number
                    """));
}
