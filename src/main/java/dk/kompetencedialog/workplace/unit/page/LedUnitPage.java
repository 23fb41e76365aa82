package dk.kompetencedialog.workplace.unit.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.workplace.Workplace;
import java.util.List;
import java.util.UUID;

/** A unit and those below it, for whoever leads it. */
public record LedUnitPage(Workplace workplace, UUID unit, String name, List<Part> parts) implements Page {
    /** Where one plans a talk for the unit. */
    public String planning() {
        return "/workplaces/%s/workshops/new?use=GRUS&whom=unit:%s".formatted(workplace.id(), unit);
    }

    /**
     * One of the units.
     *
     * @param depth 0 for the unit itself
     * @param leaders names
     */
    public record Part(String name, int depth, List<String> leaders, List<Line> people) {}

    /**
     * Somebody in it.
     *
     * @param group the staff group's name, empty for none
     */
    public record Line(String name, String group) {}

    @Override
    public String template() {
        return "workplace/led";
    }

    @Override
    public String title(Texts t) {
        return name;
    }
}
