package dk.kompetencedialog.stationery;

import dk.kompetencedialog.platform.web.Sentence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
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

    /** The same again is no new one: what was before it stays what was before. */
    void use(UUID workplaceId, SentFile fresh) {
        hold(workplaceId);
        var now = inUse(workplaceId, fresh.kind());
        if (now.filter(item -> Arrays.equals(content(workplaceId, item), fresh.content()))
                .isPresent()) rename(workplaceId, fresh);
        else add(workplaceId, fresh);
    }

    private void rename(UUID workplaceId, SentFile fresh) {
        sql.sql("update stationery set name = ?, words = ? where workplace_id = ? and kind = ? and not former")
                .params(fresh.name(), fresh.words(), workplaceId, fresh.kind().name())
                .update();
    }

    private void add(UUID workplaceId, SentFile fresh) {
        putAside(workplaceId, fresh.kind());
        sql.sql("""
                insert into stationery (workplace_id, id, kind, former, name, words, content, added_at)
                values (?, ?, ?, false, ?, ?, ?, ?)
                """)
                .params(workplaceId, UUID.randomUUID(), fresh.kind().name(), fresh.name())
                .params(fresh.words(), fresh.content(), OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** What the logo in use is, for those who do not see it. Throws {@link Sentence} 409 when it is another than {@code version}. */
    void describe(UUID workplaceId, String version, String words) {
        hold(workplaceId);
        var logo = inUse(workplaceId, Kind.LOGO).orElseThrow(() -> Sentence.badRequest("stationery.logo.none"));
        if (!logo.version().equals(version)) throw Sentence.conflict("stationery.changed.words");
        sql.sql("update stationery set words = ? where workplace_id = ? and id = ?")
                .params(words, workplaceId, logo.id())
                .update();
    }

    /** Takes what is in use, if anything is, out of use; what was put aside before is gone. */
    void putAside(UUID workplaceId, Kind kind) {
        hold(workplaceId);
        if (inUse(workplaceId, kind).isEmpty()) return;
        sql.sql("delete from stationery where workplace_id = ? and kind = ? and former")
                .params(workplaceId, kind.name())
                .update();
        swap(workplaceId, kind);
    }

    /** Uses this one again, which was in use before, or is so already. Throws {@link Sentence} 409 when it is neither. */
    void bringBack(UUID workplaceId, Kind kind, String version) {
        hold(workplaceId);
        if (isIt(inUse(workplaceId, kind), version)) return;
        if (!isIt(former(workplaceId, kind), version)) throw Sentence.conflict("stationery.changed");
        swap(workplaceId, kind);
    }

    private static boolean isIt(Optional<Item> one, String version) {
        return one.filter(item -> item.version().equals(version)).isPresent();
    }

    /** What is in use and what was change places. */
    private void swap(UUID workplaceId, Kind kind) {
        sql.sql("update stationery set former = not former where workplace_id = ? and kind = ?")
                .params(workplaceId, kind.name())
                .update();
    }

    /** Two who change it at the same time wait for each other. */
    private void hold(UUID workplaceId) {
        sql.sql("select 1 from workplace where workplace_id = ? for no key update")
                .param(workplaceId)
                .query(Integer.class)
                .single();
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
