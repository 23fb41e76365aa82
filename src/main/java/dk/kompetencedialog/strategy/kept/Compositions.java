package dk.kompetencedialog.strategy.kept;

import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.strategy.kept.Composition.Seat;
import dk.kompetencedialog.workplace.council.Council;
import dk.kompetencedialog.workplace.council.Councils;
import dk.kompetencedialog.workplace.council.Post;
import dk.kompetencedialog.workplace.council.Side;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who sits in a workplace's councils, now and as it was when a text was sent. Wants an open transaction or snapshot. */
@Component
public class Compositions {
    private static final String SITTING = """
            select p.name, s.side, s.post, coalesce(absent.name, '') as stands_in_for, row_number() over (order by s.side nulls last,
              array_position(array['CHAIR', 'DEPUTY', 'SECRETARY', 'MEMBER', 'SUBSTITUTE'], s.post), p.name, p.id) as place
            from council_seat s join person p on p.workplace_id = s.workplace_id and p.id = s.person_id
            left join person absent on absent.workplace_id = s.workplace_id and absent.id = s.stands_in_for
            where s.workplace_id = :workplace and s.council_id = :council
            """;

    private final JdbcClient sql;
    private final Councils councils;

    Compositions(JdbcClient sql, Councils councils) {
        this.sql = sql;
        this.councils = councils;
    }

    /** What a text was sent as: a revision, and where it was put before a council, that item. */
    public record Sending(
            Room strategy, int number, @Nullable UUID submission) {}

    /** With a revision, where the workplace has one council and no more. */
    public void keepOnly(Sending sending) {
        var only = only(sending.strategy());
        sql.sql("update revision set council = ? where workplace_id = ? and strategy_id = ? and number = ?")
                .params(only.map(Council::name).orElse(""), sending.strategy().workplaceId())
                .params(sending.strategy().id(), sending.number())
                .update();
        only.ifPresent(council -> keep(sending, council.id()));
    }

    public void keep(Sending sending, UUID council) {
        var statement =
                "insert into revision_seat (workplace_id, strategy_id, number, submission_id, place, name, side, post, stands_in_for) "
                        + "select :workplace, :strategy, :number, :submission, place, name, side, post, stands_in_for from ("
                        + SITTING + ") as sitting";
        about(sending, statement).param("council", council).update();
    }

    /** That of an item, or where the council has a name there, as it is now. */
    public Optional<Composition> of(Sending sending, String name, @Nullable UUID council) {
        var kept = kept(sending);
        if (!kept.isEmpty()) return Optional.of(new Composition(name, kept, true));
        return councils.of(sending.strategy().workplaceId()).stream()
                .filter(one -> one.id().equals(council))
                .findFirst()
                .map(one -> now(sending.strategy(), one));
    }

    /** That of a revision which no council has seen; of one that kept none, the workplace's only council as it is now. */
    public Optional<Composition> ofOnly(Sending sending) {
        var name = sql.sql(
                        "select council from revision where workplace_id = ? and strategy_id = ? and number = ? and council is not null")
                .params(sending.strategy().workplaceId(), sending.strategy().id(), sending.number())
                .query(String.class)
                .optional();
        if (name.isEmpty()) return only(sending.strategy()).map(council -> now(sending.strategy(), council));
        return name.filter(one -> !one.isEmpty()).map(one -> new Composition(one, kept(sending), true));
    }

    private Optional<Council> only(Room strategy) {
        var all = councils.of(strategy.workplaceId());
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private Composition now(Room strategy, Council council) {
        var seats = sql.sql(SITTING + " order by place")
                .param("workplace", strategy.workplaceId())
                .param("council", council.id())
                .query((row, at) -> seat(row))
                .list();
        return new Composition(council.name(), seats, false);
    }

    private List<Seat> kept(Sending sending) {
        return about(sending, """
                select name, side, post, stands_in_for from revision_seat
                where workplace_id = :workplace and strategy_id = :strategy and number = :number
                  and submission_id is not distinct from :submission order by place
                """).query((row, at) -> seat(row)).list();
    }

    private JdbcClient.StatementSpec about(Sending sending, String statement) {
        return sql.sql(statement)
                .param("workplace", sending.strategy().workplaceId())
                .param("strategy", sending.strategy().id())
                .param("number", sending.number())
                .param("submission", sending.submission(), Types.OTHER);
    }

    private static Seat seat(ResultSet row) throws SQLException {
        var side = row.getString("side");
        return new Seat(
                row.getString("name"),
                side == null ? null : Side.valueOf(side),
                Post.valueOf(row.getString("post")),
                row.getString("stands_in_for"));
    }
}
