package dk.kompetencedialog.workshop.discussion;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.platform.text.PlainText;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Outcome;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.room.Rooms;
import dk.kompetencedialog.room.Touch;
import dk.kompetencedialog.workshop.discussion.Discussed.Said;
import java.sql.Types;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Records what was said of each staff group, in a workshop's room or a strategy's. Wants an open transaction. */
@Component
public class Discussions {
    static final String KIND = "discussion";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST = 300;

    private final JdbcClient sql;
    private final Rooms rooms;
    private final List<Listeners> listeners;

    Discussions(JdbcClient sql, Rooms rooms, List<Listeners> listeners) {
        this.sql = sql;
        this.rooms = rooms;
        this.listeners = List.copyOf(listeners);
    }

    /** An answer as it is sent, with the one it was written on; {@code needed} null takes the answer back. */
    record Sent(
            @Nullable Topic topic,
            @Nullable UUID group,
            @Nullable Boolean needed,
            @Nullable String text,
            @Nullable Said was) {
        Topic about() {
            if (topic == null || (topic == Topic.ACTIVITY && group == null)) throw Sentence.badRequest("room.badBody");
            return topic;
        }

        Said said() {
            if (needed == null) return Said.NOTHING;
            var kept = PlainText.ofAny(text, LONGEST, false);
            var mayBeShort = topic == Topic.PLAN && !needed;
            if (kept.isEmpty() && !mayBeShort)
                throw Sentence.badRequest("discussion.text." + topic + (needed ? ".yes" : ".no"));
            return new Said(needed, kept);
        }
    }

    /** Of every staff group in the workplace's order, and last of departments and teams. */
    public List<Discussed> of(Room room) {
        var groups = sql.sql(
                        """
                select g.id, g.name, %s from (
                  select id, name, position from staff_group where workplace_id = :workplace
                  union all select null, '', 2147483647) g
                left join discussion a on a.workplace_id = :workplace and a.room_id = :room and a.topic = 'ACTIVITY' and a.staff_group_id = g.id
                left join discussion p on p.workplace_id = :workplace and p.room_id = :room and p.topic = 'PLAN'
                  and p.staff_group_id is not distinct from g.id
                order by g.position
                """.formatted("a.needed as a_needed, a.text as a_text, p.needed as p_needed, p.text as p_text"))
                .param("workplace", room.workplaceId())
                .param("room", room.id());
        return groups.query((row, at) -> new Discussed(
                        row.getObject("id", UUID.class),
                        Objects.requireNonNull(row.getString("name")),
                        said(row.getObject("a_needed", Boolean.class), row.getString("a_text")),
                        said(row.getObject("p_needed", Boolean.class), row.getString("p_text"))))
                .list();
    }

    /** Begins those of one room with what was said in another. */
    public void copy(Room from, Room to) {
        sql.sql("""
                insert into discussion (workplace_id, room_id, topic, staff_group_id, needed, text)
                select workplace_id, ?, topic, staff_group_id, needed, text from discussion where workplace_id = ? and room_id = ?
                """).params(to.id(), from.workplaceId(), from.id()).update();
    }

    /** Throws {@link Sentence} 409 where somebody has said another thing meanwhile, 410 where the workshop is closed. */
    Outcome say(Seat seat, Sent sent) {
        var room = new Room(seat.workplaceId(), seat.roomId());
        if (isClosed(room)) throw Sentence.gone("board.closed");
        if (!knows(room, sent.group())) throw Sentence.notFound("board.noSuchGroup");
        var said = sent.said();
        var standing = standing(room, sent);
        if (!standing.equals(Objects.requireNonNullElse(sent.was(), Said.NOTHING)))
            throw Sentence.conflict("discussion.changed", standing.text());
        put(room, sent, said);
        return Stream.concat(
                        Stream.of(new Touch(java.util.Set.of(place(room)), KIND, List.of())),
                        listeners.stream()
                                .map(listener -> listener.touched(room))
                                .flatMap(Optional::stream))
                .reduce(Outcome.nothing(), Outcome::and, Outcome::and)
                .undoneBy("POST", "/w/%s/discussions".formatted(room.id()), undo(sent, standing, said));
    }

    UUID place(Room room) {
        return rooms.place(room, Rooms.RUN).id();
    }

    private static String undo(Sent sent, Said standing, Said said) {
        return JSON.writeValueAsString(new Sent(sent.topic(), sent.group(), standing.needed(), standing.text(), said));
    }

    private boolean isClosed(Room room) {
        return exists(
                "select exists (select from closing where workplace_id = ? and workshop_id = ?)", room, room.id());
    }

    private boolean knows(Room room, @Nullable UUID group) {
        return group == null
                || exists("select exists (select from staff_group where workplace_id = ? and id = ?)", room, group);
    }

    private boolean exists(String statement, Room room, UUID id) {
        return sql.sql(statement)
                .params(room.workplaceId(), id)
                .query(Boolean.class)
                .single();
    }

    private Said standing(Room room, Sent sent) {
        return about(room, sent, "select needed, text from discussion" + ONE)
                .query((row, at) -> said(row.getBoolean(1), row.getString(2)))
                .optional()
                .orElse(Said.NOTHING);
    }

    private void put(Room room, Sent sent, Said said) {
        if (said.open()) about(room, sent, "delete from discussion" + ONE).update();
        else
            about(room, sent, """
                    insert into discussion (workplace_id, room_id, topic, staff_group_id, needed, text)
                    values (:workplace, :room, :topic, :group, :needed, :text)
                    on conflict (workplace_id, room_id, topic, staff_group_id) do update set needed = excluded.needed, text = excluded.text
                    """)
                    .param("needed", said.needed())
                    .param("text", said.text())
                    .update();
    }

    private static final String ONE =
            " where workplace_id = :workplace and room_id = :room and topic = :topic and staff_group_id is not distinct from :group";

    private JdbcClient.StatementSpec about(Room room, Sent sent, String statement) {
        return sql.sql(statement)
                .param("workplace", room.workplaceId())
                .param("room", room.id())
                .param("topic", sent.about().name())
                .param("group", sent.group(), Types.OTHER);
    }

    private static Said said(@Nullable Boolean needed, @Nullable String text) {
        return needed == null ? Said.NOTHING : new Said(needed, Objects.requireNonNullElse(text, ""));
    }
}
