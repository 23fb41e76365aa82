package dk.kompetencedialog.mus;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.platform.web.Sentence;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What members are to a workplace's talks. Every method wants an open transaction of it. */
@Component("musStandings")
public class Standings {
    private final JdbcClient sql;

    Standings(JdbcClient sql) {
        this.sql = sql;
    }

    /** Throws {@link Sentence} 404 for who is neither on its list as one who works there nor administers it. */
    public MusStanding of(UUID workplaceId, Member member) {
        var standing = any(workplaceId, member);
        if (standing.person() == null && !standing.administers()) throw Sentence.notFound();
        return standing;
    }

    /** The same of whoever belongs there, a consultant too. */
    public MusStanding any(UUID workplaceId, Member member) {
        return sql.sql("""
                        with me as (
                          select (select id from person where workplace_id = :workplace and account_id = :account and guest_of is null
                            order by id limit 1) as id)
                        select me.id,
                          exists (select from administers where workplace_id = :workplace and account_id = :account) as administers,
                          exists (select from council_seat where workplace_id = :workplace and person_id = me.id) as council,
                          exists (select from unit_leader where workplace_id = :workplace and person_id = me.id) as leads
                        from me
                        """)
                .param("workplace", workplaceId)
                .param("account", member.accountId())
                .query((row, at) -> new MusStanding(
                        row.getObject("id", UUID.class),
                        row.getBoolean("administers"),
                        row.getBoolean("council"),
                        row.getBoolean("leads")))
                .single();
    }

    /** Whom the member is on the list. Throws {@link Sentence} 404 for who is not on it. */
    public UUID person(UUID workplaceId, Member member) {
        var person = of(workplaceId, member).person();
        if (person == null) throw Sentence.notFound();
        return person;
    }
}
