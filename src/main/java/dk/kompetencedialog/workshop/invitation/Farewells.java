package dk.kompetencedialog.workshop.invitation;

import dk.kompetencedialog.platform.mail.Delivery;
import dk.kompetencedialog.platform.mail.MailQueue;
import dk.kompetencedialog.platform.text.Language;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.workplace.people.Ties;
import dk.kompetencedialog.workshop.agenda.SittingTime;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Calls off what stands in the calendar of somebody who is taken off the workplace's list: their name and address stay for that letter alone. */
@Component
class Farewells implements Ties {
    /** What a person's calendar has been told of sittings to come, and not that it is off. */
    private static final String STANDING = """
            from told_sitting t
            join announced_sitting a on a.workplace_id = t.workplace_id and a.id = t.sitting_id
            join workshop w on w.workplace_id = a.workplace_id and w.id = a.workshop_id
            join invitation i on i.workplace_id = a.workplace_id and i.workshop_id = a.workshop_id
            join person p on p.workplace_id = t.workplace_id and p.id = t.person_id
            where t.workplace_id = :workplace and t.person_id = :person and not t.cancelled
              and a.starts_at + a.minutes * interval '1 minute' > :now
            """;

    private final JdbcClient sql;
    private final MailQueue queue;
    private final Delivery delivery;
    private final Clock clock;

    Farewells(JdbcClient sql, MailQueue queue, Delivery delivery, Clock clock) {
        this.sql = sql;
        this.queue = queue;
        this.delivery = delivery;
        this.clock = clock;
    }

    /** A sitting in somebody's calendar. */
    private record Standing(
            UUID sitting, Instant startsAt, String title, Language language, String name, String mail, int sequence) {
        /** Without name and mail: it may end in a log. */
        @Override
        public String toString() {
            return "Standing[" + sitting + "]";
        }
    }

    @Override
    public List<String> told(UUID workplaceId, UUID person, Texts t) {
        return standing(workplaceId, person).stream()
                .map(each -> t.get(
                        "invitation.farewell." + (reaches(each) ? "mail" : "byHand"),
                        each.title,
                        SittingTime.day(each.startsAt, t)))
                .toList();
    }

    @Override
    public void cut(UUID workplaceId, UUID person) {
        standing(workplaceId, person).stream().filter(this::reaches).forEach(each -> owe(workplaceId, each));
    }

    private boolean reaches(Standing standing) {
        return delivery.isOpen() && !standing.mail.isEmpty();
    }

    private void owe(UUID workplaceId, Standing standing) {
        var letter = queue.putOnce(workplaceId, FarewellLetter.KIND, standing.language);
        sql.sql(
                        "insert into farewell (workplace_id, mail_id, sitting_id, name, mail, sequence) values (?, ?, ?, ?, ?, ?)")
                .params(workplaceId, letter, standing.sitting)
                .params(standing.name, standing.mail, standing.sequence + 1)
                .update();
    }

    private List<Standing> standing(UUID workplaceId, UUID person) {
        return sql.sql(
                        "select t.sitting_id, a.starts_at, w.title, i.language, p.name, coalesce(p.mail, '') as mail, t.sequence "
                                + STANDING + " order by a.starts_at")
                .param("workplace", workplaceId)
                .param("person", person)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, at) -> new Standing(
                        row.getObject("sitting_id", UUID.class),
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getString("title"),
                        Language.of(row.getString("language")).orElse(Language.DA),
                        row.getString("name"),
                        row.getString("mail"),
                        row.getInt("sequence")))
                .list();
    }
}
