package dk.kompetencedialog.mus.own;

import dk.kompetencedialog.guide.CompetenceKind;
import dk.kompetencedialog.mus.ReportedNeed;
import dk.kompetencedialog.mus.Round;
import dk.kompetencedialog.mus.Rounds;
import dk.kompetencedialog.plan.ActivityKind;
import dk.kompetencedialog.platform.web.Sentence;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What employees report of their needs: their own to see and to change until the figures are made. Every method wants an open transaction of the workplace. */
@Component("musReports")
class Reports {
    static final int MOST = 12;

    private final JdbcClient sql;
    private final Rounds rounds;

    Reports(JdbcClient sql, Rounds rounds) {
        this.sql = sql;
        this.rounds = rounds;
    }

    /** Whether somebody has reported, also that they need nothing. */
    boolean has(Round round, UUID person) {
        return sql.sql(
                        "select exists (select from mus_report where workplace_id = ? and round_id = ? and person_id = ?)")
                .params(round.workplaceId(), round.id(), person)
                .query(Boolean.class)
                .single();
    }

    /** What somebody has reported. */
    List<ReportedNeed> of(Round round, UUID person) {
        return sql.sql("""
                        select competence, focus, learning from mus_need where workplace_id = ? and round_id = ? and person_id = ?
                        order by competence, focus, learning
                        """)
                .params(round.workplaceId(), round.id(), person)
                .query((row, at) -> new ReportedNeed(
                        CompetenceKind.valueOf(row.getString("competence")),
                        row.getInt("focus"),
                        ActivityKind.Family.valueOf(row.getString("learning"))))
                .list();
    }

    /** One more; the same twice is one. Wants the round held. Throws {@link Sentence} 400 for a focus area that is not there, 409 for too many. */
    void add(Round round, UUID person, ReportedNeed need) {
        begin(round, person);
        boolean known =
                need.focus() == 0 || rounds.focus(round).stream().anyMatch(each -> each.number() == need.focus());
        if (!known) throw Sentence.badRequest("mus.need.noFocus");
        if (of(round, person).size() >= MOST) throw Sentence.conflict("mus.need.most", MOST);
        sql.sql("""
                insert into mus_need (workplace_id, round_id, person_id, competence, focus, learning) values (?, ?, ?, ?, ?, ?)
                on conflict do nothing
                """)
                .params(round.workplaceId(), round.id(), person)
                .params(need.competence().name(), need.focus(), need.learning().name())
                .update();
    }

    /** That they report, also where it is that they need nothing. Wants the round held. */
    void begin(Round round, UUID person) {
        rounds.keepFocus(round);
        sql.sql("insert into mus_report (workplace_id, round_id, person_id) values (?, ?, ?) on conflict do nothing")
                .params(round.workplaceId(), round.id(), person)
                .update();
    }

    /** Takes one back. */
    void remove(Round round, UUID person, ReportedNeed need) {
        sql.sql("""
                delete from mus_need where workplace_id = ? and round_id = ? and person_id = ?
                  and competence = ? and focus = ? and learning = ?
                """)
                .params(round.workplaceId(), round.id(), person)
                .params(need.competence().name(), need.focus(), need.learning().name())
                .update();
    }

    /** Takes all back: they have not reported. */
    void removeAll(Round round, UUID person) {
        sql.sql("delete from mus_report where workplace_id = ? and round_id = ? and person_id = ?")
                .params(round.workplaceId(), round.id(), person)
                .update();
    }
}
