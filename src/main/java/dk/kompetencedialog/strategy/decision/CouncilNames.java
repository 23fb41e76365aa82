package dk.kompetencedialog.strategy.decision;

import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.workplace.council.Council;
import dk.kompetencedialog.workplace.council.CouncilSeat;
import dk.kompetencedialog.workplace.council.Side;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may speak for a side of a council, who writes down what it says, and how many can be told by mail. Wants a snapshot. */
@Component
class CouncilNames {
    private final JdbcClient sql;

    CouncilNames(JdbcClient sql) {
        this.sql = sql;
    }

    /** By their post, chair and deputy first, substitutes last. */
    List<String> of(UUID workplaceId, Council council, Side side) {
        var people = council.of(side).stream().map(CouncilSeat::person).toArray(UUID[]::new);
        return sql.sql("""
                select name from person where workplace_id = ? and id = any (?)
                order by array_position(cast(? as uuid[]), id)
                """)
                .params(workplaceId, people, people)
                .query((row, at) -> row.getString(1))
                .list();
    }

    /**
     * For which sides somebody may write down what was said at the council's last item: its secretary for both, its chair and deputy
     * each for their own.
     */
    Set<Side> recordedBy(Room strategy, UUID account) {
        return sql
                .sql("""
                select s.side, s.post from council_seat s
                join person p on p.workplace_id = s.workplace_id and p.id = s.person_id
                where s.workplace_id = :workplace and p.account_id = :account and s.post in ('SECRETARY', 'CHAIR', 'DEPUTY')
                  and s.council_id = (select council_id from submission
                    where workplace_id = :workplace and strategy_id = :strategy order by made_at desc, id limit 1)
                """)
                .param("workplace", strategy.workplaceId())
                .param("strategy", strategy.id())
                .param("account", account)
                .query((row, at) -> recorded(row))
                .list()
                .stream()
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private static Set<Side> recorded(ResultSet row) throws SQLException {
        return row.getString("post").equals("SECRETARY")
                ? EnumSet.allOf(Side.class)
                : EnumSet.of(Side.valueOf(row.getString("side")));
    }

    int withMail(UUID workplaceId) {
        return sql.sql("select count(*) from person where workplace_id = ? and mail is not null")
                .params(workplaceId)
                .query(Integer.class)
                .single();
    }
}
