package dk.kompetencedialog.workshop;

import dk.kompetencedialog.platform.text.Language;
import dk.kompetencedialog.platform.text.Messages;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.workshop.page.PeoplePiece;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has taken a seat in a room. Wants an open transaction of the workplace. */
@Component
public class Participants {
    /** What a seat is called; of one who leads and goes by the usual word, their name among the workplace's people, null where there is none. */
    private static final String KNOWN = """
            case when s.role = 'PARTICIPANT' or regexp_replace(s.name, ' [0-9]+$', '') <> all(:usual) then s.name
              else (select p.name from person p where p.workplace_id = s.workplace_id and p.account_id = s.account_id order by p.id limit 1) end
            """;

    private final JdbcClient sql;
    private final Messages messages;

    Participants(JdbcClient sql, Messages messages) {
        this.sql = sql;
        this.messages = messages;
    }

    /** The names of those who took part, in the order they came, empty where they have been deleted; who led is not among them. */
    public List<String> of(Room room) {
        return sql.sql("""
                select min(name) from seat
                where workplace_id = ? and room_id = ? and not removed and role = 'PARTICIPANT'
                group by lower(name), case when name = '' then id end order by min(joined)
                """)
                .params(room.workplaceId(), room.id())
                .query((row, at) -> row.getString(1))
                .list();
    }

    /** The names of those who led, as far as they are known. */
    public List<String> leaders(Room room) {
        return sql.sql("select distinct name from (select " + KNOWN + """
                as name from seat s where s.workplace_id = :workplace and s.room_id = :room and s.role = 'FACILITATOR') as led
                where name <> '' order by name
                """)
                .param("usual", usual())
                .param("workplace", room.workplaceId())
                .param("room", room.id())
                .query((row, at) -> row.getString(1))
                .list();
    }

    /** For everyone: how many. */
    PeoplePiece count(Room room, long number) {
        var count = sql.sql("""
                select count(*) from seat
                where workplace_id = ? and room_id = ? and not removed and not has_left and role = 'PARTICIPANT'
                """)
                .params(room.workplaceId(), room.id())
                .query(Integer.class)
                .single();
        return new PeoplePiece(number, count, List.of(), false);
    }

    /** For the desk: their names, in the order they came. */
    PeoplePiece names(Room room, long number) {
        var names = sql.sql("select s.id, coalesce(nullif(" + KNOWN + """
                , ''), nullif(s.name, ''), '–') as name, s.role = 'FACILITATOR' as leads from seat s
                where s.workplace_id = :workplace and s.room_id = :room and not s.removed and not s.has_left order by s.joined
                """)
                .param("usual", usual())
                .param("workplace", room.workplaceId())
                .param("room", room.id())
                .query((row, at) ->
                        new PeoplePiece.Person(row.getObject(1, UUID.class), row.getString(2), row.getBoolean(3)))
                .list();
        return new PeoplePiece(
                number, (int) names.stream().filter(one -> !one.leads()).count(), names, true);
    }

    /** What a seat that leads is called from the first, in each language. */
    private String[] usual() {
        return Stream.of(Language.values())
                .map(language -> messages.in(language).get("workshop.facilitator"))
                .distinct()
                .toArray(String[]::new);
    }
}
