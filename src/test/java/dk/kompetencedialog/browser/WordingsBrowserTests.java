package dk.kompetencedialog.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** An own note as it was worded before, found again and taken up again. */
class WordingsBrowserTests extends BrowserTest {
    private static final int WRITE = 2;
    private static final int SHARE = 3;
    private static final String OPEN = "#own .tools [value=wordings]";
    private static final String BEFORE = "dialog[open] .wordings li > p";

    @Test
    void anEarlierWordingIsTakenUpAgainFromTheOwnList() {
        sitting.step(WRITE);
        var jonas = phone("Jonas");
        jonas.write("Vi mangler tid");
        assertThat(jonas.see(OPEN)).isHidden();
        reworded(jonas, "Vi mangler ro");
        jonas.page().click(OPEN);
        assertThat(jonas.see(BEFORE)).hasText(new String[] {"Vi mangler tid"});
        jonas.meetsNoBarrier();
        jonas.page().click("dialog[open] .wordings .btn");
        jonas.sent("Vi mangler tid");
        assertThat(jonas.see("dialog[open]")).hasCount(0);
        assertThat(jonas.see(".toast p")).containsText("Sedlen er rettet til »");
        jonas.page().click(OPEN);
        assertThat(jonas.see(BEFORE)).hasText(new String[] {"Vi mangler ro"});
    }

    @Test
    void theNotesOwnMenuOnTheBoardLeadsThereByKeyboardAlone() {
        sitting.step(WRITE);
        var jonas = laptop("Jonas");
        jonas.write("Vi mangler tid");
        reworded(jonas, "Vi mangler ro");
        sitting.step(SHARE);
        jonas.seesNotes(1);
        jonas.at("SHARE");
        assertThat(jonas.see("#board .note.is-own")).hasCount(1);
        jonas.tabTo("#board .note .more");
        jonas.page().keyboard().press("Enter");
        jonas.tabTo("dialog[open] [value=wordings]");
        jonas.page().keyboard().press("Enter");
        assertThat(jonas.see(BEFORE)).hasText(new String[] {"Vi mangler tid"});
        jonas.tabTo("dialog[open] .wordings .btn");
        jonas.page().keyboard().press("Enter");
        assertThat(jonas.see("#board .note > p")).hasText("Vi mangler tid");
        assertThat(jonas.see("#board .note .more")).isFocused();
    }

    private static void reworded(Person writer, String text) {
        writer.page().click("#own .tools [value=edit]");
        writer.page().fill(".edit textarea", text);
        writer.page().click(".edit .btn:not(.quiet)");
        writer.sent(text);
    }
}
