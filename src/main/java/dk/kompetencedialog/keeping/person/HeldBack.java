package dk.kompetencedialog.keeping.person;

import dk.kompetencedialog.keeping.person.Marks.Whose;
import dk.kompetencedialog.workshop.erasure.Holds;
import dk.kompetencedialog.workshop.erasure.Holds.Hold;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Workshops that somebody asked to wait with, where erasing a person would take something away. Wants an open transaction of the workplace. */
@Component
class HeldBack {
    private static final String WHERE = """
            with room as (
                select w.id, w.id as workshop_id from workshop w where w.workplace_id = :workplace
                union all select t.id, t.workshop_id from strategy t where t.workplace_id = :workplace),
              sent as (
                select r.strategy_id, r.made_by as name from revision r where r.workplace_id = :workplace
                union all select r.strategy_id, r.name from revision_seat r where r.workplace_id = :workplace
                union all select s.strategy_id, unnest(array[v.spoken_by, v.recorded_by]) from verdict v
                  join submission s on s.workplace_id = v.workplace_id and s.id = v.submission_id where v.workplace_id = :workplace
                union all select s.strategy_id, a.added_by from annex a
                  join submission s on s.workplace_id = a.workplace_id and s.id = a.submission_id where a.workplace_id = :workplace
                union all select h.strategy_id, unnest(array[c.name, o.told_by, m.removed_by]) from hearing h
                  join hearing_comment c on c.workplace_id = h.workplace_id and c.hearing_id = h.id
                  left join comment_outcome o on o.workplace_id = c.workplace_id and o.comment_id = c.id
                  left join comment_removal m on m.workplace_id = c.workplace_id and m.comment_id = c.id
                  where h.workplace_id = :workplace)
            select i.workshop_id from invitee i where i.workplace_id = :workplace and i.person_id = :person
            union select r.workshop_id from seat s join room r on r.id = s.room_id
              where s.workplace_id = :workplace and (s.account_id = cast(:account as uuid) or :alone and lower(s.name) = lower(:name))
            union select c.workshop_id from plan_case c where c.workplace_id = :workplace and c.workshop_id is not null and (
              exists (select from activity a where a.workplace_id = c.workplace_id and a.plan_id = c.plan_id
                and (a.responsible_id = :person or :alone and lower(a.responsible) = lower(:name)))
              or exists (select from check_in i where i.workplace_id = c.workplace_id and i.plan_id = c.plan_id and i.by_id = :person)
              or :alone and exists (select from plan_agreement g where g.workplace_id = c.workplace_id and g.plan_id = c.plan_id
                and lower(:name) in (lower(g.leader), lower(g.for_group))))
            union select r.workshop_id from sent s join room r on r.id = s.strategy_id where :alone and lower(s.name) = lower(:name)
            """;

    private final JdbcClient sql;
    private final Holds holds;

    HeldBack(JdbcClient sql, Holds holds) {
        this.sql = sql;
        this.holds = holds;
    }

    /** The first of them. */
    Optional<Hold> of(Whose whose, UUID person) {
        var workshops = sql.sql(WHERE)
                .param("workplace", whose.workplaceId())
                .param("account", whose.account())
                .param("person", person)
                .param("name", whose.name())
                .param("alone", whose.byName())
                .query(UUID.class)
                .list();
        return holds.among(whose.workplaceId(), new HashSet<>(workshops)).stream()
                .findFirst();
    }
}
