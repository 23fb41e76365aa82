package dk.kompetencedialog.mus.preparation;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.mus.Rounds;
import dk.kompetencedialog.mus.preparation.page.ShownPage;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.workplace.Workplaces;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What an employee shows the leader whom they have talks with, as long as they show it. */
@Controller
class ShownController {
    private final Workplaces workplaces;
    private final Rounds rounds;
    private final Preparations preparations;
    private final Sealing sealing;
    private final Transactions transactions;
    private final JdbcClient sql;
    private final Audit audit;

    ShownController(
            Workplaces workplaces,
            Rounds rounds,
            Preparations preparations,
            Sealing sealing,
            Transactions transactions,
            JdbcClient sql,
            Audit audit) {
        this.workplaces = workplaces;
        this.rounds = rounds;
        this.preparations = preparations;
        this.sealing = sealing;
        this.transactions = transactions;
        this.sql = sql;
        this.audit = audit;
    }

    @GetMapping("/workplaces/{id}/mus/{round}/held/{person}/preparation")
    Page show(Member member, @PathVariable UUID id, @PathVariable UUID round, @PathVariable UUID person) {
        workplaces.belonging(member, id);
        var page = transactions.snapshot(id, () -> {
            var of = rounds.of(id, round);
            var kept = preparations.shown(of, person, member);
            var name = name(id, person);
            if (!OwnProof.isShown()) return new ShownPage(of, name, false, true, "");
            var text = sealing.open(Sealing.Place.preparation(of, person, kept.account()), kept.sealed());
            return new ShownPage(of, name, true, text.isPresent(), text.orElse(""));
        });
        if (page.proved()) audit.opened(id, member, AuditKind.PREPARATION_OPENED, person);
        return page;
    }

    private String name(UUID workplaceId, UUID person) {
        return sql.sql("select name from person where workplace_id = ? and id = ?")
                .params(workplaceId, person)
                .query(String.class)
                .single();
    }
}
