package dk.kompetencedialog.workshop.invitation;

import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.mail.Intent;
import dk.kompetencedialog.platform.mail.Letter;
import dk.kompetencedialog.platform.mail.Letters;
import dk.kompetencedialog.platform.text.Messages;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.workplace.Workplaces;
import dk.kompetencedialog.workshop.Workshops;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks somebody once more whether they come. */
@Component
class ReminderLetter implements Letters {
    static final String KIND = "invitation-reminder";

    private final Transactions transactions;
    private final Workshops workshops;
    private final Workplaces workplaces;
    private final Invitations invitations;
    private final AnswerLinks links;
    private final Messages messages;
    private final Clock clock;

    ReminderLetter(
            Transactions transactions,
            Workshops workshops,
            Workplaces workplaces,
            Invitations invitations,
            AnswerLinks links,
            Messages messages,
            Clock clock) {
        this.transactions = transactions;
        this.workshops = workshops;
        this.workplaces = workplaces;
        this.invitations = invitations;
        this.links = links;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Letter> write(Intent intent) {
        return transactions.in(intent.workplace(), () -> {
            var room = new Room(intent.workplace(), Objects.requireNonNull(intent.about()));
            var invitation = invitations.of(workshops.in(room));
            return invitation.invited().stream()
                    .filter(each -> each.person().equals(intent.person()) && each.hasMail())
                    .filter(each -> !invitation.hasAnswered(each))
                    .findFirst()
                    .flatMap(each -> next(invitation).map(sitting -> letter(invitation, sitting, each, intent)));
        });
    }

    private Optional<Announced> next(Invitation invitation) {
        return invitation.announced().stream()
                .filter(each -> !each.cancelled() && each.isAhead(clock.instant()))
                .findFirst();
    }

    private Letter letter(Invitation invitation, Announced sitting, Invitee invitee, Intent intent) {
        var t = messages.in(intent.language());
        var words =
                new LetterWords(invitation, workplaces.at(intent.workplace()).name(), sitting, t);
        return new Letter(
                intent.language(),
                invitee.mail(),
                words.subject("REMINDER"),
                words.reminder(invitee),
                links.make(intent.workplace(), invitation.workshop().id(), invitee.person()),
                t.get("invitation.letter.go"),
                List.of(t.get("invitation.letter.yours")));
    }
}
