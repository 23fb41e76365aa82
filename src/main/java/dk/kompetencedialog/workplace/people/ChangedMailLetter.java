package dk.kompetencedialog.workplace.people;

import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.mail.Intent;
import dk.kompetencedialog.platform.mail.Letter;
import dk.kompetencedialog.platform.mail.Letters;
import dk.kompetencedialog.platform.text.Messages;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells somebody at the mail they had that an administrator changed it, what that means and what to do, and forgets the mail. */
@Component
class ChangedMailLetter implements Letters {
    static final String KIND = "mail-changed";

    private final JdbcClient sql;
    private final Transactions transactions;
    private final Messages messages;

    ChangedMailLetter(JdbcClient sql, Transactions transactions, Messages messages) {
        this.sql = sql;
        this.transactions = transactions;
        this.messages = messages;
    }

    /** A mail that somebody had, and at which workplace. */
    private record Had(String mail, String workplace) {
        /** Without the mail: it may end in a log. */
        @Override
        public String toString() {
            return "Had[]";
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Letter> write(Intent intent) {
        return transactions.snapshot(intent.workplace(), () -> had(intent)).map(had -> letter(had, intent));
    }

    private Optional<Had> had(Intent intent) {
        return sql.sql("""
                        select c.mail, w.name as workplace from changed_mail c join workplace w on w.workplace_id = c.workplace_id
                        where c.workplace_id = ? and c.mail_id = ?
                        """)
                .params(intent.workplace(), Objects.requireNonNull(intent.about()))
                .query((row, at) -> new Had(row.getString("mail"), row.getString("workplace")))
                .optional();
    }

    private Letter letter(Had had, Intent intent) {
        var t = messages.in(intent.language());
        return new Letter(
                intent.language(),
                had.mail,
                t.get("people.changed.subject"),
                List.of(t.get("people.changed.first", had.workplace), t.get("people.changed.second")),
                "",
                "",
                List.of(t.get("people.changed.why")),
                null,
                null,
                () -> forget(intent));
    }

    private void forget(Intent intent) {
        sql.sql("delete from changed_mail where workplace_id = ? and mail_id = ?")
                .params(intent.workplace(), Objects.requireNonNull(intent.about()))
                .update();
    }
}
