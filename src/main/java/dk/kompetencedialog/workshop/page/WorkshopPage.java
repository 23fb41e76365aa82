package dk.kompetencedialog.workshop.page;

import dk.kompetencedialog.board.page.PrintedPiece;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Theme;
import dk.kompetencedialog.workplace.Workplace;
import dk.kompetencedialog.workshop.agenda.page.AgendaPiece;
import dk.kompetencedialog.workshop.facilitator.Standing;
import dk.kompetencedialog.workshop.invitation.page.InvitationPiece;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A workshop as its workplace sees it: the way in, and the doors to desk, projector and result.
 *
 * @param deleted what of it has been deleted, a sentence each
 * @param above what kind of workshop it is; empty where the title says it
 * @param whom what those it is for are called; none = the whole workplace
 * @param strategy whether what it comes to is a strategy
 * @param printed null where nothing is to be printed
 * @param standing what the reader is to it
 * @param facilitators names of those who may lead it besides the administrators
 */
public record WorkshopPage(
        Theme theme,
        Workplace workplace,
        UUID id,
        String above,
        String title,
        List<String> whom,
        boolean strategy,
        boolean named,
        boolean hasMinutes,
        boolean closed,
        WayPiece way,
        AgendaPiece agenda,
        InvitationPiece invitation,
        @Nullable Prints printed,
        Standing standing,
        List<String> facilitators,
        List<String> deleted)
        implements Page {
    /** What stands printed on its boards, and whether it can be laid anew. */
    public record Prints(PrintedPiece piece, boolean fresh) {}

    /** What there is to do next. */
    public enum Next {
        DAY,
        PEOPLE,
        SEND,
        LEAD
    }

    public Next next() {
        if (!standing.invites()) return Next.LEAD;
        if (agenda.meetings().stream().anyMatch(meeting -> meeting.when().isEmpty())) return Next.DAY;
        if (invitation.invited() == 0) return Next.PEOPLE;
        return invitation.untold() ? Next.SEND : Next.LEAD;
    }

    @Override
    public String template() {
        return "workshop/workshop";
    }

    @Override
    public String title(Texts t) {
        return title;
    }
}
