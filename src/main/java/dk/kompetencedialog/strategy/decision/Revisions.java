package dk.kompetencedialog.strategy.decision;

import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.strategy.decision.Revision.Passage;
import dk.kompetencedialog.strategy.kept.Compositions;
import dk.kompetencedialog.strategy.kept.Compositions.Sending;
import dk.kompetencedialog.strategy.kept.Kept;
import dk.kompetencedialog.strategy.kept.KeptRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The revisions of strategies. Wants an open transaction or snapshot of the workplace. */
@Component
public class Revisions {
    private static final Kept NOTHING = new Kept(List.of(), 0, false);

    private final JdbcClient sql;
    private final Clock clock;
    private final KeptRows kept;
    private final Compositions compositions;

    Revisions(JdbcClient sql, Clock clock, KeptRows kept, Compositions compositions) {
        this.sql = sql;
        this.clock = clock;
        this.kept = kept;
        this.compositions = compositions;
    }

    public Optional<Revision> latest(Room strategy) {
        return sql.sql("select max(number) from revision where workplace_id = ? and strategy_id = ?")
                .params(strategy.workplaceId(), strategy.id())
                .query((row, at) -> row.getInt(1))
                .optional()
                .flatMap(number -> find(strategy, number));
    }

    /** The newest first, without their texts. */
    public List<Revision> all(Room strategy) {
        return sql.sql("""
                select number, title, made_by, made_at from revision
                where workplace_id = ? and strategy_id = ? order by number desc
                """)
                .params(strategy.workplaceId(), strategy.id())
                .query((row, at) -> revision(row, List.of(), NOTHING))
                .list();
    }

    public Optional<Revision> find(Room strategy, int number) {
        return sql.sql(
                        "select number, title, made_by, made_at from revision where workplace_id = ? and strategy_id = ? and number = ?")
                .params(strategy.workplaceId(), strategy.id(), number)
                .query((row, at) -> revision(row, passages(strategy, number), kept.of(strategy, number)))
                .optional();
    }

    /** Keeps this text as the next. */
    Revision add(Room strategy, Revision next) {
        sql.sql(
                        "insert into revision (workplace_id, strategy_id, number, title, made_by, made_at) values (?, ?, ?, ?, ?, ?)")
                .params(strategy.workplaceId(), strategy.id(), next.number(), next.title(), next.madeBy())
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        addPassages(strategy, next);
        kept.keep(strategy, next.number(), next.kept());
        compositions.keepOnly(new Sending(strategy, next.number(), null));
        return next;
    }

    private void addPassages(Room strategy, Revision next) {
        var all = next.passages();
        sql.sql("""
                insert into revision_paragraph
                  (workplace_id, strategy_id, number, place, paragraph_id, chapter, lead, heading, body, whom, behind)
                select :workplace, :strategy, :number, r.place, r.paragraph, r.chapter, r.lead, r.heading, r.body,
                  string_to_array(r.whom, chr(10)), r.behind
                from unnest(:paragraphs, :chapters, :leads, :headings, :bodies, :whom, :behind)
                  with ordinality as r (paragraph, chapter, lead, heading, body, whom, behind, place)
                """)
                .param("workplace", strategy.workplaceId())
                .param("strategy", strategy.id())
                .param("number", next.number())
                .param("paragraphs", all.stream().map(Passage::paragraph).toArray(UUID[]::new))
                .param("chapters", texts(all, Passage::chapter))
                .param("leads", all.stream().map(Passage::lead).toArray(Boolean[]::new))
                .param("headings", texts(all, Passage::heading))
                .param("bodies", texts(all, Passage::body))
                .param("whom", texts(all, one -> String.join("\n", one.whom())))
                .param("behind", texts(all, Passage::behind))
                .update();
    }

    private static String[] texts(List<Passage> all, Function<Passage, String> part) {
        return all.stream().map(part).toArray(String[]::new);
    }

    private List<Passage> passages(Room strategy, int number) {
        return sql.sql("""
                select paragraph_id, chapter, lead, heading, body, whom, behind from revision_paragraph
                where workplace_id = ? and strategy_id = ? and number = ? order by place
                """)
                .params(strategy.workplaceId(), strategy.id(), number)
                .query((row, at) -> passage(row))
                .list();
    }

    private static Revision revision(ResultSet row, List<Passage> passages, Kept kept) throws SQLException {
        return new Revision(
                row.getInt("number"),
                row.getString("title"),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                passages,
                kept);
    }

    private static Passage passage(ResultSet row) throws SQLException {
        return new Passage(
                row.getObject("paragraph_id", UUID.class),
                row.getString("chapter"),
                row.getBoolean("lead"),
                row.getString("heading"),
                row.getString("body"),
                List.of((String[]) row.getArray("whom").getArray()),
                row.getString("behind"));
    }
}
