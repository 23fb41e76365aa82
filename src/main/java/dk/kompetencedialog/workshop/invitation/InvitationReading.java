package dk.kompetencedialog.workshop.invitation;

import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.mail.Delivery;
import dk.kompetencedialog.platform.mail.MailQueue;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.workplace.Workplaces;
import dk.kompetencedialog.workshop.Workshop;
import dk.kompetencedialog.workshop.WorkshopRuns;
import dk.kompetencedialog.workshop.agenda.Agendas;
import dk.kompetencedialog.workshop.invitation.page.InvitationPage;
import dk.kompetencedialog.workshop.invitation.page.InvitationPiece;
import dk.kompetencedialog.workshop.invitation.page.InviteeRow;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the invitation of a workshop for those who plan it. */
@Component
public class InvitationReading {
    private final Invitations invitations;
    private final Workplaces workplaces;
    private final Agendas agendas;
    private final WorkshopRuns runs;
    private final MailQueue queue;
    private final Delivery delivery;
    private final Transactions transactions;
    private final Clock clock;

    InvitationReading(
            Invitations invitations,
            Workplaces workplaces,
            Agendas agendas,
            WorkshopRuns runs,
            MailQueue queue,
            Delivery delivery,
            Transactions transactions,
            Clock clock) {
        this.invitations = invitations;
        this.workplaces = workplaces;
        this.agendas = agendas;
        this.runs = runs;
        this.queue = queue;
        this.delivery = delivery;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** In short. Wants an open transaction or snapshot of the workplace. */
    public InvitationPiece piece(Workshop workshop) {
        var invitation = invitations.of(workshop);
        var numbers = numbers(invitation, Map.of(), clock.instant());
        return new InvitationPiece(
                invitation.invited().size(),
                numbers.yes(),
                numbers.maybe(),
                numbers.no(),
                numbers.open(),
                numbers.misled(),
                invitation.cover().cancelled(),
                standing(invitation, clock.instant()).over(),
                invitation.isUntold() && numbers.open() == invitation.invited().size());
    }

    /** A line for each workshop of the workplace to which somebody is invited. Wants an open transaction or snapshot of it. */
    public Map<UUID, String> lines(UUID workplaceId, Texts t) {
        return invitations.counts(workplaceId).stream()
                .collect(Collectors.toMap(Invitations.Count::workshop, count -> line(count, t)));
    }

    private static String line(Invitations.Count count, Texts t) {
        return count.cancelled()
                ? t.get("invitation.cancelled")
                : t.get("invitation.card.line", count.invited(), count.coming());
    }

    /** Whether nobody is invited, and somebody could be. */
    boolean isToBegin(Workshop workshop) {
        return transactions.snapshot(
                workshop.workplaceId(),
                () -> !isOver(workshop) && invitations.of(workshop).invited().isEmpty());
    }

    /** Whether the workshop is over for good. Wants an open transaction or snapshot of the workplace. */
    boolean isOver(Workshop workshop) {
        return runs.of(workshop.room()).closed();
    }

    InvitationPage page(Workshop workshop, InvitationPage.Said said, Texts t) {
        return transactions.snapshot(workshop.workplaceId(), () -> {
            var invitation = invitations.of(workshop);
            var unsent = queue.unsent(workshop.workplaceId(), invitation.abouts());
            var now = clock.instant();
            var standing = standing(invitation, now);
            return new InvitationPage(
                    workshop.theme(),
                    workplaces.at(workshop.workplaceId()),
                    workshop.id(),
                    workshop.title(),
                    agendas.piece(workshop, t).meetings(),
                    standing,
                    numbers(invitation, unsent, now),
                    invitation.invited().stream()
                            .map(each -> row(
                                    invitation,
                                    each,
                                    unsent.get(each.person()),
                                    new Words(invitation, delivery.isOpen(), standing.over(), t)))
                            .toList(),
                    said);
        });
    }

    private InvitationPage.Standing standing(Invitation invitation, Instant now) {
        return new InvitationPage.Standing(
                isOver(invitation.workshop()),
                delivery.isOpen(),
                !invitation.plan().isEmpty(),
                !invitation.plan().isEmpty() && invitation.ahead(now).isEmpty(),
                invitation.cover().cancelled(),
                invitation.cover().reason(),
                invitation.isUntold(),
                invitation.cover().language().tag());
    }

    private static InvitationPage.Numbers numbers(
            Invitation invitation, Map<UUID, MailQueue.Fate> unsent, Instant now) {
        return new InvitationPage.Numbers(
                count(invitation, Answer.YES),
                count(invitation, Answer.MAYBE),
                count(invitation, Answer.NO),
                invitation.invited().stream()
                        .filter(each -> !invitation.hasAnswered(each))
                        .count(),
                invitation.misled(now),
                (int) invitation.addressees(now).stream()
                        .filter(each -> invitation.isNews(now) || unsent.get(each.person()) != MailQueue.Fate.WAITING)
                        .count(),
                invitation.toRemind(now).size(),
                unsent.size());
    }

    private static long count(Invitation invitation, Answer answer) {
        return invitation.invited().stream()
                .filter(each -> each.answer() == answer && invitation.hasAnswered(each))
                .count();
    }

    private static InviteeRow row(Invitation invitation, Invitee invitee, MailQueue.@Nullable Fate fate, Words words) {
        return new InviteeRow(
                invitee.person().toString(),
                invitee.name(),
                invitee.mail(),
                words.sent(invitee, fate),
                words.amiss(invitee, fate),
                invitee.answer() == null ? "" : invitee.answer().name(),
                invitee.answer() != null && !invitation.hasAnswered(invitee));
    }

    /**
     * How far an invitation has come with somebody, in words.
     *
     * @param mail whether mail can be sent
     * @param over whether nobody is waited for any more
     */
    private record Words(Invitation invitation, boolean mail, boolean over, Texts t) {
        /** @param fate of a letter that is not sent; null where there is none */
        String sent(Invitee invitee, MailQueue.@Nullable Fate fate) {
            if (!invitee.hasMail()) return t.get(over ? unheardWas("noMail") : "invitation.sent.noMail");
            if (fate != null) return t.get("invitation.sent." + fate);
            return invitation
                    .toldAt(invitee)
                    .map(at -> t.get("invitation.sent.at", t.day(at)))
                    .orElseGet(
                            () -> t.get(over ? unheardWas(unheard(invitee)) : "invitation.sent." + unheard(invitee)));
        }

        /** Whether somebody should look at it: once nobody is waited for, only where one must still be told that it is off. */
        boolean amiss(Invitee invitee, MailQueue.@Nullable Fate fate) {
            var isOff = !over || invitation.cover().cancelled();
            return isOff && (!invitee.hasMail() || (fate != null && fate != MailQueue.Fate.WAITING));
        }

        private String unheard(Invitee invitee) {
            if (invitation.hasHeard(invitee)) return "cancelled";
            return mail ? "not" : "byHand";
        }

        private String unheardWas(String how) {
            if (how.equals("cancelled")) return "invitation.sent.cancelled";
            return invitation.cover().cancelled() && !how.equals("not")
                    ? "invitation.sent.tellOff"
                    : "invitation.sent.never";
        }
    }
}
