package dk.kompetencedialog.strategy.text;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.Seating;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.workplace.Workplaces;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those who may write in strategies: who administers the workplace, and all with a seat in one of its works councils. */
@Component
public class Writers {
    private final JdbcClient sql;
    private final Transactions transactions;
    private final Workplaces workplaces;
    private final Strategies strategies;

    Writers(JdbcClient sql, Transactions transactions, Workplaces workplaces, Strategies strategies) {
        this.sql = sql;
        this.transactions = transactions;
        this.workplaces = workplaces;
        this.strategies = strategies;
    }

    /** One that the member may write in. Not inside a transaction. Throws {@link Sentence} 404. */
    public Strategy strategy(Member member, UUID id) {
        return writable(member)
                .flatMap(workplace ->
                        transactions.snapshot(workplace, () -> strategies.find(new Room(workplace, id)).stream()))
                .findFirst()
                .orElseThrow(Sentence::notFound);
    }

    /** All that the member may write in at this workplace, newest first. Inside a snapshot of it. */
    public List<Strategy> strategies(Member member, UUID workplaceId) {
        return isCouncillor(member, workplaceId) ? strategies.of(workplaceId) : List.of();
    }

    /** Whether the member may write in the strategies of this workplace. Not inside a transaction. */
    public boolean writes(Member member, UUID workplaceId) {
        return writable(member).anyMatch(workplaceId::equals);
    }

    /** The member's seat in a strategy, under the name the workplace knows; else by what one can say of everybody. */
    public Seating.Leader writer(Member member, Strategy strategy, Texts t) {
        var name = transactions
                .in(
                        strategy.workplaceId(),
                        () -> sql.sql(
                                        "select name from person where workplace_id = ? and account_id = ? order by name limit 1")
                                .params(strategy.workplaceId(), member.accountId())
                                .query(String.class)
                                .optional())
                .orElseGet(() -> t.get("strategy.writer"));
        return new Seating.Leader(member, strategy.workplaceId(), strategy.id(), name);
    }

    private Stream<UUID> writable(Member member) {
        var administered = workplaces.of(member);
        return workplaces.belonging(member).stream()
                .filter(each -> administered.contains(each)
                        || transactions.snapshot(each.id(), () -> isCouncillor(member, each.id())))
                .map(workplace -> workplace.id());
    }

    private boolean isCouncillor(Member member, UUID workplaceId) {
        return sql.sql("""
                select exists (select from council_seat s
                  join person p on p.workplace_id = s.workplace_id and p.id = s.person_id
                  where s.workplace_id = ? and p.account_id = ?)
                """)
                .params(workplaceId, member.accountId())
                .query(Boolean.class)
                .single();
    }
}
