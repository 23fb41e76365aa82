package dk.kompetencedialog.workshop;

import dk.kompetencedialog.board.RunState;
import dk.kompetencedialog.board.Runs;
import dk.kompetencedialog.guide.AgendaStep;
import dk.kompetencedialog.guide.Edition;
import dk.kompetencedialog.guide.Editions;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.workplace.Workplace;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All runs. Every method wants an open transaction of the workplace. */
@Component
public class WorkshopRuns implements Runs {
    /** The kind of event that says that the step, or what it is given, is another. */
    public static final String STEP = "step";

    /** The kind of event that says that every open page is to be fetched anew. */
    public static final String TURN = "turn";

    private static final String RUNS = """
            select w.workplace_id, w.id, w.title, w.edition, w.named, w.note_cap, r.step, r.step_minutes,
                   nullif(r.step_started_at, w.created_at) as since, coalesce(t.used_ms, 0) as used_ms,
                   r.paused_at, r.pause_until, r.locked,
                   c.workshop_id is not null as closed
            from workshop w
            join run r on r.workplace_id = w.workplace_id and r.workshop_id = w.id
            left join step_time t on t.workplace_id = r.workplace_id and t.workshop_id = r.workshop_id and t.step = r.step
            left join closing c on c.workplace_id = w.workplace_id and c.workshop_id = w.id
            where w.workplace_id = ?
            """;

    /** Who presses pause and goes on at once has held none. */
    private static final Duration SHORTEST_BREAK = Duration.ofSeconds(30);

    private final JdbcClient sql;
    private final Editions editions;
    private final Clock clock;

    WorkshopRuns(JdbcClient sql, Editions editions, Clock clock) {
        this.sql = sql;
        this.editions = editions;
        this.clock = clock;
    }

    /** The run in a room, in the reader's language. Throws {@link Sentence} 404. */
    public Run of(Room room, Locale language) {
        return sql.sql(RUNS + " and w.id = ?")
                .params(room.workplaceId(), room.id())
                .query((row, at) -> run(row, language))
                .optional()
                .orElseThrow(Sentence::notFound);
    }

    /** All runs of a workplace, the newest workshop first. */
    List<Run> of(Workplace workplace, Locale language) {
        return sql.sql(RUNS + " order by w.created_at desc, w.id")
                .param(workplace.id())
                .query((row, at) -> run(row, language))
                .list();
    }

    /** The run in a room where one can still do something. Throws {@link Sentence} 410 when the workshop is over. */
    public Run open(Room room) {
        var run = of(room, Locale.ROOT);
        if (run.closed()) throw Sentence.gone("workshop.closed");
        return run;
    }

    @Override
    public RunState of(Room room) {
        return of(room, Locale.ROOT).state();
    }

    /** Leaves the step in hand for another, and keeps what it has used of its time until somebody comes back to it. */
    void moveTo(Run run, int step) {
        var now = clock.instant();
        keep(run, run.used(now));
        start(run, step, now);
        if (run.locked() && run.turnsTo(run.agenda().get(step)) != 0) lock(run, false);
    }

    /** Whether the facilitator alone may arrange the board in hand; ends by itself with the board. */
    void lock(Run run, boolean locked) {
        sql.sql("update run set locked = ? where workplace_id = ? and workshop_id = ?")
                .params(locked, run.workshop().workplaceId(), run.workshop().id())
                .update();
    }

    /** The clock of the step in hand runs from its first minute. */
    void startClock(Run run) {
        keep(run, Duration.ZERO);
        start(run, run.index(), clock.instant());
    }

    /** The clock stands from now on; null = nobody has said until when. */
    public void pause(Run run, @Nullable Instant until) {
        sql.sql("update run set paused_at = ?, pause_until = ? where workplace_id = ? and workshop_id = ?")
                .param(utc(clock.instant()))
                .param(until == null ? null : utc(until))
                .params(run.workshop().workplaceId(), run.workshop().id())
                .update();
    }

    /** The clock goes on from where it stood. */
    public void resume(Run run) {
        var now = clock.instant();
        keep(run, run.used(now));
        start(run, run.index(), now);
    }

