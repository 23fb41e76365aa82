package dk.kompetencedialog.workplace.people;

import dk.kompetencedialog.platform.mail.Delivery;
import dk.kompetencedialog.platform.mail.MailQueue;
import dk.kompetencedialog.platform.text.Language;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells somebody, at the mail that they had, that another stands on the list now or none: whoever has the new one can sign in as them. Who never had
 * an account is told nothing: what is mended before it is used may have been a stranger's.
 */
@Component
class ChangedMails {
    private final JdbcClient sql;
    private final MailQueue queue;
    private final Delivery delivery;

    ChangedMails(JdbcClient sql, MailQueue queue, Delivery delivery) {
        this.sql = sql;
        this.queue = queue;
        this.delivery = delivery;
    }

    /** Before these are kept as they are now. Wants an open transaction of the workplace. */
    void before(UUID workplaceId, Collection<Person> people) {
        if (!delivery.isOpen()) return;
        sql.sql("""
                        select p.mail from person p join unnest(:ids, :mails) as now (id, mail) on now.id = p.id
                        where p.workplace_id = :workplace and p.account_id is not null and lower(p.mail) <> lower(now.mail)
                        """)
                .param("workplace", workplaceId)
                .param("ids", people.stream().map(Person::id).toArray(UUID[]::new))
                .param("mails", people.stream().map(Person::mail).toArray(String[]::new))
                .query(String.class)
                .list()
                .forEach(mail -> owe(workplaceId, mail));
    }

    private void owe(UUID workplaceId, String mail) {
        var letter = queue.putOnce(workplaceId, ChangedMailLetter.KIND, Language.DA);
        sql.sql("insert into changed_mail (workplace_id, mail_id, mail) values (?, ?, ?)")
                .params(workplaceId, letter, mail)
                .update();
    }
}
