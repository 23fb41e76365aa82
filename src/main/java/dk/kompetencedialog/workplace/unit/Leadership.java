package dk.kompetencedialog.workplace.unit;

import dk.kompetencedialog.account.Member;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which units somebody leads. Every method wants an open transaction of the workplace. */
@Component
public class Leadership {
    private final JdbcClient sql;
    private final Units units;

    Leadership(JdbcClient sql, Units units) {
        this.sql = sql;
        this.units = units;
    }

    /** Those that the member leads, without those that lie under them. */
    Set<UUID> of(UUID workplaceId, Member member) {
        return sql.sql("""
                        select l.unit_id from unit_leader l
                        join person p on p.workplace_id = l.workplace_id and p.id = l.person_id
                        where l.workplace_id = ? and p.account_id = ?
                        """)
                .params(workplaceId, member.accountId())
                .query((row, at) -> row.getObject(1, UUID.class))
                .set();
    }

    /** Those that the member leads, and all that lie under them, each before those under it. */
    public List<UnitTree.Node> under(UUID workplaceId, Member member) {
        var led = of(workplaceId, member);
        if (led.isEmpty()) return List.of();
        var tree = units.of(workplaceId);
        return tree.nodes().stream()
                .filter(node ->
                        led.stream().anyMatch(top -> tree.isWithin(node.unit().id(), top)))
                .toList();
    }
}
