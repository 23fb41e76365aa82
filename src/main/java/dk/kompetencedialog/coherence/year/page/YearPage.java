package dk.kompetencedialog.coherence.year.page;

import dk.kompetencedialog.plan.page.Entry;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.workplace.Workplace;
import dk.kompetencedialog.workplace.YearWheel;
import java.time.Month;
import java.util.Arrays;
import java.util.List;

/**
 * A workplace's year, month by month.
 *
 * @param entry the form for something new
 */
public record YearPage(Workplace workplace, int year, YearWheel wheel, List<YearEvent> events, Entry entry)
        implements Page {
    public YearPage {
        events = List.copyOf(events);
    }

    /** The months in which something begins, or is still going on at the turn of the year. */
    public List<Month> months() {
        return Arrays.stream(Month.values())
                .filter(month -> !in(month).isEmpty())
                .toList();
    }

    /** What begins in a month. */
    public List<YearEvent> in(Month month) {
        return events.stream()
                .filter(each -> each.from().getYear() < year
                        ? month == Month.JANUARY
                        : each.from().getMonth() == month)
                .toList();
    }

    public String here() {
        return "/workplaces/" + workplace.id() + "/year";
    }

    @Override
    public int status() {
        return entry.status();
    }

    @Override
    public List<String> modules() {
        return List.of("js/written.js");
    }

    @Override
    public String template() {
        return "coherence/year";
    }

    @Override
    public String title(Texts t) {
        return t.get("year.title.of", String.valueOf(year));
    }
}
