package dk.kompetencedialog.workshop.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Look;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Theme;
import dk.kompetencedialog.workshop.discussion.page.DiscussionsPiece;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the whole room looks at; {@code discussions}: at the closing step. */
public record ProjectorPage(
        String workplace,
        RoomFrame room,
        WayPiece way,
        PeoplePiece people,
        @Nullable DiscussionsPiece discussions) implements Page {
    @Override
    public String template() {
        return "workshop/projector";
    }

    @Override
    public String title(Texts t) {
        return t.get("workshop.projector.title", room.title());
    }

    @Override
    public Theme theme() {
        return room.theme();
    }

    @Override
    public Look look() {
        return Look.PROJECTOR;
    }

    @Override
    public List<String> modules() {
        return List.of("js/projector.js");
    }
}
