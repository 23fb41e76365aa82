package dk.kompetencedialog.plan.followup;

import dk.kompetencedialog.account.Address;
import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.Secret;
import dk.kompetencedialog.plan.Plans;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workshop.invitation.CalendarFile;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Calendars of deadlines that one follows: one's own, or a group's. A new address ends the one before. The table keeps only hashes. */
@Component
class Feeds {
    static final String PATH = "/calendar/";

    private final JdbcClient sql;
    private final Transactions transactions;
    private final Tracking tracking;
    private final Plans plans;
    private final Address address;
    private final Clock clock;

    Feeds(JdbcClient sql, Transactions transactions, Tracking tracking, Plans plans, Address address, Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.tracking = tracking;
        this.plans = plans;
        this.address = address;
        this.clock = clock;
    }

    /** A new address for the days of a person, whole. Wants an open transaction of the workplace. */
    String ofPerson(UUID workplaceId, UUID person) {
        return made(new Owner(workplaceId, person, null, null));
    }

    /** The same for the days of a group; it works as long as whoever makes it may write the plan. Throws {@link Sentence} 410. */
    String ofPlan(UUID workplaceId, UUID plan, Member by) {
        plans.hold(workplaceId, plan);
        return made(new Owner(workplaceId, null, plan, by.accountId()));
    }

    private String made(Owner owner) {
        var secret = Secret.draw();
        sql.sql("""
                delete from calendar_feed where workplace_id = :workplace
                  and person_id is not distinct from cast(:person as uuid) and plan_id is not distinct from cast(:plan as uuid)
                """)
                .param("workplace", owner.workplaceId)
                .param("person", owner.personId)
                .param("plan", owner.planId)
                .update();
        sql.sql("""
                insert into calendar_feed (workplace_id, token_hash, person_id, plan_id, made_by, made_at)
                values (:workplace, :hash, cast(:person as uuid), cast(:plan as uuid), cast(:by as uuid), :now)
                """)
                .param("workplace", owner.workplaceId)
                .param("hash", secret.hash())
                .param("person", owner.personId)
                .param("plan", owner.planId)
                .param("by", owner.madeBy)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return address.of(PATH + secret.reveal() + ".ics");
    }

    /** Whose days; {@code madeBy} is the account that made a group's address. */
    record Owner(
            UUID workplaceId,
            @Nullable UUID personId,
            @Nullable UUID planId,
            @Nullable UUID madeBy) {}

    /** The calendar behind an address, as it stands now. Throws {@link Sentence} 404. */
    String file(String token, Texts t) {
        var owner = behind(token).orElseThrow(() -> Sentence.notFound("plan.feed.none"));
        return transactions.snapshot(
                owner.workplaceId,
                () -> CalendarFile.ofDays(
                        activities(stillGood(owner)).stream()
                                .flatMap(activity -> days(activity, t))
                                .toList(),
                        clock.instant()));
    }

    private Owner stillGood(Owner owner) {
        boolean good = owner.planId == null
                || plans.mayWrite(new Member(Objects.requireNonNull(owner.madeBy)), owner.workplaceId, owner.planId);
        if (!good) throw Sentence.notFound("plan.feed.none");
        return owner;
    }

    private Optional<Owner> behind(String token) {
        return Secret.read(token)
                .flatMap(secret -> transactions.outside(() -> sql.sql(
                                "select workplace_id, person_id, plan_id, made_by from calendar_behind(?)")
                        .param(secret.hash())
                        .query((row, at) -> new Owner(
                                row.getObject("workplace_id", UUID.class),
                                row.getObject("person_id", UUID.class),
                                row.getObject("plan_id", UUID.class),
                                row.getObject("made_by", UUID.class)))
                        .optional()));
    }

    private List<Tracked> activities(Owner owner) {
        return owner.planId != null
                ? tracking.of(owner.workplaceId, owner.planId)
                : tracking.answeredBy(owner.workplaceId, Objects.requireNonNull(owner.personId));
    }

    private Stream<CalendarFile.Day> days(Tracked activity, Texts t) {
        var name = activity.isDone() ? "done" : "deadline";
        return Stream.of(
                        Optional.ofNullable(activity.deadline()).map(on -> day(activity, name, on, t)),
                        Optional.ofNullable(activity.followUpOn()).map(on -> day(activity, "followUp", on, t)))
                .flatMap(Optional::stream);
    }

    private CalendarFile.Day day(Tracked activity, String what, LocalDate on, Texts t) {
        var uid = activity.id() + (what.equals("followUp") ? "-follow-up" : "-deadline");
        var summary = t.get("plan.feed." + what, activity.text());
        return new CalendarFile.Day(uid, 0, on, summary, activity.plan(), address.of("/plans/" + activity.planId()));
    }
}
