package dk.kompetencedialog.workshop.invitation;

import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.mail.CalendarPart;
import dk.kompetencedialog.platform.mail.Delivery;
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
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells somebody who is no longer on the workplace's list that a sitting is not theirs any more, and forgets them. */
@Component
class FarewellLetter implements Letters {
    static final String KIND = "invitation-farewell";

    private final JdbcClient sql;
    private final Transactions transactions;
    private final Workshops workshops;
    private final Workplaces workplaces;
    private final Invitations invitations;
    private final Delivery delivery;
    private final Messages messages;
    private final Clock clock;

    FarewellLetter(
            JdbcClient sql,
            Transactions transactions,
            Workshops workshops,
            Workplaces workplaces,
            Invitations invitations,
            Delivery delivery,
            Messages messages,
            Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.workshops = workshops;
        this.workplaces = workplaces;
        this.invitations = invitations;
        this.delivery = delivery;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param to the person they were, by the letter's id: they have none any more */
    private record Owed(UUID workshop, UUID sitting, Invitee to, int sequence) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Letter> write(Intent intent) {
        return transactions.in(
                intent.workplace(),
                () -> owed(intent).flatMap(owed -> {
                    var invitation = invitations.of(workshops.in(new Room(intent.workplace(), owed.workshop)));
                    return invitation.announced().stream()
                            .filter(sitting -> sitting.id().equals(owed.sitting) && sitting.isAhead(clock.instant()))
                            .findFirst()
                            .map(sitting -> letter(invitation, sitting, owed, intent));
                }));
    }

    private Optional<Owed> owed(Intent intent) {
        return sql.sql("""
                        select a.workshop_id, f.sitting_id, f.mail_id, f.name, f.mail, f.sequence from farewell f
                        join announced_sitting a on a.workplace_id = f.workplace_id and a.id = f.sitting_id
                        where f.workplace_id = ? and f.mail_id = ?
                        """)
                .params(intent.workplace(), Objects.requireNonNull(intent.about()))
                .query((row, at) -> new Owed(
                        row.getObject("workshop_id", UUID.class),
                        row.getObject("sitting_id", UUID.class),
                        new Invitee(
                                row.getObject("mail_id", UUID.class),
                                row.getString("name"),
                                row.getString("mail"),
                                true,
                                null,
                                null,
                                null),
                        row.getInt("sequence")))
                .optional();
    }

    private Letter letter(Invitation invitation, Announced sitting, Owed owed, Intent intent) {
        var t = messages.in(intent.language());
        var workplace = workplaces.at(intent.workplace()).name();
        var words = new LetterWords(invitation, workplace, sitting, t);
        var off = Message.CANCELLATION;
        var parties = new CalendarFile.Parties(workplace, delivery.sender(), owed.to.name(), owed.to.mail());
        var entry = CalendarEntry.of(invitation.workshop(), sitting, owed.sequence, t)
                .gone();
        return new Letter(
                intent.language(),
                owed.to.mail(),
                words.subject(off.name()),
                words.paragraphs(new Invitation.Due(owed.to, sitting, off)),
                "",
                "",
                List.of(),
                null,
                new CalendarPart(off.method(), CalendarFile.message(off.method(), entry, parties, clock.instant())),
                () -> forget(intent));
    }

    private void forget(Intent intent) {
        sql.sql("delete from farewell where workplace_id = ? and mail_id = ?")
                .params(intent.workplace(), Objects.requireNonNull(intent.about()))
                .update();
    }
}
