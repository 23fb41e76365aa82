package dk.kompetencedialog.account.signin;

import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.mail.Delivery;
import dk.kompetencedialog.platform.mail.Intent;
import dk.kompetencedialog.platform.mail.MailQueue;
import dk.kompetencedialog.platform.text.Language;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sends a link to whoever asks for one, if their address stands on a list; whether it does, nobody is told. */
@Component
class MailSignIn {
    private final JdbcClient sql;
    private final Transactions transactions;
    private final MailQueue queue;
    private final Delivery delivery;

    MailSignIn(JdbcClient sql, Transactions transactions, MailQueue queue, Delivery delivery) {
        this.sql = sql;
        this.transactions = transactions;
        this.queue = queue;
        this.delivery = delivery;
    }

    boolean isOpen() {
        return delivery.isOpen();
    }

    /** One mail, though the address may stand on the lists of several workplaces. */
    void ask(String mail, Language language) {
        if (!isOpen()) return;
        var intent = transactions.outside(() -> sql.sql("select workplace_id, id from persons_of_mail(?) limit 1")
                .param(mail)
                .query((row, at) -> new Intent(
                        row.getObject(1, UUID.class), row.getObject(2, UUID.class), SignInLetter.KIND, language))
                .optional());
        intent.ifPresent(one -> transactions.in(one.workplace(), () -> queue.put(one)));
    }
}
