package dk.kompetencedialog.minutes.page;

import dk.kompetencedialog.board.page.ConclusionPiece;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Look;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Theme;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of notes: with names the viewer's own, without names all there are, the same page for everyone.
 *
 * @param boards those with notes, in the order of the day
 * @param erasedOn when the notes were deleted; null while they are there
 */
public record WhereaboutsPage(
        Theme theme,
        String workshop,
        String back,
        boolean own,
        List<OfBoard> boards,
        @Nullable LocalDate erasedOn) implements Page {
    public WhereaboutsPage {
        boards = List.copyOf(boards);
    }

    /** A board's heading and its notes. */
    public record OfBoard(String title, List<Whereabouts> notes) {}

    /**
     * A note.
     *
     * @param number in the minutes; empty for one that is not in them
     * @param css the class of its colour
     * @param told where it is and what it got, a sentence each
     * @param supports the conclusions it lies behind
     * @param standing whether it stands on its board
     */
    public record Whereabouts(
            String number,
            String text,
            String css,
            List<String> told,
            List<ConclusionPiece> supports,
            boolean standing) {}

    @Override
    public String template() {
        return "minutes/whereabouts";
    }

    @Override
    public String title(Texts t) {
        return t.get(own ? "whereabouts.own" : "whereabouts.all");
    }

    @Override
    public Look look() {
        return Look.DOCUMENT;
    }
}
