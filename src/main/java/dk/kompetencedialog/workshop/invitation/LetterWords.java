package dk.kompetencedialog.workshop.invitation;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.workshop.agenda.SittingTime;
import java.util.ArrayList;
import java.util.List;

/** What the letters about a sitting say. */
final class LetterWords {
    private final Invitation invitation;
    private final String workplace;
    private final Announced sitting;
    private final Texts t;

    LetterWords(Invitation invitation, String workplace, Announced sitting, Texts t) {
        this.invitation = invitation;
        this.workplace = workplace;
        this.sitting = sitting;
        this.t = t;
    }

    String subject(String key) {
        return t.get("invitation.letter." + key + ".subject", title(), SittingTime.day(sitting.startsAt(), t));
    }

    List<String> paragraphs(Invitation.Due due) {
        return due.message() == Message.CANCELLATION ? cancelled(due.invitee()) : coming(due.message(), due.invitee());
    }

    List<String> reminder(Invitee invitee) {
        var all = new ArrayList<String>();
        all.add(t.get("invitation.letter.hello", invitee.firstName()));
        all.add(t.get("invitation.letter.REMINDER.text", title()));
        all.addAll(facts());
        return all;
    }

    private List<String> coming(Message message, Invitee invitee) {
        var all = new ArrayList<String>();
        all.add(t.get("invitation.letter.hello", invitee.firstName()));
        all.add(t.get("invitation.letter." + message + ".text", title(), workplace));
        all.addAll(facts());
        if (number() > 0)
            all.add(t.get("invitation.letter.number", number(), standing().size()));
        return all;
    }

    private List<String> cancelled(Invitee invitee) {
        var why = invitation.cover().cancelled() ? "ALL" : invitee.dropped() ? "DROPPED" : "SITTING";
        var all = new ArrayList<String>();
        all.add(t.get("invitation.letter.hello", invitee.firstName()));
        all.add(t.get("invitation.letter.CANCELLATION." + why, title(), time()));
        if (why.equals("ALL") && !invitation.cover().reason().isEmpty())
            all.add(invitation.cover().reason());
        all.add(t.get("invitation.letter.CANCELLATION.calendar"));
        return all;
    }

    private List<String> facts() {
        var all = new ArrayList<String>();
        all.add(time());
        if (!sitting.place().isEmpty()) all.add(t.get("invitation.letter.place", sitting.place()));
        if (!sitting.link().isEmpty()) all.add(t.get("invitation.letter.online", sitting.link()));
        return all;
    }

    /** Which of several meetings it is, from 1; 0 where there is but one. */
    private int number() {
        var standing = standing();
        return standing.size() < 2 ? 0 : standing.indexOf(sitting) + 1;
    }

    private List<Announced> standing() {
        return invitation.announced().stream().filter(each -> !each.cancelled()).toList();
    }

    private String time() {
        return SittingTime.of(sitting.startsAt(), sitting.minutes(), t);
    }

    private String title() {
        return invitation.workshop().title();
    }
}
