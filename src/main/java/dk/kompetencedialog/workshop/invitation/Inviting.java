package dk.kompetencedialog.workshop.invitation;

import dk.kompetencedialog.account.Ways;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.mail.Delivery;
import dk.kompetencedialog.platform.mail.MailQueue;
import dk.kompetencedialog.platform.text.Language;
import dk.kompetencedialog.platform.text.PlainText;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workshop.Workshop;
import dk.kompetencedialog.workshop.WorkshopRuns;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Invites people to a workshop, and tells them what becomes of it. Each can be done twice without harm: a letter says what is different
 * from what its reader has been told, and where that is nothing it is not sent. Opens its own transactions.
 */
@Component
public class Inviting {
    private static final int REASON_MAX = 200;

    private final Invitations invitations;
    private final Announcements announcements;
    private final Invitees invitees;
    private final WorkshopRuns runs;
    private final Ways ways;
    private final MailQueue queue;
    private final Delivery delivery;
    private final Transactions transactions;
    private final Clock clock;

    Inviting(
            Invitations invitations,
            Announcements announcements,
            Invitees invitees,
            WorkshopRuns runs,
            Ways ways,
            MailQueue queue,
            Delivery delivery,
            Transactions transactions,
            Clock clock) {
        this.invitations = invitations;
        this.announcements = announcements;
        this.invitees = invitees;
        this.runs = runs;
        this.ways = ways;
        this.queue = queue;
        this.delivery = delivery;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Makes these the ones invited. Who had been told and is not among them is told that too; the others not yet. */
    public void choose(Workshop workshop, Collection<UUID> people) {
        transactions.in(workshop.workplaceId(), () -> {
            open(workshop);
            invitees.choose(workshop, people);
            queue(workshop, due -> due.invitee().dropped());
        });
    }

    /** Tells everyone what they have not been told; to how many a letter is on its way. */
    int send(Workshop workshop, Language language) {
        return transactions.in(workshop.workplaceId(), () -> {
            var before = open(workshop);
            var ahead = before.ahead(clock.instant());
            if (before.plan().isEmpty()) throw Sentence.conflict("invitation.noDay");
            if (ahead.isEmpty()) throw Sentence.conflict("invitation.past");
            if (!delivery.isOpen()) throw Sentence.conflict("invitation.noMail");
            if (before.cover().cancelled()) ways.close(workshop.workplaceId(), workshop.id(), false);
            invitations.open(workshop, language);
            announcements.say(workshop, ahead, before.plan());
            return queue(workshop, due -> true);
        });
    }

    /** The workshop is not held: everyone who has been told of it is told so, and nobody new comes in. */
    void cancel(Workshop workshop, String reason) {
        var why = reason(reason);
        transactions.in(workshop.workplaceId(), () -> {
            open(workshop);
            invitations.cancel(workshop, why);
            announcements.cancelAllBut(workshop, List.of());
            ways.close(workshop.workplaceId(), workshop.id(), true);
            queue(workshop, due -> true);
        });
    }

    /** It is held after all. No letter says so before one is sent. */
    void holdAfterAll(Workshop workshop) {
        transactions.in(workshop.workplaceId(), () -> {
            var before = open(workshop);
            if (!before.cover().cancelled()) return;
            invitations.open(workshop, before.cover().language());
            ways.close(workshop.workplaceId(), workshop.id(), false);
        });
    }

    /** Asks those once more who have not answered. */
    void remind(Workshop workshop) {
        transactions.in(workshop.workplaceId(), () -> {
            var invitation = open(workshop);
            var people = invitation.toRemind(clock.instant()).stream()
                    .map(Invitee::person)
                    .toList();
            invitees.reminded(workshop, people);
            queue.putAll(
                    workshop.workplaceId(),
                    ReminderLetter.KIND,
                    invitation.cover().language(),
                    people.stream()
                            .map(person -> new MailQueue.To(person, workshop.id()))
                            .toList());
        });
    }

    /** Keeps an answer that somebody gave in another way. */
    void answer(Workshop workshop, UUID person, Answer answer) {
        transactions.in(workshop.workplaceId(), () -> {
            open(workshop);
            invitees.answer(workshop, person, answer);
        });
    }

    /** A reason as it may be kept. Throws {@link Sentence} 400. */
    static String reason(String written) {
        return PlainText.ofAny(written, REASON_MAX, false);
    }

    private Invitation open(Workshop workshop) {
        if (runs.of(workshop.room()).closed()) throw Sentence.gone("workshop.closed");
        return invitations.held(workshop);
    }

    /** To how many. */
    private int queue(Workshop workshop, Predicate<Invitation.Due> which) {
        var invitation = invitations.of(workshop);
        var to = invitation.dues(clock.instant()).stream()
                .filter(which)
                .map(due ->
                        new MailQueue.To(due.invitee().person(), due.sitting().id()))
                .toList();
        queue.putAll(
                workshop.workplaceId(),
                InvitationLetter.KIND,
                invitation.cover().language(),
                to);
        return (int) to.stream().map(MailQueue.To::person).distinct().count();
    }
}
