package dk.kompetencedialog.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;

/** What a browser that others use keeps of somebody who has left: nothing that was written. */
class LeavingBrowserTests extends BrowserTest {
    @Test
    void whatIsUnsentAndWhatIsHalfWrittenIsThrownAway() {
        var jonas = phone("Jonas");
        sitting.step(2);
        jonas.at("WRITE");
        jonas.page().route("**/notes", Route::abort);
        jonas.page().fill("#note-text", "Når ikke frem");
        jonas.page().click("#place-note");
        jonas.await(() -> keeps(jonas, "out "), "kept the note");
        jonas.page().fill("#note-text", "Halvt skrevet");
        jonas.await(() -> keeps(jonas, "typed "), "kept what was typed");
        jonas.page().click("[data-action='leaving#leave']:visible");
        jonas.page().click("[data-action='leaving#throwAway']:visible");
        jonas.page().waitForURL("http://localhost:" + port + "/?why=left");
        assertThat(Kept.by(jonas)).noneMatch(name -> name.matches("(out|typed) .*"));
    }

    @Test
    void whoLeavesIsAskedFirstAndIsOutAfterwards() {
        var jonas = phone("Jonas");
        jonas.page().click("[data-action='leaving#leave']:visible");
        jonas.meetsNoBarrier();
        jonas.page().click("[data-leaving-target=sure] [data-action='leaving#stay']");
        assertThat(jonas.see("[data-leaving-target=sure]")).isHidden();
        jonas.page().click("[data-action='leaving#leave']:visible");
        jonas.page().click("[data-action='leaving#go']:visible");
        jonas.page().waitForURL("http://localhost:" + port + "/?why=left");
        assertThat(jonas.see("main")).containsText("Du har forladt workshoppen på denne enhed.");
        jonas.page().goBack();
        assertThat(jonas.see("#room")).hasCount(0);
    }

    @Test
    void whoSignsOutIsAskedAboutWhatIsUnsentAndLeavesNothingBehind() {
        var mette = desk();
        sitting.step(6);
        mette.at("CONCLUDE");
        mette.page().fill("[data-conclude-target=text]", "Halvt tænkt");
        mette.await(() -> keeps(mette, "typed "), "kept what was typed");
        mette.page().navigate("http://localhost:" + port + "/workshops/" + sitting.id());
        mette.page().click(".bar form button");
        mette.meetsNoBarrier();
        mette.page().click("#signout-ask [value=stay]");
        assertThat(mette.see("#signout-ask")).isHidden();
        assertThat(keeps(mette, "typed ")).isTrue();
        mette.page().click(".bar form button");
        mette.page().click("#signout-ask [value=away]");
        assertThat(mette.see("h1")).hasText("Vil du logge ud?");
        mette.meetsNoBarrier();
        mette.page().click("main form button");
        mette.page().waitForURL("**/?why=out");
        assertThat(Kept.by(mette)).isEmpty();
    }

    private static boolean keeps(Person person, String beginning) {
        return Kept.by(person).stream().anyMatch(name -> name.startsWith(beginning));
    }
}
