package dk.kompetencedialog.workshop.invitation.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Theme;
import dk.kompetencedialog.workplace.Workplace;
import dk.kompetencedialog.workshop.agenda.page.AgendaPiece.Meeting;
import java.util.List;
import java.util.UUID;

/**
 * Who is invited to a workshop and what they answered, and what can be done about it.
 *
 * @param meetings when and where, as it is planned
 * @param rows by name
 */
public record InvitationPage(
        Theme theme,
        Workplace workplace,
        UUID workshop,
        String workshopTitle,
        List<Meeting> meetings,
        Standing standing,
        Numbers numbers,
        List<InviteeRow> rows,
        Said said)
        implements Page {
    /**
     * How it stands as a whole; what does not hold is false or empty.
     *
     * @param closed the workshop is over for good
     * @param mail whether mail can be sent
     * @param hasDay whether a day has been found
     * @param past every day that was found is over
     * @param reason why it was cancelled
     * @param fresh nobody has been told of it yet
     * @param language of the letters
     */
    public record Standing(
            boolean closed,
            boolean mail,
            boolean hasDay,
            boolean past,
            boolean cancelled,
            String reason,
            boolean fresh,
            String language) {
        /** Whether nobody is waited for any more: it is over, its days are, or it is called off. */
        public boolean over() {
            return closed || past || cancelled;
        }
    }

    /**
     * How many.
     *
     * @param yes come
     * @param open have not answered
     * @param misled know a time or place that is not right any more
     * @param send would be sent something by a press
     * @param remind would be reminded by a press
     * @param unsent have letters that are not sent yet
     */
    public record Numbers(long yes, long maybe, long no, long open, long misled, int send, int remind, int unsent) {}

    /**
     * What this answer alone bears.
     *
     * @param link somebody's link, whole; empty for none
     * @param linkOf whose it is
     * @param reason as it was typed for cancelling
     * @param wrongReason what is wrong with it
     * @param sent to how many a letter has just been put on its way; 0 for none
     */
    public record Said(String link, String linkOf, String reason, String wrongReason, int sent) {
        public static Said sent(int sent) {
            return new Said("", "", "", "", sent);
        }

        public static Said link(String link, String of) {
            return new Said(link, of, "", "", 0);
        }

        public static Said refused(String reason, String wrong) {
            return new Said("", "", reason, wrong, 0);
        }
    }

    /** Where its forms go. */
    public String action() {
        return "/workshops/" + workshop + "/invitations";
    }

    /** Which words its button has for sending: all anew, a change, or to those who lack something. */
    public String sending() {
        return standing.cancelled() ? "again" : numbers.misled() > 0 ? "change" : standing.fresh() ? "first" : "more";
    }

    /** Who answered what, as it stands, or as it stood. */
    public String answers() {
        return standing.over() ? "invitation.answers.were" : "invitation.answers.count";
    }

    public boolean maySend() {
        return standing.mail() && !standing.closed() && numbers.send() > 0;
    }

    @Override
    public String template() {
        return "workshop/invitation/invitation";
    }

    @Override
    public String title(Texts t) {
        return t.get("invitation.title", workshopTitle);
    }

    @Override
    public int status() {
        return said.wrongReason().isEmpty() ? 200 : 422;
    }
}
