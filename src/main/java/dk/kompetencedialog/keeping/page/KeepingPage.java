package dk.kompetencedialog.keeping.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.workplace.HomeCard.Link;
import dk.kompetencedialog.workplace.Workplace;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A workplace's rule for keeping, and what it means.
 *
 * @param times of each kind, as they are proposed here
 * @param cases what each workshop has that a time runs for, the soonest first
 * @param own what is of the workplace itself
 * @param deleted what has been, a sentence each
 * @param backups for how many days one is kept
 */
public record KeepingPage(
        Workplace workplace,
        State state,
        List<Time> times,
        List<Case> cases,
        Case own,
        List<Gone> deleted,
        String backups)
        implements Page {
    public KeepingPage {
        times = List.copyOf(times);
        cases = List.copyOf(cases);
        deleted = List.copyOf(deleted);
    }

    /**
     * How it stands with the rule.
     *
     * @param kind {@code NONE}, {@code PAUSED} or {@code HOLDS}
     * @param said the same in a sentence
     * @param number of the last that was confirmed; 0 for none
     * @param toConfirm whether what is shown is to be confirmed
     * @param done what has just been done; empty for nothing
     * @param unseen whether other times were chosen than had been looked at, so that nothing was confirmed
     */
    public record State(String kind, String said, int number, boolean toConfirm, String done, boolean unseen) {}

    /** How long a kind is kept; 0 months for until the rule is another. */
    public record Time(String kind, int months) {}

    /**
     * A workshop with its strategy.
     *
     * @param held whether nothing of it is deleted by itself
     * @param links where what is to be filed is
     * @param soon what goes within a year
     * @param later what goes after that
     * @param waiting what waits for something that has not been yet
     */
    public record Case(
            UUID id,
            String title,
            boolean held,
            List<Link> links,
            List<Item> soon,
            List<Item> later,
            List<String> waiting) {
        public Case {
            links = List.copyOf(links);
            soon = List.copyOf(soon);
            later = List.copyOf(later);
            waiting = List.copyOf(waiting);
        }

        /** All that has a day. */
        public List<Item> dated() {
            return Stream.concat(soon.stream(), later.stream()).toList();
        }
    }

    /**
     * So many of something, and when they go.
     *
     * @param overdue whether their time is out, and they wait for the rule alone
     */
    public record Item(String day, String what, boolean overdue) {}

    /** What was deleted, and of which workshop. */
    public record Gone(String said, String workshop) {}

    /** Whether anything goes within a year. */
    public boolean anySoon() {
        return !own.soon().isEmpty()
                || cases.stream().anyMatch(each -> !each.soon().isEmpty());
    }

    @Override
    public String template() {
        return "keeping/keeping";
    }

    @Override
    public List<String> modules() {
        return List.of("js/keeping.js");
    }

    @Override
    public String title(Texts t) {
        return t.get("keeping.title");
    }
}
