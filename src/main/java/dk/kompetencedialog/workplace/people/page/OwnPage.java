package dk.kompetencedialog.workplace.people.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.workplace.HomeCard;
import dk.kompetencedialog.workplace.HomePicture;
import dk.kompetencedialog.workplace.Workplace;
import java.util.List;

/**
 * What somebody who is on a workplace's list sees of themselves.
 *
 * @param row as it stands on the list
 * @param ways where they can go from here
 * @param pictures how far the workplace is; one, or none before there are groups
 * @param firstLink the day an administrator copied their first link, empty when nobody did
 */
public record OwnPage(
        Workplace workplace, PeoplePage.Row row, String firstLink, List<HomeCard.Link> ways, List<HomePicture> pictures)
        implements Page {
    public OwnPage {
        ways = List.copyOf(ways);
        pictures = List.copyOf(pictures);
    }

    @Override
    public String template() {
        return "workplace/own";
    }

    @Override
    public String title(Texts t) {
        return workplace.name();
    }
}
