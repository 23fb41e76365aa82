package dk.kompetencedialog.strategy.kept;

import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.strategy.text.Strategies;
import dk.kompetencedialog.workshop.Participants;
import dk.kompetencedialog.workshop.discussion.Answers;
import dk.kompetencedialog.workshop.discussion.Discussed;
import dk.kompetencedialog.workshop.discussion.Discussed.Said;
import dk.kompetencedialog.workshop.discussion.Discussions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What lies beside the texts of strategies, now and as revisions keep it. Wants an open transaction or snapshot. */
@Component
public class KeptRows {
    private final JdbcClient sql;
    private final Strategies strategies;
    private final Discussions discussions;
    private final Participants participants;

    KeptRows(JdbcClient sql, Strategies strategies, Discussions discussions, Participants participants) {
        this.sql = sql;
        this.strategies = strategies;
        this.discussions = discussions;
        this.participants = participants;
    }

    public Kept now(Room strategy) {
        var workshop = strategies.in(strategy).workshop();
        var discussed =
                discussions.of(strategy).stream().map(Discussed::answers).toList();
        return new Kept(discussed, participants.of(workshop).size(), false);
    }

    /** What the revision with this number kept; where it kept nothing, or there is none, as it is now. */
    public Kept of(Room strategy, int number) {
        return sql.sql(
                        "select participants from revision where workplace_id = ? and strategy_id = ? and number = ? and participants is not null")
                .params(strategy.workplaceId(), strategy.id(), number)
                .query(Integer.class)
                .optional()
                .map(many -> new Kept(discussed(strategy, number), many, true))
                .orElseGet(() -> now(strategy));
    }

    public void keep(Room strategy, int number, Kept kept) {
        sql.sql("update revision set participants = ? where workplace_id = ? and strategy_id = ? and number = ?")
                .params(kept.participants(), strategy.workplaceId(), strategy.id(), number)
                .update();
        var all = kept.discussed();
        sql.sql("""
                insert into revision_discussion
                  (workplace_id, strategy_id, number, place, staff_group, activity, activity_text, plan, plan_text)
                select :workplace, :strategy, :number, d.place, d.name, d.activity, d.activity_text, d.plan, d.plan_text
                from unnest(:names, cast(:activities as boolean[]), :activityTexts, cast(:plans as boolean[]), :planTexts)
                  with ordinality as d (name, activity, activity_text, plan, plan_text, place)
                """)
                .param("workplace", strategy.workplaceId())
                .param("strategy", strategy.id())
                .param("number", number)
                .param("names", texts(all, Answers::group))
                .param("activities", needs(all, Answers::activity))
                .param("activityTexts", texts(all, one -> one.activity().text()))
                .param("plans", needs(all, Answers::plan))
                .param("planTexts", texts(all, one -> one.plan().text()))
                .update();
    }

    private static String[] texts(List<Answers> all, Function<Answers, String> part) {
        return all.stream().map(part).toArray(String[]::new);
    }

    private static @Nullable Boolean[] needs(List<Answers> all, Function<Answers, Said> part) {
        return all.stream().map(one -> part.apply(one).needed()).toArray(Boolean[]::new);
    }

    private List<Answers> discussed(Room strategy, int number) {
        return sql.sql("""
                select staff_group, activity, activity_text, plan, plan_text from revision_discussion
                where workplace_id = ? and strategy_id = ? and number = ? order by place
                """)
                .params(strategy.workplaceId(), strategy.id(), number)
                .query((row, at) -> new Answers(row.getString("staff_group"), said(row, "activity"), said(row, "plan")))
                .list();
    }

    private static Said said(ResultSet row, String topic) throws SQLException {
        return new Said(row.getObject(topic, Boolean.class), row.getString(topic + "_text"));
    }
}
