package dk.kompetencedialog.coherence.year;

import dk.kompetencedialog.coherence.year.page.Track;
import dk.kompetencedialog.platform.web.Sentence;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What workplaces have written into their year. Every method wants an open transaction of the workplace. */
@Component
class YearEntries {
    private final JdbcClient sql;

    YearEntries(JdbcClient sql) {
        this.sql = sql;
    }

    /** One, as it is kept; {@code turn} counts its changes. */
    record YearEntry(UUID workplaceId, UUID id, String title, Track track, LocalDate from, LocalDate until, int turn) {}

    void add(YearEntry one) {
        sql.sql("insert into year_entry (workplace_id, id, title, track, from_on, until_on) values (?, ?, ?, ?, ?, ?)")
                .params(one.workplaceId, one.id, one.title, one.track.name(), one.from, one.until)
                .update();
    }

    /** Throws {@link Sentence} 404. */
    YearEntry of(UUID workplaceId, UUID id) {
        return sql.sql("select title, track, from_on, until_on, turn from year_entry where workplace_id = ? and id = ?")
                .params(workplaceId, id)
                .query((row, at) -> new YearEntry(
                        workplaceId,
                        id,
                        row.getString("title"),
                        Track.valueOf(row.getString("track")),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("until_on", LocalDate.class),
                        row.getInt("turn")))
                .optional()
                .orElseThrow(Sentence::notFound);
    }

    /** Throws {@link Sentence} 409 where somebody else has changed it since. */
    void change(YearEntry one) {
        int changed = sql.sql("""
                        update year_entry set title = ?, track = ?, from_on = ?, until_on = ?, turn = turn + 1
                        where workplace_id = ? and id = ? and turn = ?
                        """)
                .params(one.title, one.track.name(), one.from, one.until)
                .params(one.workplaceId, one.id, one.turn)
                .update();
        if (changed == 0) throw Sentence.conflict("year.meanwhile");
    }

    void remove(UUID workplaceId, UUID id) {
        sql.sql("delete from year_entry where workplace_id = ? and id = ?")
                .params(workplaceId, id)
                .update();
    }
}
