package dk.kompetencedialog.workshop.invitation;

import dk.kompetencedialog.platform.text.Language;
import dk.kompetencedialog.workshop.Workshop;
import dk.kompetencedialog.workshop.agenda.Sittings;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The invitation of a workshop, read whole. Every method wants an open transaction of the workplace. */
@Component
class Invitations {
    private static final Invitation.Cover USUAL = new Invitation.Cover(Language.DA, false, "");

    private final JdbcClient sql;
    private final Sittings sittings;
    private final Announcements announcements;
    private final Invitees invitees;
    private final Clock clock;

    Invitations(JdbcClient sql, Sittings sittings, Announcements announcements, Invitees invitees, Clock clock) {
        this.sql = sql;
        this.sittings = sittings;
        this.announcements = announcements;
        this.invitees = invitees;
        this.clock = clock;
    }

    /** Seven statements. */
    Invitation of(Workshop workshop) {
        var plan = sittings.of(workshop.workplaceId(), workshop.id()).stream()
                .filter(sitting -> sitting.startsAt() != null)
                .toList();
        var announced = announcements.of(workshop);
        return new Invitation(
                workshop,
                cover(workshop),
                plan,
                announced,
                invitees.of(workshop),
                announcements.told(workshop.workplaceId(), announced),
                sittings.changes(workshop.workplaceId(), workshop.id()));
    }

    /** How many are invited to a workshop, and how many of them come at the time that holds. */
    record Count(UUID workshop, long invited, long coming, boolean cancelled) {}

    /** Of all workshops of a workplace, in one statement. */
    List<Count> counts(UUID workplaceId) {
        return sql.sql("""
                        select i.workshop_id as workshop, count(*) as invited, count(*) filter (where i.answer = 'YES' and not exists (
                            select from announced_sitting a where a.workplace_id = i.workplace_id and a.workshop_id = i.workshop_id
                              and a.revision > 0 and (not a.cancelled or not exists (select from announced_sitting s
                                where s.workplace_id = a.workplace_id and s.workshop_id = a.workshop_id and not s.cancelled)) and a.moved_at > i.answered_at)) as coming,
                          bool_or(v.cancelled_at is not null) as cancelled
                        from invitee i join invitation v on v.workplace_id = i.workplace_id and v.workshop_id = i.workshop_id
                        where i.workplace_id = ? and not i.dropped group by i.workshop_id
                        """)
                .param(workplaceId)
                .query(DataClassRowMapper.newInstance(Count.class))
                .list();
    }

    /** Reads it, and lets nobody else change it meanwhile. */
    Invitation held(Workshop workshop) {
        sql.sql("""
                        insert into invitation (workplace_id, workshop_id, language) values (?, ?, ?)
                        on conflict (workplace_id, workshop_id) do update set language = invitation.language
                        """)
                .params(workshop.workplaceId(), workshop.id(), USUAL.language().tag())
                .update();
        return of(workshop);
    }

    /** The whole workshop is held after all, and letters are in this language. */
    void open(Workshop workshop, Language language) {
        sql.sql("""
                        update invitation set language = ?, cancelled_at = null, reason = '' where workplace_id = ? and workshop_id = ?
                        """)
                .params(language.tag(), workshop.workplaceId(), workshop.id())
                .update();
    }

    /** The whole workshop is not held. */
    void cancel(Workshop workshop, String reason) {
        sql.sql("update invitation set cancelled_at = ?, reason = ? where workplace_id = ? and workshop_id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), reason)
                .params(workshop.workplaceId(), workshop.id())
                .update();
    }

    private Invitation.Cover cover(Workshop workshop) {
        return sql.sql("""
                        select language, cancelled_at is not null as cancelled, reason from invitation
                        where workplace_id = ? and workshop_id = ?
                        """)
                .params(workshop.workplaceId(), workshop.id())
                .query((row, at) -> new Invitation.Cover(
                        Language.of(row.getString("language")).orElse(Language.DA),
                        row.getBoolean("cancelled"),
                        row.getString("reason")))
                .optional()
                .orElse(USUAL);
    }
}
