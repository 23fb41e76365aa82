package dk.kompetencedialog.keeping.person;

import dk.kompetencedialog.keeping.person.PersonRows.Question;
import java.util.List;
import java.util.Set;

/**
 * What a year's talks keep that is a person's, but for what is sealed: that opens where it lies, for themselves. For others it is told that
 * there is something, and of what was reported nothing at all.
 */
final class TalkRows {
    private TalkRows() {}

    /** Nobody else sees when somebody had a talk, that they prepared or reported, or what two have between them. */
    static final Set<String> THEIRS_ALONE =
            Set.of("talks", "talksTold", "preparations", "goals", "reports", "goalsWith", "shownTo");

    static final List<Question> QUESTIONS = List.of(
            new Question("talks", """
                    select r.year, h.held_on::text as day from mus_held h
                    join mus_round r on r.workplace_id = h.workplace_id and r.id = h.round_id
                    where h.workplace_id = :workplace and h.person_id = :person order by r.year
                    """),
            new Question("talksTold", """
                    select r.year, h.held_on::text as day from mus_held h
                    join mus_round r on r.workplace_id = h.workplace_id and r.id = h.round_id
                    where h.workplace_id = :workplace and h.by_id = :person order by r.year, h.held_on
                    """),
            new Question("reports", """
                    select r.year, n.competence, f.name as focus, n.learning from mus_report p
                    join mus_round r on r.workplace_id = p.workplace_id and r.id = p.round_id
                    left join mus_need n on n.workplace_id = p.workplace_id and n.round_id = p.round_id and n.person_id = p.person_id
                    left join mus_focus f on f.workplace_id = n.workplace_id and f.round_id = n.round_id and f.number = n.focus
                    where p.workplace_id = :workplace and p.person_id = :person order by r.year, n.competence, n.focus, n.learning
                    """),
            new Question("preparations", """
                    select r.year, case when :self then l.name end as shown from mus_preparation p
                    join mus_round r on r.workplace_id = p.workplace_id and r.id = p.round_id
                    left join person l on l.workplace_id = p.workplace_id and l.id = p.shown_to
                    where p.workplace_id = :workplace and p.person_id = :person order by r.year
                    """),
            new Question("goals", """
                    select distinct r.year, case when :self then g.made_at end as at,
                      case when :self then g.follow_up_on::text end as follow_up, case when :self then g.state end as goal from mus_goal g
                    join mus_round r on r.workplace_id = g.workplace_id and r.id = g.round_id
                    where g.workplace_id = :workplace and g.person_id = :person order by 1, 2
                    """),
            new Question("goalsWith", """
                    select r.year, g.made_at as at, g.follow_up_on::text as follow_up from mus_goal g
                    join mus_round r on r.workplace_id = g.workplace_id and r.id = g.round_id
                    where g.workplace_id = :workplace and g.leader_id = :person order by r.year, g.made_at
                    """),
            new Question("shownTo", """
                    select r.year from mus_preparation p
                    join mus_round r on r.workplace_id = p.workplace_id and r.id = p.round_id
                    where p.workplace_id = :workplace and p.shown_to = :person order by r.year
                    """),
            new Question("clearings", """
                    select r.year, p.name as unit, c.note as text, c.cleared_at as at from mus_clearing c
                    join mus_population p on p.workplace_id = c.workplace_id and p.id = c.population_id
                    join mus_round r on r.workplace_id = p.workplace_id and r.id = p.round_id
                    where c.workplace_id = :workplace and c.by_id = :person order by c.cleared_at
                    """));
}
