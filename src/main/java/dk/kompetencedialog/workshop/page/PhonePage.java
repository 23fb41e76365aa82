package dk.kompetencedialog.workshop.page;

import dk.kompetencedialog.board.page.OwnPiece;
import dk.kompetencedialog.guide.BoardEdition;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Look;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Theme;
import dk.kompetencedialog.workshop.discussion.page.DiscussionsPiece;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The participant's page, with the name as the person wrote it. Own notes and hints are there once a board is in hand.
 *
 * @param behind the boards before the one in hand, in their order
 * @param discussions at the closing step
 */
public record PhonePage(
        RoomFrame room,
        String name,
        @Nullable OwnPiece own,
        @Nullable BoardEdition edition,
        List<BoardEdition> behind,
        @Nullable DiscussionsPiece discussions)
        implements Page {
    @Override
    public String template() {
        return "workshop/phone";
    }

    @Override
    public String title(Texts t) {
        return room.title();
    }

    @Override
    public Theme theme() {
        return room.theme();
    }

    @Override
    public Look look() {
        return Look.PHONE;
    }

    @Override
    public List<String> modules() {
        return List.of("js/phone.js");
    }
}
