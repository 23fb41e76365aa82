package dk.kompetencedialog.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** Notes from two zones, gathered: where they went is told, and the way back stands beside it. */
class GatherBrowserTests extends BrowserTest {
    private static final int WRITE = 2;
    private static final int GATHER = 4;

    @Test
    void notesOfTwoZonesAreGatheredInTheFirstOnesAndItIsSaidWhich() {
        sitting.step(WRITE);
        sitting.write(sitting.facilitator(), 1, "Læse data");
        sitting.write(sitting.facilitator(), 2, "Bruge data");
        sitting.step(GATHER);
        var jonas = laptop("Jonas");
        jonas.page().click("[data-gather-target=start]");
        jonas.see(jonas.note("Bruge data") + " .pick input").check();
        jonas.see(jonas.note("Læse data") + " .pick input").check();
        jonas.page().click(".gather form .btn >> nth=0");
        assertThat(jonas.see("#board .zone:nth-child(3) .stack .note")).hasCount(2);
        assertThat(jonas.see(".toast p")).hasText("Sedlerne er samlet i en bunke i »Vilkår og forandringer«.");
        jonas.page().click(".toast button >> nth=0");
        assertThat(jonas.see("#board .stack")).hasCount(0);
    }
}
