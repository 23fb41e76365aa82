package dk.kompetencedialog.plan.example;

import dk.kompetencedialog.plan.ActivityKind;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.web.Sentence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What workplaces have let each other read. */
@Component
public class Examples {
    /** How many are shown at once. */
    static final int MOST = 60;

    private final JdbcClient sql;
    private final Transactions transactions;

    Examples(JdbcClient sql, Transactions transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    /**
     * One that all may read.
     *
     * @param place whose it is; empty where they have not let that be told
     * @param month the first day of the month in which it was let out
     * @param found how many there are of those that were asked for
     */
    public record Shared(UUID id, String place, Example example, LocalDate month, int found) {}

    /** The newest of a kind, or of any. Not inside a transaction. */
    List<Shared> shared(@Nullable ActivityKind kind) {
        return transactions.outside(() -> sql.sql("select * from shared_examples(?, ?)")
                .params(Objects.toString(kind, ""), MOST)
                .query((row, at) -> shared(row))
                .list());
    }

    /** One of them; empty when it was taken back. Not inside a transaction. */
    public Optional<Shared> shared(UUID id) {
        return transactions.outside(() -> sql.sql("select * from example_shared(?)")
                .param(id)
                .query((row, at) -> shared(row))
                .optional());
    }

    private static Shared shared(ResultSet row) throws SQLException {
        return new Shared(
                row.getObject("id", UUID.class),
                row.getString("place"),
                example(row),
                row.getObject("shared_on", LocalDate.class),
                row.getInt("found"));
    }

    private static Example example(ResultSet row) throws SQLException {
        return new Example(
                row.getString("text"),
                Example.kind(row.getString("kind")),
                row.getString("sign"),
                row.getString("daily"),
                row.getString("gave"));
    }

    /**
     * One of the workplace's own.
     *
     * @param named whether the workplace's name goes along
     * @param sharedOn since when others read it; null while it waits for who administers
     */
    public record Own(
            UUID workplaceId,
            UUID id,
            UUID planId,
            UUID activityId,
            Example example,
            boolean named,
            @Nullable LocalDate sharedOn) {}

    /** The workplace's own, those that wait first. Inside a transaction of the workplace. */
    public List<Own> own(UUID workplaceId) {
        return sql.sql("select * from shared_example where workplace_id = ? order by shared_on desc nulls first, id")
                .param(workplaceId)
                .query((row, at) -> own(row))
                .list();
    }

    /** What an activity is offered as; empty where it is not. Inside a transaction of the workplace. */
    Optional<Own> of(UUID workplaceId, UUID planId, UUID activityId) {
        return sql.sql("select * from shared_example where workplace_id = ? and plan_id = ? and activity_id = ?")
                .params(workplaceId, planId, activityId)
                .query((row, at) -> own(row))
                .optional();
    }

    /** Inside a transaction of the workplace. Throws {@link Sentence} 410 for one that was changed or taken back. */
    Own own(UUID workplaceId, UUID id) {
        return sql.sql("select * from shared_example where workplace_id = ? and id = ? for update")
                .params(workplaceId, id)
                .query((row, at) -> own(row))
                .optional()
                .orElseThrow(() -> Sentence.gone("plan.example.gone"));
    }

    private static Own own(ResultSet row) throws SQLException {
        return new Own(
                row.getObject("workplace_id", UUID.class),
                row.getObject("id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getObject("activity_id", UUID.class),
                example(row),
                row.getBoolean("named"),
                row.getObject("shared_on", LocalDate.class));
    }

    /** Offers it; where it was offered already it waits again, under another id, so that nobody lets out what they have not read. Inside a transaction of the workplace. */
    void offer(Own one) {
        var example = one.example;
        sql.sql("""
                insert into shared_example (workplace_id, id, plan_id, activity_id, text, kind, sign, daily, gave, named)
                values (:workplace, :id, :plan, :activity, :text, :kind, :sign, :daily, :gave, :named)
                on conflict (workplace_id, plan_id, activity_id) do update
                set id = :id, text = :text, kind = :kind, sign = :sign, daily = :daily, gave = :gave, named = :named, shared_on = null
                """)
                .param("workplace", one.workplaceId)
                .param("id", one.id)
                .param("plan", one.planId)
                .param("activity", one.activityId)
                .param("text", example.text())
                .param("kind", Objects.toString(example.kind(), ""))
                .param("sign", example.sign())
                .param("daily", example.daily())
                .param("gave", example.gave())
                .param("named", one.named)
                .update();
    }

    /** Lets others read it from this day; whether they could not before. Inside a transaction of the workplace. */
    boolean share(Own one, LocalDate day) {
        return sql.sql(
                                "update shared_example set shared_on = ? where workplace_id = ? and id = ? and shared_on is null")
                        .params(day, one.workplaceId, one.id)
                        .update()
                == 1;
    }

    /** Takes it back from everybody. Inside a transaction of the workplace. */
    void takeBack(Own one) {
        sql.sql("delete from shared_example where workplace_id = ? and id = ?")
                .params(one.workplaceId, one.id)
                .update();
    }
}
