package dk.kompetencedialog.mus;

import dk.kompetencedialog.board.printed.Print;
import dk.kompetencedialog.board.printed.Prints;
import dk.kompetencedialog.guide.ConclusionKind;
import dk.kompetencedialog.platform.web.Sentence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The years' talks of a workplace. Every method wants an open transaction of it. */
@Component("musRounds")
public class Rounds {
    /** So many months lie between the last days of two years. */
    private static final int MONTHS_APART = 6;

    private static final String COLUMNS =
            "select workplace_id, id, year, opens_on, closes_on, keeps_goals, gathered_at is not null as gathered, reporters,"
                    + " talks_deleted_on, figures_deleted_on from mus_round ";

    private static final int NAME_MAX = 120;

    private final JdbcClient sql;
    private final Prints prints;

    Rounds(JdbcClient sql, Prints prints) {
        this.sql = sql;
        this.prints = prints;
    }

    /** All, the latest first. */
    public List<Round> of(UUID workplaceId) {
        return sql.sql(COLUMNS + "where workplace_id = ? order by year desc")
                .param(workplaceId)
                .query((row, at) -> round(row))
                .list();
    }

    /** One of them. Throws {@link Sentence} 404. */
    public Round of(UUID workplaceId, UUID id) {
        return sql.sql(COLUMNS + "where workplace_id = ? and id = ?")
                .params(workplaceId, id)
                .query((row, at) -> round(row))
                .optional()
                .orElseThrow(Sentence::notFound);
    }

    /** The same, which nobody else changes before the transaction ends. */
    public Round held(UUID workplaceId, UUID id) {
        return sql.sql(COLUMNS + "where workplace_id = ? and id = ? for no key update")
                .params(workplaceId, id)
                .query((row, at) -> round(row))
                .optional()
                .orElseThrow(Sentence::notFound);
    }

    /** Throws {@link Sentence} 409 where the year has one, or its last day is close to another's. */
    void add(Round round) {
        try {
            sql.sql("""
                    insert into mus_round (workplace_id, id, year, opens_on, closes_on, keeps_goals) values (?, ?, ?, ?, ?, ?)
                    """)
                    .params(round.workplaceId(), round.id(), round.year())
                    .params(round.opensOn(), round.closesOn(), round.keepsGoals())
                    .update();
        } catch (DuplicateKeyException twice) {
            throw Sentence.conflict("mus.year.twice", String.valueOf(round.year()));
        }
        requireApart(round);
    }

    /** Figures of the same people made close to each other could be taken from each other. */
    private void requireApart(Round round) {
        sql.sql("select 1 from workplace where workplace_id = ? for no key update")
                .param(round.workplaceId())
                .query(Integer.class)
                .single();
        boolean overlaps = of(round.workplaceId()).stream()
                .filter(other -> !other.id().equals(round.id()))
                .anyMatch(other -> other.closesOn().plusMonths(MONTHS_APART).isAfter(round.closesOn())
                        && round.closesOn().plusMonths(MONTHS_APART).isAfter(other.closesOn()));
        if (overlaps) throw Sentence.conflict("mus.overlap");
    }

    /** Moves its days, and says whether goals are kept. Throws {@link Sentence} 409 where the last is close to another's. */
    void change(Round round) {
        requireApart(round);
        sql.sql("update mus_round set opens_on = ?, closes_on = ?, keeps_goals = ? where workplace_id = ? and id = ?")
                .params(round.opensOn(), round.closesOn(), round.keepsGoals())
                .params(round.workplaceId(), round.id())
                .update();
    }

    /** A focus area that one can choose. */
    public record Focus(UUID paragraph, int number, String name) {}

    /** Those of a round: as they were when the first reported, or as the strategy has them today. */
    public List<Focus> focus(Round round) {
        var kept = sql.sql(
                        "select paragraph_id, number, name from mus_focus where workplace_id = ? and round_id = ? order by number")
                .params(round.workplaceId(), round.id())
                .query((row, at) -> new Focus(row.getObject(1, UUID.class), row.getInt(2), row.getString(3)))
                .list();
        return kept.isEmpty() && !hasReports(round) ? today(round.workplaceId()) : kept;
    }

    /** Keeps them, when the first reports. Wants the round held. */
    public void keepFocus(Round round) {
        if (hasReports(round)) return;
        sql.sql("delete from mus_focus where workplace_id = ? and round_id = ?")
                .params(round.workplaceId(), round.id())
                .update();
        var all = today(round.workplaceId());
        sql.sql("""
                insert into mus_focus (workplace_id, round_id, number, paragraph_id, name)
                select :workplace, :round, number, paragraph, name from unnest(:numbers, :paragraphs, :names) as f (number, paragraph, name)
                """)
                .param("workplace", round.workplaceId())
                .param("round", round.id())
                .param("numbers", all.stream().map(Focus::number).toArray(Integer[]::new))
                .param("paragraphs", all.stream().map(Focus::paragraph).toArray(UUID[]::new))
                .param("names", all.stream().map(Focus::name).toArray(String[]::new))
                .update();
    }

    private boolean hasReports(Round round) {
        return round.isGathered()
                || sql.sql("select exists (select from mus_report where workplace_id = ? and round_id = ?)")
                        .params(round.workplaceId(), round.id())
                        .query(Boolean.class)
                        .single();
    }

    private List<Focus> today(UUID workplaceId) {
        var areas = prints.of(workplaceId, Set.of()).stream()
                .filter(print -> print.kind() == ConclusionKind.FOCUS_AREA)
                .toList();
        return IntStream.range(0, areas.size())
                .mapToObj(at -> new Focus(areas.get(at).source().id(), at + 1, name(areas.get(at))))
                .toList();
    }

    /** What a focus area is called, on one short line. */
    public static String name(Print area) {
        var name = (area.heading().isEmpty() ? area.text() : area.heading())
                .lines()
                .findFirst()
                .orElse("");
        return name.codePointCount(0, name.length()) <= NAME_MAX
                ? name
                : name.substring(0, name.offsetByCodePoints(0, NAME_MAX - 1)) + "…";
    }

    private static Round round(ResultSet row) throws SQLException {
        return new Round(
                row.getObject("workplace_id", UUID.class),
                row.getObject("id", UUID.class),
                row.getInt("year"),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("closes_on", LocalDate.class),
                row.getBoolean("keeps_goals"),
                row.getBoolean("gathered"),
                row.getObject("reporters", Integer.class),
                new Round.Gone(
                        row.getObject("talks_deleted_on", LocalDate.class),
                        row.getObject("figures_deleted_on", LocalDate.class)));
    }
}
