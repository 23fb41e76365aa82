package dk.kompetencedialog.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
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

    @Test
    void aStackMadeFromANotesOwnMenuIsNamedAtOnceByKeyboardAloneOrNot() {
        sitting.step(WRITE);
        for (var text : List.of("Læse data", "Bruge data", "Lytte", "Spørge"))
            sitting.write(sitting.facilitator(), 1, text);
        sitting.step(GATHER);
        var jonas = laptop("Jonas");
        jonas.seesNotes(4);
        gatherFromMenu(jonas);
        assertThat(jonas.see("#naming-name")).isFocused();
        jonas.meetsNoBarrier();
        jonas.page().keyboard().type("Data i hverdagen");
        jonas.page().keyboard().press("Enter");
        assertThat(jonas.see("#board .stack > h3")).hasText(new String[] {"Data i hverdagen"});
        assertThat(jonas.see("#board .note .more:focus")).hasCount(1);
        jonas.page().keyboard().press("Escape");
        gatherFromMenu(jonas);
        jonas.page().keyboard().press("Escape");
        assertThat(jonas.see("dialog[open]")).hasCount(0);
        assertThat(jonas.see("#board .stack")).hasCount(2);
    }

    @Test
    void aStackMadeByDraggingOneNoteOntoAnotherIsNamedAtOnce() {
        sitting.step(WRITE);
        for (var text : List.of("Læse data", "Bruge data")) sitting.write(sitting.facilitator(), 1, text);
        sitting.step(GATHER);
        var jonas = laptop("Jonas");
        jonas.seesNotes(2);
        jonas.see(".search").waitFor();
        jonas.dragOnto(jonas.note("Læse data"), jonas.note("Bruge data"));
        assertThat(jonas.see("#naming-name")).isFocused();
        jonas.page().keyboard().type("Data");
        jonas.page().keyboard().press("Enter");
        assertThat(jonas.see("#board .stack > h3")).hasText("Data");
        assertThat(jonas.see("#board .stack .note")).hasCount(2);
    }

    private static void gatherFromMenu(Person who) {
        who.page().focus("#board .zone:nth-child(2) > .notes > .note > .more >> nth=0");
        who.page().keyboard().press("Enter");
        who.tabTo("dialog[open] [value=gather]");
        who.page().keyboard().press("Enter");
    }
}
