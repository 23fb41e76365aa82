package dk.kompetencedialog.mus.preparation;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.mus.Round;
import dk.kompetencedialog.mus.talk.ShownPreparations;
import dk.kompetencedialog.platform.web.Sentence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What employees have prepared, sealed. Every method wants an open transaction of the workplace. */
@Component
class Preparations implements ShownPreparations {
    /** Whom it is shown to, as long as they have talks together in the logins they had then. */
    private static final String COLUMNS = """
            select account_id, key_id, data_key, sealed, turn,
              case when exists (select from next_leader n where n.workplace_id = p.workplace_id and n.person_id = p.person_id
                and n.leader_id = p.shown_to and n.leader_account_id = p.shown_account_id) then shown_to end as shown_to
            from mus_preparation p where p.workplace_id = ? and p.round_id = ? and p.person_id = ?
            """;

    private final JdbcClient sql;

    Preparations(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Somebody's.
     *
     * @param account whose login wrote it
     * @param turn how often it has been written
     * @param shownTo the leader who may read it; null for nobody
     */
    record Kept(
            UUID account, Sealed sealed, int turn, @Nullable UUID shownTo) {}

    Optional<Kept> of(Round round, UUID person) {
        return sql.sql(COLUMNS)
                .params(round.workplaceId(), round.id(), person)
                .query((row, at) -> new Kept(
                        row.getObject("account_id", UUID.class),
                        sealed(row),
                        row.getInt("turn"),
                        row.getObject("shown_to", UUID.class)))
                .optional();
    }

    /** Keeps it, where it has not been written since. Throws {@link Sentence} 409 where it has. */
    void keep(Round round, UUID person, Kept kept) {
        int rows = sql.sql("""
                        insert into mus_preparation as p (workplace_id, round_id, person_id, account_id, key_id, data_key, sealed, turn)
                        select :workplace, :round, :person, :account, :key, :own, :sealed, 1 where :turn = 0
                          or exists (select from mus_preparation where workplace_id = :workplace and round_id = :round and person_id = :person)
                        on conflict (workplace_id, round_id, person_id) do update
                          set account_id = excluded.account_id, key_id = excluded.key_id, data_key = excluded.data_key, sealed = excluded.sealed, turn = p.turn + 1,
                            shown_to = case when p.account_id = excluded.account_id and exists (select from next_leader n
                              where n.workplace_id = p.workplace_id and n.person_id = p.person_id and n.leader_id = p.shown_to
                                and n.leader_account_id = p.shown_account_id) then p.shown_to end
                          where p.turn = :turn
                        """)
                .param("workplace", round.workplaceId())
                .param("round", round.id())
                .param("person", person)
                .param("account", kept.account)
                .param("key", kept.sealed.keyId())
                .param("own", kept.sealed.dataKey())
                .param("sealed", kept.sealed.text())
                .param("turn", kept.turn)
                .update();
        if (rows == 0) throw Sentence.conflict("mus.preparation.meanwhile");
    }

    /** Deletes it, where it has not been written since. Throws {@link Sentence} 409 where it has. */
    void remove(Round round, UUID person, int turn) {
        int rows = sql.sql(
                        "delete from mus_preparation where workplace_id = ? and round_id = ? and person_id = ? and turn = ?")
                .params(round.workplaceId(), round.id(), person, turn)
                .update();
        if (rows == 0 && of(round, person).isPresent()) throw Sentence.conflict("mus.preparation.meanwhile");
    }

    /** A leader to show it to. */
    record Leader(UUID id, String name) {
        /** Without the name: it may end in a log. */
        @Override
        public String toString() {
            return "Leader[" + id + "]";
        }
    }

    /** Those whom somebody has talks with, and who have signed in. */
    List<Leader> leaders(UUID workplaceId, UUID person) {
        return sql.sql(
                        "select distinct leader_id, leader from next_leader where workplace_id = ? and person_id = ? and leader_account_id is not null order by leader, leader_id")
                .params(workplaceId, person)
                .query((row, at) -> new Leader(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }

    /** Shows to a leader, in the login they have, what was written with this one; or to nobody any more. Whether there is such. */
    boolean show(Round round, UUID person, UUID account, @Nullable UUID leader) {
        return sql.sql("""
                        update mus_preparation set shown_to = cast(:leader as uuid),
                          shown_account_id = (select account_id from person where workplace_id = :workplace and id = cast(:leader as uuid))
                        where workplace_id = :workplace and round_id = :round and person_id = :person and account_id = :account
                        """)
                        .param("leader", leader)
                        .param("workplace", round.workplaceId())
                        .param("round", round.id())
                        .param("person", person)
                        .param("account", account)
                        .update()
                == 1;
    }

    /** What somebody shows the member. Throws {@link Sentence} 404 where it is not shown, or the member leads them no more. */
    Kept shown(Round round, UUID person, Member leader) {
        if (!to(round, leader).contains(person)) throw Sentence.notFound();
        return of(round, person).orElseThrow(Sentence::notFound);
    }

    @Override
    public List<UUID> to(Round round, Member leader) {
        return sql.sql("""
                        select p.person_id from mus_preparation p
                        join next_leader n on n.workplace_id = p.workplace_id and n.person_id = p.person_id and n.leader_id = p.shown_to
                        where p.workplace_id = ? and p.round_id = ? and n.leader_account_id = ? and p.shown_account_id = n.leader_account_id
                        """)
                .params(round.workplaceId(), round.id(), leader.accountId())
                .query((row, at) -> row.getObject(1, UUID.class))
                .list();
    }

    static Sealed sealed(ResultSet row) throws SQLException {
        return new Sealed(row.getString("key_id"), row.getString("data_key"), row.getString("sealed"));
    }
}
