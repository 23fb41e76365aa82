package dk.kompetencedialog.workshop.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Look;
import dk.kompetencedialog.platform.web.Page;
import java.util.List;

/** What the whole room looks at. */
public record ProjectorPage(String workplace, RoomFrame room, WayPiece way, PeoplePiece people) implements Page {
    @Override
    public String template() {
        return "workshop/projector";
    }

    @Override
    public String title(Texts t) {
        return t.get("workshop.projector.title", room.title());
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
