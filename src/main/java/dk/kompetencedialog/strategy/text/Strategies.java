package dk.kompetencedialog.strategy.text;

import dk.kompetencedialog.platform.text.Language;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Access;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.room.Rooms;
import dk.kompetencedialog.room.Touch;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All strategies that are written. Every method wants an open transaction or snapshot of the workplace. */
@Component
public class Strategies {
    /** The kind of event that says that notes have become something else. */
    public static final String NOTES = "notes";

    /** The place that every page of a strategy follows. */
    public static final String PLACE = "text";

    private static final String ALL =
            "select workplace_id, id, workshop_id, title, language, grew_from, grew_from_number from strategy where workplace_id = ?";

    private final JdbcClient sql;
    private final Rooms rooms;
    private final Clock clock;

    Strategies(JdbcClient sql, Rooms rooms, Clock clock) {
        this.sql = sql;
        this.rooms = rooms;
        this.clock = clock;
    }

    /** The workplace's, newest first. */
    public List<Strategy> of(UUID workplaceId) {
        return sql.sql(ALL + " order by made_at desc, id")
                .params(workplaceId)
                .query((row, at) -> strategy(row))
                .list();
    }

    /** The one with this room. Throws {@link Sentence} 404. */
    public Strategy in(Room room) {
        return find(room).orElseThrow(Sentence::notFound);
    }

    public Optional<Strategy> find(Room room) {
        return sql.sql(ALL + " and id = ?")
                .params(room.workplaceId(), room.id())
                .query((row, at) -> strategy(row))
                .optional();
    }

    /** The one that was made from this workshop, if there is one. */
    public Optional<Strategy> from(Room workshop) {
        return sql.sql(ALL + " and workshop_id = ?")
                .params(workshop.workplaceId(), workshop.id())
                .query((row, at) -> strategy(row))
                .optional();
    }

    /** Tells all who follow a strategy's text that notes have become something else. */
    public Touch notesTouched(Room strategy) {
        return Touch.at(place(strategy), NOTES);
    }

    /** The place that every page of a strategy's text follows. */
    public UUID place(Room strategy) {
        return rooms.place(strategy, PLACE).id();
    }

    /** Two who begin the same wait for each other. */
    void lockWorkshop(Room workshop) {
        sql.sql("select 1 from workshop where workplace_id = ? and id = ? for update")
                .params(workshop.workplaceId(), workshop.id())
                .query(Integer.class)
                .single();
    }

    /** An empty one with its room. */
    Strategy open(Strategy made) {
        rooms.open(made.workplaceId(), made.id());
        rooms.addPlace(made.room(), Rooms.RUN, Access.EVERYONE);
        rooms.addPlace(made.room(), Rooms.DESK, Access.DESK);
        rooms.addPlace(made.room(), PLACE, Access.DESK);
        var origin = Optional.ofNullable(made.origin());
        sql.sql("""
                insert into strategy (workplace_id, id, workshop_id, title, language, made_at, grew_from, grew_from_number)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(made.workplaceId(), made.id(), made.workshopId(), made.title())
                .params(made.language().tag(), OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param(origin.map(Origin::strategy).orElse(null))
                .param(origin.map(Origin::number).orElse(null))
                .update();
        return made;
    }

    private static Strategy strategy(ResultSet row) throws SQLException {
        return new Strategy(
                row.getObject("workplace_id", UUID.class),
                row.getObject("id", UUID.class),
                row.getObject("workshop_id", UUID.class),
                row.getString("title"),
                Language.of(row.getString("language")).orElseThrow(),
                origin(row));
    }

    private static @Nullable Origin origin(ResultSet row) throws SQLException {
        var from = row.getObject("grew_from", UUID.class);
        return from == null ? null : new Origin(from, row.getInt("grew_from_number"));
    }

    /** Of paragraphs that grew from another text's: which they were there, and which they are. */
    public Map<UUID, UUID> grown(Strategy strategy) {
        return sql
                .sql(
                        "select grew_from, id from paragraph where workplace_id = ? and strategy_id = ? and grew_from is not null")
                .params(strategy.workplaceId(), strategy.id())
                .query((row, at) -> Map.entry(row.getObject("grew_from", UUID.class), row.getObject("id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
