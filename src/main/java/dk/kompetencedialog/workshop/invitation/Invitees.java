package dk.kompetencedialog.workshop.invitation;

import dk.kompetencedialog.workshop.Workshop;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is invited to a workshop, and what they answered. Every method wants an open transaction of the workplace. */
@Component
class Invitees {
    private final JdbcClient sql;
    private final Clock clock;

    Invitees(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** By name, with those who were dropped. */
    List<Invitee> of(Workshop workshop) {
        return sql.sql("""
                        select i.person_id, p.name, coalesce(p.mail, '') as mail, i.dropped, i.answer, i.answered_at, i.reminded_at
                        from invitee i join person p on p.workplace_id = i.workplace_id and p.id = i.person_id
                        where i.workplace_id = ? and i.workshop_id = ? order by p.name, p.id
                        """)
                .params(workshop.workplaceId(), workshop.id())
                .query((row, at) -> new Invitee(
                        row.getObject("person_id", UUID.class),
                        row.getString("name"),
                        row.getString("mail"),
                        row.getBoolean("dropped"),
                        row.getString("answer") == null ? null : Answer.valueOf(row.getString("answer")),
                        instant(row, "answered_at"),
                        instant(row, "reminded_at")))
                .list();
    }

    /** Makes these the ones invited, and no others. Who has been told and is not among them is dropped, not forgotten. */
    void choose(Workshop workshop, Collection<UUID> people) {
        var chosen = people.toArray(UUID[]::new);
        sql.sql("""
                        delete from invitee i where workplace_id = :workplace and workshop_id = :workshop and person_id <> all(:chosen)
                          and not exists (select from told_sitting t
                            join announced_sitting a on a.workplace_id = t.workplace_id and a.id = t.sitting_id
                            where t.workplace_id = i.workplace_id and a.workshop_id = i.workshop_id and t.person_id = i.person_id)
                        """)
                .param("workplace", workshop.workplaceId())
                .param("workshop", workshop.id())
                .param("chosen", chosen)
                .update();
        sql.sql("""
                        insert into invitee as i (workplace_id, workshop_id, person_id)
                        select :workplace, :workshop, id from person where workplace_id = :workplace and id = any(:chosen)
                        on conflict (workplace_id, workshop_id, person_id)
                          do update set dropped = false, answer = null, answered_at = null, reminded_at = null where i.dropped
                        """)
                .param("workplace", workshop.workplaceId())
                .param("workshop", workshop.id())
                .param("chosen", chosen)
                .update();
        sql.sql("""
                        update invitee set dropped = true
                        where workplace_id = :workplace and workshop_id = :workshop and person_id <> all(:chosen) and not dropped
                        """)
                .param("workplace", workshop.workplaceId())
                .param("workshop", workshop.id())
                .param("chosen", chosen)
                .update();
    }

    void answer(Workshop workshop, UUID person, Answer answer) {
        sql.sql("""
                        update invitee set answer = ?, answered_at = ? where workplace_id = ? and workshop_id = ? and person_id = ?
                        """)
                .params(answer.name(), now(), workshop.workplaceId(), workshop.id(), person)
                .update();
    }

    void reminded(Workshop workshop, Collection<UUID> people) {
        sql.sql("update invitee set reminded_at = ? where workplace_id = ? and workshop_id = ? and person_id = any(?)")
                .params(now(), workshop.workplaceId(), workshop.id(), people.toArray(UUID[]::new))
                .update();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
