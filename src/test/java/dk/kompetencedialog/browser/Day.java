package dk.kompetencedialog.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dk.kompetencedialog.platform.MovableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A day in one room: who is present, and the time, which passes at once for the program and on every screen. */
final class Day {
    /** Moves the device's clock on. Playwright's own clock hides from the page when it was loaded. */
    private static final String GO_ON = "by => { const now = Date.now; Date.now = () => now() + by; }";

    private final MovableClock clock;
    private final List<Person> present = new ArrayList<>();
    private final Person leads;

    Day(MovableClock clock, Person leads) {
        this.clock = clock;
        this.leads = here(leads);
    }

    /** Somebody comes, and is at the step that all are at. */
    Person here(Person person) {
        present.add(person);
        return person;
    }

    /** Somebody is here no more. */
    void without(Person person) {
        present.remove(person);
    }

    /** The same of everyone who is present. */
    void everyone(Consumer<Person> holds) {
        present.forEach(holds);
    }

    /** The facilitator goes on, and all follow to the same board. */
    void next(String step) {
        leads.page().click("#go-on");
        everyone(person -> person.at(step));
        var board = leads.see("#board");
        if (board.count() == 0) return;
        everyone(person -> assertThat(person.see("#board[data-board='" + board.getAttribute("data-board") + "']"))
                .hasCount(1));
    }

    /** Minutes go by. */
    void passes(int minutes) {
        clock.move(Duration.ofMinutes(minutes));
        everyone(person -> person.page().evaluate(GO_ON, minutes * 60_000));
    }

    /** As many minutes as the step has. */
    void takesItsTime() {
        passes(Integer.parseInt(leads.see("#now").getAttribute("data-minutes")));
    }
}
