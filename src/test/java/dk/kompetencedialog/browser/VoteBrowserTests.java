package dk.kompetencedialog.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** The vote on the screens of those who have not written: they have as many dots as all. */
class VoteBrowserTests extends BrowserTest {
    private static final String MORE = "#board button[aria-label='Giv en prik til: Rådgivning tidligt i sagen']";

    @Test
    void theFocusIsNotLostWhenTheVoteIsOver() {
        sitting.step(2);
        sitting.write(sitting.guest("Mette"), 0, "Rådgivning tidligt i sagen");
        sitting.step(5);
        var birthe = phone("Birthe");
        birthe.tabTo(MORE);
        sitting.step(6);
        birthe.at("CONCLUDE");
        birthe.await(() -> birthe.see(MORE).count() == 0, "saw the vote end");
        birthe.await(
                () -> (boolean) birthe.page().evaluate("() => document.activeElement !== document.body"),
                "had the focus anywhere");
    }

    @Test
    void whoHasWrittenNothingVotesTooAndNotTwice() {
        sitting.step(2);
        sitting.write(sitting.guest("Mette"), 0, "Rådgivning tidligt i sagen");
        sitting.step(3);
        var birthe = phone("Birthe");
        birthe.seesNotes(1);
        sitting.step(5);
        birthe.page().click(MORE);
        assertThat(birthe.see("#own [data-ballot][data-dots='1']")).hasCount(1);
        sitting.step(6);
        assertThat(birthe.see("#board .note > .dots .dot")).hasCount(1);
        sitting.step(5);
        birthe.at("PRIORITISE");
        assertThat(birthe.see("#own[data-voting=false]")).hasCount(1);
        assertThat(birthe.see(MORE)).hasCount(0);
        sitting.command(sitting.facilitator(), "POST /voting", "{}");
        birthe.page().click(MORE);
        assertThat(birthe.see("#own [data-ballot][data-dots='1']")).hasCount(1);
    }
}
