package dk.kompetencedialog.plan.followup;

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

/** Links to the page where who answers for an activity says how it goes. The table keeps only their hashes. */
@Component
class CheckInLinks {
    static final String PATH = "/check-in/";
    /** How long one works after the day it is about. */
    static final Duration GOOD_AFTERWARDS = Duration.ofDays(30);

    private final JdbcClient sql;
    private final Transactions transactions;
    private final Address address;
    private final Clock clock;

    CheckInLinks(JdbcClient sql, Transactions transactions, Address address, Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.address = address;
        this.clock = clock;
    }

    /** One more link of somebody's, whole. Wants an open transaction of the workplace. */
    String make(UUID workplaceId, Tracked activity, UUID person) {
        var secret = Secret.draw();
        sql.sql("delete from check_in_link where workplace_id = ? and expires_at < ?")
                .params(workplaceId, at(clock.instant().minus(GOOD_AFTERWARDS)))
                .update();
        sql.sql("""
                        insert into check_in_link (workplace_id, token_hash, plan_id, activity_id, person_id, expires_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        workplaceId,
                        secret.hash(),
                        activity.planId(),
                        activity.id(),
                        person,
                        at(activity.lastDay(clock.instant()).plus(GOOD_AFTERWARDS)))
                .update();
        return address.of(PATH + secret.reveal());
    }

    /** Who may say how what goes, and until when. */
    record Destination(UUID workplaceId, UUID planId, UUID activityId, UUID personId, OffsetDateTime expiresAt) {}

    /** Where a link leads, in a transaction of its own: nothing is known of the workplace before. */
    Optional<Destination> behind(String link) {
        return Secret.read(link)
                .flatMap(secret -> transactions.outside(() -> sql.sql(
                                "select workplace_id, plan_id, activity_id, person_id, expires_at from check_in_behind(?)")
                        .param(secret.hash())
                        .query(Destination.class)
                        .optional()));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
