package dk.kompetencedialog.workshop.erasure;

import dk.kompetencedialog.platform.text.Texts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has been deleted, for whoever looks for it later: how many of what, and when. Every method wants an open transaction of the workplace. */
@Component
public class Deletions {
    private final JdbcClient sql;

    Deletions(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * One deletion.
     *
     * @param kind like {@code NOTES}
     * @param workshop its title; empty where it was of the workplace itself
     */
    public record Deletion(String kind, int amount, LocalDate day, String workshop) {
        /** In a sentence. */
        public String in(Texts t) {
            return t.get("erasure.was." + kind, amount, t.day(day));
        }
    }

    /** Writes it down; nothing where nothing was there to delete. */
    public void add(UUID workplaceId, @Nullable UUID workshop, Deletion deletion) {
        if (deletion.amount() == 0) return;
        sql.sql(
                        "insert into deletion (workplace_id, id, workshop_id, kind, amount, deleted_on) values (?, ?, ?, ?, ?, ?)")
                .params(workplaceId, UUID.randomUUID())
                .param(workshop)
                .params(deletion.kind(), deletion.amount(), deletion.day())
                .update();
    }

    /** Of one workshop and what came of it, the latest first, in sentences. */
    public List<String> told(UUID workplaceId, UUID workshop, Texts t) {
        return sql.sql("""
                select kind, amount, deleted_on, '' as title from deletion where workplace_id = ? and workshop_id = ?
                order by deleted_on desc, kind
                """).params(workplaceId, workshop).query((row, at) -> deletion(row)).list().stream()
                .map(each -> each.in(t))
                .toList();
    }

    /** Of the whole workplace, the latest first. */
    public List<Deletion> of(UUID workplaceId, int most) {
        return sql.sql("""
                select d.kind, d.amount, d.deleted_on, coalesce(w.title, '') as title from deletion d
                left join workshop w on w.workplace_id = d.workplace_id and w.id = d.workshop_id
                where d.workplace_id = ? order by d.deleted_on desc, title, d.kind limit ?
                """)
                .params(workplaceId, most)
                .query((row, at) -> deletion(row))
                .list();
    }

    private static Deletion deletion(ResultSet row) throws SQLException {
        return new Deletion(
                row.getString("kind"),
                row.getInt("amount"),
                row.getObject("deleted_on", LocalDate.class),
                row.getString("title"));
    }
}
