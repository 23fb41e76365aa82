package dk.kompetencedialog.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One seat has two tabs open, and changes the same note in both. */
class TwoTabsBrowserTests extends BrowserTest {
    private static final int WRITE = 2;
    private static final String FIELD = ".edit textarea";

    private static final String BEFORE = "dialog[open] .wordings li > p";

    private Person first;
    private Person second;

    @BeforeEach
    void aNoteThatIsHeldInTheFirst() {
        sitting.step(WRITE);
        first = phone("Jonas");
        first.write("Vi mangler tid");
        second = again(first);
        second.sent("Vi mangler tid");
        first.page().click("#own .tools [value=edit]");
        first.page().fill(FIELD, "Vi mangler ro");
    }

    @Test
    void whatTheOtherSaysOfItWaitsUntilItIsLetGo() {
        var before = second.page().getAttribute("#own", "data-own-number");
        second.page().click("#own .tools [value=edit]");
        second.page().fill(FIELD, "Vi mangler folk");
        second.page().click(".edit .btn:not(.quiet)");
        second.sent("Vi mangler folk");
        assertThat(second.see("#own")).not().hasAttribute("data-own-number", before);
        var number = second.page().getAttribute("#own", "data-own-number");
        assertThat(first.see("#own")).hasAttribute("data-own-number", number);
        assertThat(first.see(FIELD)).hasValue("Vi mangler ro");
        first.page().press(FIELD, "Escape");
        assertThat(first.see(FIELD)).hasCount(0);
        first.sent("Vi mangler folk");
    }

    @Test
    void whatIsSavedLastStandsInBothAndWhatWasSavedBeforeIsKept() {
        second.page().click("#own .tools [value=edit]");
        second.page().fill(FIELD, "Vi mangler folk");
        second.page().click(".edit .btn:not(.quiet)");
        second.sent("Vi mangler folk");
        first.page().click(".edit .btn:not(.quiet)");
        first.sent("Vi mangler ro");
        second.sent("Vi mangler ro");
        second.page().click("#own .tools [value=wordings]");
        for (var before : new String[] {"Vi mangler folk", "Vi mangler tid"})
            assertThat(second.see(BEFORE).getByText(before)).hasCount(1);
    }
}
