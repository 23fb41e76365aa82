package dk.kompetencedialog.workshop.page;

import dk.kompetencedialog.board.page.HiddenPiece;
import dk.kompetencedialog.board.page.PrintedPiece;
import dk.kompetencedialog.guide.ConclusionKind;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Look;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Theme;
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
        Concluding concluding,
        @Nullable DiscussionsPiece discussions)
        implements Page {
    /**
     * What one chooses from while one concludes.
     *
     * @param whole whether it is about the whole workplace where no staff group is chosen, or else the whole group
     * @param focus the focus areas that stand printed, for a need to serve
     */
    public record Concluding(
            List<ConclusionKind> kinds, boolean whole, List<StaffGroup> groups, List<PrintedPiece.Line> focus) {}

    @Override
    public String template() {
        return "workshop/desk";
    }

    @Override
    public String title(Texts t) {
        return t.get("workshop.desk.title", room.title());
    }

    @Override
    public Theme theme() {
        return room.theme();
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