    /** When each step that was begun was begun first, by its index. */
    public Map<Integer, Instant> began(Run run) {
        return sql
                .sql("""
                        select step, began_at from step_time where workplace_id = ? and workshop_id = ? and began_at is not null
                        """)
                .params(run.workshop().workplaceId(), run.workshop().id())
                .query((row, at) -> Map.entry(
                        row.getInt(1), row.getObject(2, OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The steps, by their index, at which a break was held; those where it is not known are among them. */
    public Set<Integer> rested(Run run) {
        return sql.sql("""
                        select step from step_time
                        where workplace_id = ? and workshop_id = ? and (rested_ms is null or rested_ms >= ?)
                        """)
                .params(run.workshop().workplaceId(), run.workshop().id(), SHORTEST_BREAK.toMillis())
                .query((row, at) -> row.getInt(1))
                .set();
    }

    /** Other minutes for the steps, in the agenda's order; the agenda that was planned stays. */
    public void give(Run run, List<Integer> minutes) {
        sql.sql("update run set step_minutes = ? where workplace_id = ? and workshop_id = ?")
                .param(minutes.toArray(Integer[]::new))
                .params(run.workshop().workplaceId(), run.workshop().id())
                .update();
    }

    void close(Run run, boolean byItself) {
        sql.sql("insert into closing (workplace_id, workshop_id, closed_at, by_itself) values (?, ?, ?, ?)")
                .params(run.workshop().workplaceId(), run.workshop().id())
                .params(utc(clock.instant()), byItself)
                .update();
    }

    private void keep(Run run, Duration used) {
        sql.sql("""
                insert into step_time (workplace_id, workshop_id, step, used_ms, rested_ms) values (?, ?, ?, ?, ?)
                on conflict (workplace_id, workshop_id, step) do update
                set used_ms = excluded.used_ms, rested_ms = step_time.rested_ms + excluded.rested_ms
                """)
                .params(run.workshop().workplaceId(), run.workshop().id())
                .params(run.index(), used.toMillis(), run.rests(clock.instant()).toMillis())
                .update();
    }

    private void start(Run run, int step, Instant now) {
        sql.sql("""
                update run set step = ?, step_started_at = ?, paused_at = null, pause_until = null
                where workplace_id = ? and workshop_id = ?
                """)
                .params(step, utc(now))
                .params(run.workshop().workplaceId(), run.workshop().id())
                .update();
        sql.sql("""
                insert into step_time (workplace_id, workshop_id, step, used_ms, began_at) values (?, ?, ?, 0, ?)
                on conflict (workplace_id, workshop_id, step) do update
                set began_at = coalesce(step_time.began_at, excluded.began_at)
                """)
                .params(run.workshop().workplaceId(), run.workshop().id())
                .params(step, utc(now))
                .update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Run.@Nullable Pause pause(ResultSet row) throws SQLException {
        var from = row.getObject("paused_at", OffsetDateTime.class);
        var until = row.getObject("pause_until", OffsetDateTime.class);
        return from == null ? null : new Run.Pause(from.toInstant(), until == null ? null : until.toInstant());
    }

    private static @Nullable Instant since(ResultSet row) throws SQLException {
        var since = row.getObject("since", OffsetDateTime.class);
        return since == null ? null : since.toInstant().minusMillis(row.getLong("used_ms"));
    }

    private Run run(ResultSet row, Locale language) throws SQLException {
        var edition = editions.get(row.getString("edition"), language);
        var workshop = new Workshop(
                row.getObject("workplace_id", UUID.class),
                row.getObject("id", UUID.class),
                row.getString("title"),
                edition.code(),
                edition.colour().theme(),
                row.getBoolean("named"),
                row.getInt("note_cap"));
        return new Run(
                workshop,
                edition,
                agenda(edition, row.getArray("step_minutes")),
                row.getInt("step"),
                since(row),
                pause(row),
                row.getBoolean("locked"),
                row.getBoolean("closed"));
    }

    private static List<AgendaStep> agenda(Edition edition, @Nullable Array minutes) throws SQLException {
        if (minutes == null) return edition.agenda();
        var given = (Integer[]) minutes.getArray();
        return edition.agenda().stream()
                .map(step -> step.lasting(given[step.index()]))
                .toList();
    }
}
