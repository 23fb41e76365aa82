package dk.kompetencedialog.workplace.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.workplace.HomeCard;
import dk.kompetencedialog.workplace.HomePicture;
import dk.kompetencedialog.workplace.StaffGroup;
import dk.kompetencedialog.workplace.Workplace;
import dk.kompetencedialog.workplace.YearWheel;
import java.util.List;

/**
 * A workplace's home.
 *
 * @param pictures one, or none before there are groups
 * @param year the wheel of this year
 * @param next what one would do next; the first is the page's one filled button
 */
public record HomePage(
        Workplace workplace,
        List<HomeCard> cards,
        List<HomeCard.Link> next,
        List<StaffGroup> groups,
        List<HomePicture> pictures,
        YearWheel year)
        implements Page {
    @Override
    public String template() {
        return "workplace/home";
    }

    @Override
    public String title(Texts t) {
        return workplace.name();
    }
}
