package dk.kompetencedialog.keeping.person;

import dk.kompetencedialog.keeping.person.PersonRows.Question;
import java.util.List;

/** What is a person's because their name was written there, by the program or by a hand. */
final class NamedRows {
    private NamedRows() {}

    static final List<Question> QUESTIONS = List.of(
            new Question("comments", """
                    select t.title as strategy, c.text, c.written_at as written from hearing_comment c
                    join hearing h on h.workplace_id = c.workplace_id and h.id = c.hearing_id
                    join strategy t on t.workplace_id = h.workplace_id and t.id = h.strategy_id
                    where c.workplace_id = :workplace and lower(c.name) = lower(:name) order by c.written_at
                    """),
            new Question("answered", """
                    select t.title as strategy, o.outcome as text, o.told_at as written from comment_outcome o
                    join hearing_comment c on c.workplace_id = o.workplace_id and c.id = o.comment_id
                    join hearing h on h.workplace_id = c.workplace_id and h.id = c.hearing_id
                    join strategy t on t.workplace_id = h.workplace_id and t.id = h.strategy_id
                    where o.workplace_id = :workplace and lower(o.told_by) = lower(:name) order by o.told_at
                    """),
            new Question("tookAway", """
                    select t.title as strategy, o.reason as text, o.removed_at as written from comment_removal o
                    join hearing_comment c on c.workplace_id = o.workplace_id and c.id = o.comment_id
                    join hearing h on h.workplace_id = c.workplace_id and h.id = c.hearing_id
                    join strategy t on t.workplace_id = h.workplace_id and t.id = h.strategy_id
                    where o.workplace_id = :workplace and lower(o.removed_by) = lower(:name) order by o.removed_at
                    """),
            new Question("sent", """
                    select title as strategy, number as revision, made_at as at from revision
                    where workplace_id = :workplace and lower(made_by) = lower(:name) order by made_at
                    """),
            new Question("sat", """
                    select distinct t.title as strategy, r.number as revision, r.side, r.post from revision_seat r
                    join strategy t on t.workplace_id = r.workplace_id and t.id = r.strategy_id
                    where r.workplace_id = :workplace and lower(r.name) = lower(:name) order by 1, 2
                    """),
            new Question("spoke", """
                    select t.title as strategy, s.number as revision, v.side, v.remark as text, v.recorded_at as at from verdict v
                    join submission s on s.workplace_id = v.workplace_id and s.id = v.submission_id
                    join strategy t on t.workplace_id = s.workplace_id and t.id = s.strategy_id
                    where v.workplace_id = :workplace and lower(v.spoken_by) = lower(:name) order by v.recorded_at
                    """),
            new Question("recorded", """
                    select t.title as strategy, s.number as revision, v.side, v.recorded_at as at from verdict v
                    join submission s on s.workplace_id = v.workplace_id and s.id = v.submission_id
                    join strategy t on t.workplace_id = s.workplace_id and t.id = s.strategy_id
                    where v.workplace_id = :workplace and lower(v.recorded_by) = lower(:name) order by v.recorded_at
                    """),
            new Question("evaluations", """
                    select e.year::text as year, s.side, s.signed_on as at from evaluation_signature s
                    join evaluation e on e.workplace_id = s.workplace_id and e.id = s.evaluation_id
                    where s.workplace_id = :workplace and lower(s.name) = lower(:name) order by e.year
                    """),
            new Question("annexes", """
                    select t.title as strategy, a.name as file, a.added_at as added from annex a
                    join submission s on s.workplace_id = a.workplace_id and s.id = a.submission_id
                    join strategy t on t.workplace_id = s.workplace_id and t.id = s.strategy_id
                    where a.workplace_id = :workplace and lower(a.added_by) = lower(:name) order by a.added_at
                    """));
}
