package dk.kompetencedialog.stationery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The logos and templates of workplaces: of each kind the one in use, and the one before it. Wants an open transaction or snapshot of the workplace. */
@Component
class Stationery {
    private static final String KEPT = "select id, kind, name, words, added_at from stationery ";

    private final JdbcClient sql;
    private final Clock clock;

    Stationery(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Optional<Item> inUse(UUID workplaceId, Kind kind) {
        return find(workplaceId, kind, false);
    }

    /** What was in use before, and can be again. */
    Optional<Item> former(UUID workplaceId, Kind kind) {
        return find(workplaceId, kind, true);
    }

    byte[] content(UUID workplaceId, Item item) {
        return sql.sql("select content from stationery where workplace_id = ? and id = ?")
                .params(workplaceId, item.id())
                .query((row, at) -> Objects.requireNonNull(row.getBytes("content")))
                .single();
    }

    void use(UUID workplaceId, SentFile fresh) {
        putAside(workplaceId, fresh.kind());
        sql.sql("""
                insert into stationery (workplace_id, id, kind, former, name, words, content, added_at)
                values (?, ?, ?, false, ?, ?, ?, ?)
                """)
                .params(workplaceId, UUID.randomUUID(), fresh.kind().name(), fresh.name())
                .params(fresh.words(), fresh.content(), OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** What the logo in use is, for those who do not see it. */
    void describe(UUID workplaceId, String words) {
        sql.sql("update stationery set words = ? where workplace_id = ? and kind = 'LOGO' and not former")
                .params(words, workplaceId)
                .update();
    }

    /** Takes what is in use, if anything is, out of use; what was put aside before is gone. */
    void putAside(UUID workplaceId, Kind kind) {
        if (inUse(workplaceId, kind).isEmpty()) return;
        sql.sql("delete from stationery where workplace_id = ? and kind = ? and former")
                .params(workplaceId, kind.name())
                .update();
        swap(workplaceId, kind);
    }

    /** What is in use and what was change places. */
    void swap(UUID workplaceId, Kind kind) {
        sql.sql("update stationery set former = not former where workplace_id = ? and kind = ?")
                .params(workplaceId, kind.name())
                .update();
    }

    private Optional<Item> find(UUID workplaceId, Kind kind, boolean former) {
        return sql.sql(KEPT + "where workplace_id = ? and kind = ? and former = ?")
                .params(workplaceId, kind.name(), former)
                .query((row, at) -> item(row))
                .optional();
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getObject("id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                Objects.requireNonNull(row.getString("name")),
                Objects.requireNonNull(row.getString("words")),
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }
}
