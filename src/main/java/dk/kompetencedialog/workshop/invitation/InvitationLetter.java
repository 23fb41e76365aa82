package dk.kompetencedialog.workshop.invitation;

import dk.kompetencedialog.account.QrCode;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.mail.CalendarPart;
import dk.kompetencedialog.platform.mail.Delivery;
import dk.kompetencedialog.platform.mail.Intent;
import dk.kompetencedialog.platform.mail.Letter;
import dk.kompetencedialog.platform.mail.Letters;
import dk.kompetencedialog.platform.mail.MailQueue;
import dk.kompetencedialog.platform.mail.Picture;
import dk.kompetencedialog.platform.text.Messages;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.workplace.Workplaces;
import dk.kompetencedialog.workshop.Workshops;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells somebody what they have not been told of a sitting: that they are invited, what has changed, that it is off. */
@Component
class InvitationLetter implements Letters {
    static final String KIND = "invitation";

    private final JdbcClient sql;
    private final Transactions transactions;
    private final Workshops workshops;
    private final Workplaces workplaces;
    private final Invitations invitations;
    private final Announcements announcements;
    private final AnswerLinks links;
    private final MailQueue queue;
    private final Delivery delivery;
    private final Messages messages;
    private final Clock clock;

    InvitationLetter(
            JdbcClient sql,
            Transactions transactions,
            Workshops workshops,
            Workplaces workplaces,
            Invitations invitations,
            Announcements announcements,
            AnswerLinks links,
            MailQueue queue,
            Delivery delivery,
            Messages messages,
            Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.workshops = workshops;
        this.workplaces = workplaces;
        this.invitations = invitations;
        this.announcements = announcements;
        this.links = links;
        this.queue = queue;
        this.delivery = delivery;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Letter> write(Intent intent) {
        var sitting = Objects.requireNonNull(intent.about());
        return transactions.in(
                intent.workplace(),
                () -> workshop(intent.workplace(), sitting)
                        .map(id -> invitations.of(workshops.in(new Room(intent.workplace(), id))))
                        .flatMap(invitation -> due(invitation, intent).map(due -> letter(invitation, due, intent))));
    }

    private Optional<UUID> workshop(UUID workplaceId, UUID sitting) {
        return sql.sql("select workshop_id from announced_sitting where workplace_id = ? and id = ?")
                .params(workplaceId, sitting)
                .query(UUID.class)
                .optional();
    }

    private Optional<Invitation.Due> due(Invitation invitation, Intent intent) {
        return invitation.dues(clock.instant()).stream()
                .filter(due -> due.invitee().person().equals(intent.person())
                        && due.sitting().id().equals(intent.about()))
                .findFirst();
    }

    private Letter letter(Invitation invitation, Invitation.Due due, Intent intent) {
        var t = messages.in(intent.language());
        var words = new LetterWords(invitation, workplace(intent.workplace()), due.sitting(), t);
        var told = told(invitation, due);
        var off = due.message() == Message.CANCELLATION;
        var href =
                off ? "" : links.make(intent.workplace(), invitation.workshop().id(), intent.whom());
        return new Letter(
                intent.language(),
                due.invitee().mail(),
                words.subject(due.message().name()),
                words.paragraphs(due),
                href,
                t.get("invitation.letter.go"),
                off ? List.of() : List.of(t.get("invitation.letter.after"), t.get("invitation.letter.yours")),
                off ? null : new Picture(QrCode.png(href), t.get("invitation.letter.qr")),
                new CalendarPart(due.message().method(), calendar(invitation, due, t)),
                () -> keep(told, intent));
    }

    private String workplace(UUID id) {
        return workplaces.at(id).name();
    }

    private Told told(Invitation invitation, Invitation.Due due) {
        return new Told(
                due.sitting().id(),
                due.invitee().person(),
                invitation.nextSequence(due.invitee(), due.sitting()),
                due.sitting().revision(),
                due.message() == Message.CANCELLATION,
                clock.instant());
    }

    private String calendar(Invitation invitation, Invitation.Due due, Texts t) {
        var sequence = told(invitation, due).sequence();
        var entry = CalendarEntry.of(invitation.workshop(), due.sitting(), sequence, t);
        var parties = new CalendarFile.Parties(
                workplace(invitation.workshop().workplaceId()),
                delivery.sender(),
                due.invitee().name(),
                due.invitee().mail());
        var off = due.message() == Message.CANCELLATION;
        return CalendarFile.message(due.message().method(), off ? entry.gone() : entry, parties, clock.instant());
    }

    /**
     * And tells on what has become different while the letter was on its way. Whoever changes it in this moment sees either that the letter
     * is still on its way, and it is read here, or that it has been sent.
     */
    private void keep(Told told, Intent intent) {
        var held = workshop(intent.workplace(), told.sitting())
                .map(id -> workshops.in(new Room(intent.workplace(), id)))
                .map(invitations::held);
        announcements.keep(intent.workplace(), told);
        held.map(before -> invitations.of(before.workshop()))
                .flatMap(invitation -> due(invitation, intent))
                .ifPresent(more -> queue.putAll(
                        intent.workplace(),
                        KIND,
                        intent.language(),
                        List.of(new MailQueue.To(told.person(), told.sitting()))));
    }
}
