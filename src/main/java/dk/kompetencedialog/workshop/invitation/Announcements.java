package dk.kompetencedialog.workshop.invitation;

import dk.kompetencedialog.workshop.Workshop;
import dk.kompetencedialog.workshop.agenda.Sitting;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sittings as they have been told, and what of them each has been told. Every method wants an open transaction of the workplace. */
@Component
class Announcements {
    private final JdbcClient sql;
    private final Clock clock;

    Announcements(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** In their order. */
    List<Announced> of(Workshop workshop) {
        return sql.sql("""
                        select id, position, starts_at, minutes, place, link, revision, cancelled, moved_at from announced_sitting
                        where workplace_id = ? and workshop_id = ? order by position, starts_at
                        """)
                .params(workshop.workplaceId(), workshop.id())
                .query((row, at) -> new Announced(
                        row.getObject("id", UUID.class),
                        row.getInt("position"),
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getInt("minutes"),
                        row.getString("place"),
                        row.getString("link"),
                        row.getInt("revision"),
                        row.getBoolean("cancelled"),
                        row.getObject("moved_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** What has been told of these. */
    List<Told> told(UUID workplaceId, List<Announced> of) {
        if (of.isEmpty()) return List.of();
        return sql.sql("""
                        select sitting_id, person_id, sequence, revision, cancelled, told_at from told_sitting
                        where workplace_id = ? and sitting_id = any(?)
                        """)
                .params(workplaceId, of.stream().map(Announced::id).toArray(UUID[]::new))
                .query((row, at) -> new Told(
                        row.getObject("sitting_id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getInt("sequence"),
                        row.getInt("revision"),
                        row.getBoolean("cancelled"),
                        row.getObject("told_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Says what the agenda says of what is to come; what it does not speak of any more is cancelled. */
    void say(Workshop workshop, List<Sitting> ahead, List<Sitting> plan) {
        sql.sql("""
                        insert into announced_sitting as a (workplace_id, workshop_id, id, position, starts_at, minutes, place, link, moved_at)
                        select :workplace, :workshop, id, position, starts_at, minutes, place, link, :now
                        from unnest(:ids, :positions, cast(:starts as timestamptz[]), :minutes, :places, :links) as s (id, position, starts_at, minutes, place, link)
                        on conflict (workplace_id, id) do update set position = excluded.position, starts_at = excluded.starts_at,
                          minutes = excluded.minutes, place = excluded.place, link = excluded.link, cancelled = false, revision = a.revision + 1,
                          moved_at = case when a.starts_at = excluded.starts_at and not a.cancelled then a.moved_at else :now end
                        where (a.starts_at, a.minutes, a.place, a.link, a.cancelled)
                          is distinct from (excluded.starts_at, excluded.minutes, excluded.place, excluded.link, false)
                        """)
                .param("workplace", workshop.workplaceId())
                .param("workshop", workshop.id())
                .param("ids", ids(ahead))
                .param("positions", all(ahead, plan::indexOf).toArray(Integer[]::new))
                .param("starts", all(ahead, Announcements::start).toArray(String[]::new))
                .param("minutes", all(ahead, Sitting::minutes).toArray(Integer[]::new))
                .param("places", all(ahead, Sitting::place).toArray(String[]::new))
                .param("links", all(ahead, Sitting::link).toArray(String[]::new))
                .param("now", now())
                .update();
        cancelAllBut(workshop, ahead);
    }

    /** Cancels what is to come, but for these. */
    void cancelAllBut(Workshop workshop, List<Sitting> standing) {
        sql.sql("""
                        update announced_sitting set cancelled = true, revision = revision + 1
                        where workplace_id = :workplace and workshop_id = :workshop and not cancelled and id <> all(:ids)
                          and starts_at + minutes * interval '1 minute' > :now
                        """)
                .param("workplace", workshop.workplaceId())
                .param("workshop", workshop.id())
                .param("ids", ids(standing))
                .param("now", now())
                .update();
    }

    /** Keeps what somebody has been told, unless they have been taken off the workplace's list since. */
    void keep(UUID workplaceId, Told told) {
        sql.sql("""
                        insert into told_sitting (workplace_id, sitting_id, person_id, sequence, revision, cancelled, told_at)
                        select :workplace, :sitting, id, :sequence, :revision, :cancelled, :at from person
                        where workplace_id = :workplace and id = :person
                        on conflict (workplace_id, sitting_id, person_id) do update set sequence = excluded.sequence,
                          revision = excluded.revision, cancelled = excluded.cancelled, told_at = excluded.told_at
                        """)
                .param("workplace", workplaceId)
                .param("sitting", told.sitting())
                .param("person", told.person())
                .param("sequence", told.sequence())
                .param("revision", told.revision())
                .param("cancelled", told.cancelled())
                .param("at", told.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static UUID[] ids(List<Sitting> sittings) {
        return sittings.stream().map(Sitting::id).toArray(UUID[]::new);
    }

    private static <T> List<T> all(List<Sitting> sittings, Function<Sitting, T> part) {
        return sittings.stream().map(part).toList();
    }

    /** The driver has no arrays of times. */
    private static String start(Sitting sitting) {
        return Objects.requireNonNull(sitting.startsAt()).toString();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
