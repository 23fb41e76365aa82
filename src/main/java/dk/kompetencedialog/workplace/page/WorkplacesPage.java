package dk.kompetencedialog.workplace.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.workplace.HomeCard;
import java.util.List;

/** The workplaces of a member who has several. */
public record WorkplacesPage(List<HomeCard.Link> workplaces) implements Page {
    @Override
    public String template() {
        return "workplace/all";
    }

    @Override
    public String title(Texts t) {
        return t.get("workplace.all.title");
    }
}
