package dk.kompetencedialog.evaluation;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.signin.session.Proof;
import dk.kompetencedialog.mus.Standings;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workplace.council.Side;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who may do what with evaluations. Every method wants an open transaction of the workplace. */
@Component("evaluationMembers")
class Members {
    private final JdbcClient sql;
    private final Standings standings;

    Members(JdbcClient sql, Standings standings) {
        this.sql = sql;
        this.standings = standings;
    }

    /** The council writes, and who administers the workplace for it. Throws {@link Sentence} 404 for others. */
    void requireWriter(UUID workplaceId, Member member) {
        if (!standings.of(workplaceId, member).readsAll()) throw Sentence.notFound();
    }

    /** Whether the member may read one: who writes always, the others once both sides stand by it. */
    boolean reads(Evaluation evaluation, Member member) {
        return standings.of(evaluation.workplaceId(), member).readsAll() || evaluation.isSigned();
    }

    /** Whether the member writes in it. */
    boolean writes(UUID workplaceId, Member member) {
        return standings.of(workplaceId, member).readsAll();
    }

    /** For which sides the member may sign: a council's secretary for both, its chair and deputy each for their own. */
    Set<Side> signsFor(UUID workplaceId, Member member) {
        return sql
                .sql("""
                        select s.side, s.post from council_seat s join person p on p.workplace_id = s.workplace_id and p.id = s.person_id
                        where s.workplace_id = ? and p.account_id = ? and s.post in ('SECRETARY', 'CHAIR', 'DEPUTY')
                        """)
                .params(workplaceId, member.accountId())
                .query((row, at) -> row.getString("post").equals("SECRETARY")
                        ? EnumSet.allOf(Side.class)
                        : EnumSet.of(Side.valueOf(row.getString("side"))))
                .list()
                .stream()
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    /** Throws {@link Sentence} 404 for who may not sign for the side, 403 for who has not proved who they are. */
    void requireSigner(UUID workplaceId, Member member, Side side) {
        if (!signsFor(workplaceId, member).contains(side)) throw Sentence.notFound();
        var known = SecurityContextHolder.getContext().getAuthentication();
        if (Proof.shownBy(known).filter(Proof::opensForGood).isEmpty())
            throw Sentence.forbidden("evaluation.sign.proveFirst");
    }
}
