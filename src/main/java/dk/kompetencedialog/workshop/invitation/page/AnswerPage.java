package dk.kompetencedialog.workshop.invitation.page;

import dk.kompetencedialog.account.page.JoinPage;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Theme;
import dk.kompetencedialog.workshop.agenda.page.AgendaPiece.Meeting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody invited answers.
 *
 * @param action the path of this page, where the answer goes
 * @param answer {@code YES}, {@code MAYBE}, {@code NO}; empty for none
 * @param asks whether the answer is to another time than now, so that we ask again
 * @param reason why it was cancelled; may be empty
 * @param entry the door, on the day itself and while it is held, with the name we know; null else
 * @param calendar whether there is a day to take into a calendar
 * @param today whether it is planned for today
 * @param qr opens this page on a phone; SVG of ours
 */
public record AnswerPage(
        Theme theme,
        String workplace,
        String workshop,
        String name,
        String action,
        List<Meeting> meetings,
        State state,
        String answer,
        boolean asks,
        String reason,
        @Nullable JoinPage entry,
        boolean calendar,
        boolean today,
        String qr)
        implements Page {
    /** What there is to do. */
    public enum State {
        OPEN,
        /** The workshop is not held. */
        CANCELLED,
        /** It is held without the one who asks. */
        DROPPED,
        /** It has been held. */
        OVER
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    @Override
    public String template() {
        return "workshop/invitation/answer";
    }

    @Override
    public String title(Texts t) {
        return t.get("invitation.title", workshop);
    }
}
