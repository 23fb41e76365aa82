package dk.kompetencedialog.mus.preparation;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.mus.Round;
import dk.kompetencedialog.platform.web.Sentence;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Goals that employee and leader have agreed, sealed. Every method wants an open transaction of the workplace. */
@Component("musGoals")
class Goals {
    static final int MOST = 10;

    private final JdbcClient sql;
    private final Clock clock;

    Goals(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** One of them. */
    record Goal(
            UUID id,
            Sealed sealed,
            @Nullable UUID leader,
            @Nullable LocalDate followUpOn,
            GoalState state) {}

    /**
     * Somebody's, in the order they were made; for a leader those that were agreed with them, for the employee those of the login they have.
     */
    List<Goal> of(Round round, UUID person, @Nullable UUID leader) {
        return sql.sql("""
                        select id, key_id, data_key, sealed, leader_id, follow_up_on, state from mus_goal
                        where workplace_id = :workplace and round_id = :round and person_id = :person
                          and (leader_id = :leader and (leader_account_id is null
                              or leader_account_id = (select p.account_id from person p where p.workplace_id = :workplace and p.id = :leader))
                            or cast(:leader as uuid) is null and (account_id is null
                            or account_id = (select p.account_id from person p where p.workplace_id = :workplace and p.id = :person)))
                        order by made_at, id
                        """)
                .param("workplace", round.workplaceId())
                .param("round", round.id())
                .param("person", person)
                .param("leader", leader)
                .query((row, at) -> new Goal(
                        row.getObject("id", UUID.class),
                        Preparations.sealed(row),
                        row.getObject("leader_id", UUID.class),
                        row.getObject("follow_up_on", LocalDate.class),
                        GoalState.valueOf(row.getString("state"))))
                .list();
    }

    /** One more. Throws {@link Sentence} 409 for too many. */
    void add(Round round, UUID person, Goal goal) {
        if (of(round, person, null).size() >= MOST) throw Sentence.conflict("mus.goals.most", MOST);
        requireLogin(round, person);
        sql.sql("""
                insert into mus_goal (workplace_id, id, round_id, person_id, account_id, key_id, data_key, sealed, leader_id, leader_account_id, follow_up_on, state, made_at)
                values (:workplace, :id, :round, :person,
                  (select p.account_id from person p where p.workplace_id = :workplace and p.id = :person),
                  :key, :own, :sealed, cast(:leader as uuid),
                  (select p.account_id from person p where p.workplace_id = :workplace and p.id = cast(:leader as uuid)), cast(:followUp as date), :state, :now)
                """)
                .param("workplace", round.workplaceId())
                .param("id", goal.id)
                .param("round", round.id())
                .param("person", person)
                .param("key", goal.sealed.keyId())
                .param("own", goal.sealed.dataKey())
                .param("sealed", goal.sealed.text())
                .param("leader", goal.leader)
                .param("followUp", goal.followUpOn)
                .param("state", goal.state.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What is agreed with somebody who has no login yet could be anybody's who gets one. */
    private void requireLogin(Round round, UUID person) {
        boolean has = sql.sql("select account_id is not null from person where workplace_id = ? and id = ?")
                .params(round.workplaceId(), person)
                .query(Boolean.class)
                .single();
        if (!has) throw Sentence.conflict("mus.goals.noLogin");
    }

    /** Says how it goes with one of those that the two have. */
    void set(Round round, UUID person, Goal goal, GoalState state) {
        sql.sql("update mus_goal set state = ? where workplace_id = ? and round_id = ? and person_id = ? and id = ?")
                .params(state.name(), round.workplaceId(), round.id(), person, goal.id)
                .update();
    }

    /** Deletes it. */
    void remove(Round round, UUID person, Goal goal) {
        sql.sql("delete from mus_goal where workplace_id = ? and round_id = ? and person_id = ? and id = ?")
                .params(round.workplaceId(), round.id(), person, goal.id)
                .update();
    }

    /** Whom the member is, where somebody has talks with them; else empty. */
    Optional<UUID> nextLeader(UUID workplaceId, UUID person, Member leader) {
        return sql.sql("""
                        select leader_id from next_leader where workplace_id = ? and person_id = ? and leader_account_id = ? limit 1
                        """)
                .params(workplaceId, person, leader.accountId())
                .query(UUID.class)
                .optional();
    }
}
