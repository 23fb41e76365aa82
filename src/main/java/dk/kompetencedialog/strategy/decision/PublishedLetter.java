package dk.kompetencedialog.strategy.decision;

import dk.kompetencedialog.account.Address;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.mail.Intent;
import dk.kompetencedialog.platform.mail.Letter;
import dk.kompetencedialog.platform.mail.Letters;
import dk.kompetencedialog.platform.mail.MailQueue;
import dk.kompetencedialog.platform.text.Messages;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.strategy.text.Strategies;
import dk.kompetencedialog.strategy.text.Strategy;
import dk.kompetencedialog.workplace.Workplaces;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells everybody who has a mail that a strategy is in force, and where it can be read. */
@Component
class PublishedLetter implements Letters {
    static final String KIND = "strategy-published";

    private final Transactions transactions;
    private final JdbcClient sql;
    private final Published published;
    private final Address address;
    private final Messages messages;

    PublishedLetter(
            Transactions transactions, JdbcClient sql, Published published, Address address, Messages messages) {
        this.transactions = transactions;
        this.sql = sql;
        this.published = published;
        this.address = address;
        this.messages = messages;
    }

    /** What is told of. */
    @Component
    record Published(Strategies strategies, Publications publications, Workplaces workplaces, MailQueue queue) {}

    @Override
    public String kind() {
        return KIND;
    }

    /** Queues a letter to all that have a mail; says to how many. Wants the open transaction of the workplace. */
    int tellAll(Strategy strategy) {
        var to = sql.sql("select id from person where workplace_id = ? and mail is not null")
                .params(strategy.workplaceId())
                .query((row, at) -> new MailQueue.To(row.getObject(1, UUID.class), strategy.id()))
                .list();
        published.queue.putAll(strategy.workplaceId(), KIND, strategy.language(), to);
        return to.size();
    }

    @Override
    public Optional<Letter> write(Intent intent) {
        var room = new Room(intent.workplace(), Objects.requireNonNull(intent.about()));
        return transactions.snapshot(
                intent.workplace(),
                () -> published
                        .publications
                        .latest(room)
                        .flatMap(holds -> mail(intent).map(mail -> letter(room, holds, mail, intent))));
    }

    private Optional<String> mail(Intent intent) {
        return sql.sql("select mail from person where workplace_id = ? and id = ? and mail is not null")
                .params(intent.workplace(), Objects.requireNonNull(intent.person()))
                .query(String.class)
                .optional();
    }

    private Letter letter(Room room, Publication holds, String mail, Intent intent) {
        var t = messages.in(intent.language());
        var title = published.strategies.in(room).title();
        var workplace = published.workplaces.at(room.workplaceId()).name();
        return new Letter(
                intent.language(),
                mail,
                t.get("decision.letter.subject", workplace),
                List.of(
                        t.get("decision.letter.first", title),
                        t.get(
                                "decision.letter.second",
                                DecisionViews.day(holds.validFrom(), t),
                                DecisionViews.day(holds.validUntil(), t))),
                address.of(PublishedController.PATH + holds.token()),
                t.get("decision.letter.go"),
                List.of(t.get("decision.letter.why", workplace)));
    }
}
