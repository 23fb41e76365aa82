package dk.kompetencedialog.mus.preparation;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.mus.Round;
import dk.kompetencedialog.mus.Rounds;
import dk.kompetencedialog.mus.Standings;
import dk.kompetencedialog.mus.preparation.page.GoalsPage;
import dk.kompetencedialog.mus.preparation.page.PreparationPage;
import dk.kompetencedialog.plan.page.Entry;
import dk.kompetencedialog.platform.web.Sentence;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds whose goals a member may read, and opens them. Wants an open transaction of the workplace. */
@Component
class GoalsReading {
    private final Rounds rounds;
    private final Standings standings;
    private final Goals goals;
    private final Preparations preparations;
    private final Sealing sealing;
    private final JdbcClient sql;

    GoalsReading(
            Rounds rounds,
            Standings standings,
            Goals goals,
            Preparations preparations,
            Sealing sealing,
            JdbcClient sql) {
        this.rounds = rounds;
        this.standings = standings;
        this.goals = goals;
        this.preparations = preparations;
        this.sealing = sealing;
        this.sql = sql;
    }

    /**
     * Whose goals of which round.
     *
     * @param leader the leader who reads; null for the employee
     * @param leaders those they may have been agreed with
     * @param name what they are called, for the leader; empty for themself
     */
    record Whose(
            Round round, UUID person, String name, @Nullable UUID leader, List<Preparations.Leader> leaders) {
        String here() {
            return round.here() + (name.isEmpty() ? "/mine" : "/held/" + person) + "/goals";
        }

        private String back() {
            return round.here() + (name.isEmpty() ? "/mine" : "/held");
        }
    }

    /** The member's own; or with somebody's id, theirs, for who holds talks with them. Throws {@link Sentence} 404 where they are not kept. */
    Whose find(UUID workplaceId, UUID roundId, @Nullable UUID person, Member member) {
        var round = rounds.of(workplaceId, roundId);
        if (!round.keepsGoals()) throw Sentence.notFound();
        if (person == null) {
            var own = standings.person(workplaceId, member);
            return new Whose(round, own, "", null, preparations.leaders(workplaceId, own));
        }
        var leader = goals.nextLeader(workplaceId, person, member).orElseThrow(Sentence::notFound);
        var name = sql.sql("select name from person where workplace_id = ? and id = ?")
                .params(workplaceId, person)
                .query(String.class)
                .single();
        return new Whose(round, person, name, leader, List.of());
    }

    GoalsPage page(Whose whose, Entry entry) {
        boolean proved = OwnProof.isShown();
        return new GoalsPage(
                whose.round,
                whose.here(),
                whose.back(),
                whose.name,
                proved,
                proved ? lines(whose) : List.of(),
                whose.leaders.stream()
                        .map(each -> new PreparationPage.Leader(each.id(), each.name()))
                        .toList(),
                entry);
    }

    /** One that the two have. Throws {@link Sentence} 404. */
    Goals.Goal one(Whose whose, UUID goal) {
        return goals.of(whose.round, whose.person, whose.leader).stream()
                .filter(each -> each.id().equals(goal))
                .findFirst()
                .orElseThrow(Sentence::notFound);
    }

    private List<GoalsPage.Line> lines(Whose whose) {
        return goals.of(whose.round, whose.person, whose.leader).stream()
                .map(goal -> new GoalsPage.Line(
                        goal.id(),
                        sealing.open(Sealing.Place.goal(whose.round, whose.person, goal.id()), goal.sealed())
                                .orElse(""),
                        goal.followUpOn(),
                        goal.state().name()))
                .toList();
    }
}
