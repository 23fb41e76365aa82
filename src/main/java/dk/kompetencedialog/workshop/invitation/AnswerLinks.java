package dk.kompetencedialog.workshop.invitation;

import dk.kompetencedialog.account.Address;
import dk.kompetencedialog.account.Secret;
import dk.kompetencedialog.platform.data.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links to the page where one person answers one invitation. The table keeps only their hashes. */
@Component
class AnswerLinks {
    static final String PATH = "/invitation/";
    /** No workshop is planned further ahead. */
    private static final Duration KEPT = Duration.ofDays(500);

    private final JdbcClient sql;
    private final Transactions transactions;
    private final Address address;
    private final Clock clock;

    AnswerLinks(JdbcClient sql, Transactions transactions, Address address, Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.address = address;
        this.clock = clock;
    }

    /** One more link of somebody's, whole. Wants an open transaction of the workplace. */
    String make(UUID workplaceId, UUID workshop, UUID person) {
        var secret = Secret.draw();
        sql.sql("delete from answer_link where workplace_id = ? and made_at < ?")
                .params(workplaceId, at(clock.instant().minus(KEPT)))
                .update();
        sql.sql("""
                        insert into answer_link (workplace_id, token_hash, workshop_id, person_id, made_at) values (?, ?, ?, ?, ?)
                        """)
                .params(workplaceId, secret.hash(), workshop, person, at(clock.instant()))
                .update();
        return address.of(PATH + secret.reveal());
    }

    /** The whole address of a link, for a code that a phone reads. */
    String whole(String link) {
        return address.of(PATH + link);
    }

    /** Who may answer what. */
    record Destination(UUID workplaceId, UUID workshopId, UUID personId) {}

    /** Where a link leads, in a transaction of its own: nothing is known of the workplace before. */
    Optional<Destination> behind(String link) {
        return Secret.read(link)
                .flatMap(secret -> transactions.outside(
                        () -> sql.sql("select workplace_id, workshop_id, person_id from answer_behind(?)")
                                .param(secret.hash())
                                .query(Destination.class)
                                .optional()));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
