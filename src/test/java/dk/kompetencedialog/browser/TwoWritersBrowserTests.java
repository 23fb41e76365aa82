package dk.kompetencedialog.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dk.kompetencedialog.world.Writer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two who write in one strategy at the same time, each at a laptop: what the one does beside the text the other sees. */
class TwoWritersBrowserTests extends BrowserTest {
    private static final int FIRST_CONCLUDE = 6;

    private Person mette;
    private Person jonas;
    private String goal;

    @BeforeEach
    void atTheText() {
        sitting.step(FIRST_CONCLUDE);
        sitting.conclude("GOAL", "vi læser tal");
        var first = Writer.begin(sitting);
        var second = first.another(members.councillorBrowser(sitting.workplaceId(), "Jonas", port));
        goal = "#p_" + first.chapter("GOAL").getLast();
        mette = laptop("Mette", first.browser(), first.path("/text"));
        jonas = laptop("Jonas", second.browser(), second.path("/text"));
        assertThat(mette.see(goal + " .paragraph-tools")).hasCount(1);
    }

    @Test
    void whereOneWritesIsSeenByTheOtherAndGoesAgain() {
        assertThat(jonas.see(goal + " .paragraph-tools")).hasCount(1);
        jonas.page().click(goal + " button[value=edit]");
        jonas.page().fill(goal + " textarea", "Vi læser alle tal.");
        assertThat(mette.see(goal + " > .pen")).hasText("Jonas skriver her");
        assertThat(mette.see(".saved")).containsText("Jonas skriver i »Vi læser");
        assertThat(mette.see(goal + " .says .text")).hasText("Vi læser alle tal.");
        assertThat(jonas.see(".pen")).hasCount(0);
        jonas.page().click(goal + " .write-here .btn:not(.quiet)");
        assertThat(mette.see(".pen")).hasCount(0);
        jonas.page().click(goal + " button[value=edit]");
        jonas.page().focus(goal + " textarea");
        assertThat(mette.see(goal + " > .pen")).hasCount(1);
        jonas.page().navigate("http://localhost:" + port + "/help");
        assertThat(mette.see(".pen")).hasCount(0);
    }

    @Test
    void theyCommentBesideAParagraphByKeyboardAlone() {
        mette.tabTo(goal + " .paragraph-more > summary");
        mette.page().keyboard().press("Enter");
        mette.tabTo(goal + " .paragraph-more [value=asides]");
        mette.page().keyboard().press("Enter");
        assertThat(mette.see(goal + " .asides textarea")).isFocused();
        mette.page().keyboard().type("Hvilke tal?");
        mette.tabTo(goal + " .asides form .btn");
        mette.page().keyboard().press("Enter");

        assertThat(jonas.see(goal + " .aside-count")).hasText("1 kommentar");
        jonas.page().click(goal + " .aside-count button");
        jonas.page().fill(goal + " .asides textarea", "Dem fra");
        assertThat(jonas.see(goal + " .thread li")).hasCount(1);
        mette.page().keyboard().type("Og hvornår?");
        mette.tabTo(goal + " .asides form .btn");
        mette.page().keyboard().press("Enter");
        assertThat(jonas.see(goal + " .thread li")).hasCount(2);
        assertThat(jonas.see(goal + " .asides textarea")).hasValue("Dem fra");
        jonas.meetsNoBarrier();

        jonas.page().reload();
        assertThat(jonas.see(goal + " .asides textarea")).hasValue("Dem fra");
        jonas.page().click(goal + " .thread > button");
        assertThat(mette.see(goal + " .settled")).containsText("Afklaret af Jonas");
        jonas.page().click(".toast [data-undo-target=again]");
        assertThat(mette.see(goal + " .settled")).hasCount(0);
    }

    @Test
    void anEarlierWordingIsFoundAndStandsAgain() {
        jonas.page().click(goal + " button[value=edit]");
        jonas.page().fill(goal + " textarea", "Vi bruger tal.");
        jonas.page().click(goal + " .write-here .btn:not(.quiet)");
        assertThat(mette.see(goal + " .says .text")).hasText("Vi bruger tal.");
        mette.page().click(goal + " .paragraph-more > summary");
        mette.page().click(goal + " [value=wordings]");
        assertThat(mette.see(goal + " .history li")).hasCount(2);
        assertThat(mette.see(goal + " .history li").first()).containsText(Pattern.compile("^\\s*Jonas"));
        assertThat(mette.see(goal + " .history ins").first()).containsText("bruger");
        mette.meetsNoBarrier();
        mette.page().click(goal + " .history li button");
        assertThat(jonas.see(goal + " .says .text")).hasText("Vi læser tal.");
        mette.page().click(".toast [data-undo-target=again]");
        assertThat(jonas.see(goal + " .says .text")).hasText("Vi bruger tal.");
    }
}
