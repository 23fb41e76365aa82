package dk.kompetencedialog.workshop.page;

import dk.kompetencedialog.board.page.HiddenPiece;
import dk.kompetencedialog.guide.ConclusionKind;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Look;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.workplace.StaffGroup;
import dk.kompetencedialog.workshop.discussion.page.DiscussionsPiece;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facilitator's overview; {@code discussions}: at the closing step. */
public record DeskPage(
        RoomFrame room,
        GuidePiece guide,
        PeoplePiece people,
        HiddenPiece hidden,
        List<ConclusionKind> kinds,
        List<StaffGroup> groups,
        @Nullable DiscussionsPiece discussions)
        implements Page {
    @Override
    public String template() {
        return "workshop/desk";
    }

    @Override
    public String title(Texts t) {
        return t.get("workshop.desk.title", room.title());
    }

    @Override
    public Look look() {
        return Look.DESK;
    }

    @Override
    public List<String> modules() {
        return List.of("js/desk.js");
    }
}
