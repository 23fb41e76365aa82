package dk.kompetencedialog.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** When answers are late, or there is no seat any more: the page ends where the room is, and says only what is so. */
class LineBrowserTests extends BrowserTest {
    private static final int WRITE = 2;
    private static final int SHARE = 3;
    private static final int SECOND_WRITE = 9;
    private static final int SECOND_SHARE = 10;

    @Test
    void aBoardThatIsStillOnItsWayWhenTheRoomTurnsHoldsTheNextBoardUpNoMore() {
        var held = new CopyOnWriteArrayList<Route>();
        var jonas = phone("Jonas");
        sitting.step(WRITE);
        sitting.write(sitting.facilitator(), 0, "Fra den første plade");
        jonas.at("WRITE");
        jonas.page().route("**/board?*", route -> {
            if (held.isEmpty()) held.add(route);
            else route.resume();
        });
        sitting.step(SHARE);
        jonas.await(() -> !held.isEmpty(), "asked for the first board");
        sitting.step(SECOND_WRITE);
        jonas.at("WRITE");
        sitting.write(sitting.facilitator(), 0, "Fra den anden plade");
        sitting.step(SECOND_SHARE);
        jonas.at("SHARE");
        held.getFirst().abort();
        jonas.seesNotes(1);
    }

    @Test
    void whoseSeatIsGoneIsToldSoAndFindsTheFrontPageWithNothingLost() {
        var jonas = phone("Jonas");
        sitting.step(WRITE);
        jonas.page().route("**/stream?*", Route::abort);
        jonas.page().reload();
        assertThat(jonas.see("[data-room-target=line]")).containsText("Nettet er langsomt her");
        jonas.page().fill("#note-text", "Halvt skrevet");
        jonas.page().context().clearCookies();
        assertThat(jonas.see("[data-room-target=line]")).containsText("har ikke længere adgang");
        jonas.page().waitForURL("**/?why=seat");
        assertThat(jonas.see("main")).containsText("Du er ikke med i workshoppen på denne enhed");
        jonas.await(() -> Kept.by(jonas).stream().anyMatch(name -> name.startsWith("typed ")), "kept what was typed");
    }

    @Test
    void aDeskThatIsSignedOutInAnotherTabShowsTheBoardNoMore() {
        var mette = desk();
        var home = new Person("the other tab", mette.page().context().newPage());
        home.page().navigate("http://localhost:" + port + "/workshops/" + sitting.id());
        home.page().click(".bar form button");
        home.page().click("main form button");
        assertThat(mette.see("[data-room-target=line]")).containsText("har ikke længere adgang");
        mette.page().waitForURL("**/?why=seat");
    }

    @Test
    void aThrownAwayDraftThatIsTakenBackWithoutNetworkStandsInTheListAtOnce() {
        var jonas = phone("Jonas");
        sitting.step(WRITE);
        jonas.at("WRITE");
        jonas.write("Data i hverdagen");
        jonas.page().click("#own .tools button[value=gone]");
        assertThat(jonas.see("#own .note")).hasCount(0);
        jonas.page().route("**/notes", Route::abort);
        jonas.page().click(".toast [data-action='undo#undo']");
        assertThat(jonas.see("#own .is-pending > p")).hasText("Data i hverdagen");
        assertThat(jonas.see("[data-unsent-target=count]")).containsText("1 seddel");
        jonas.page().unroute("**/notes");
        jonas.sent("Data i hverdagen");
    }

    @Test
    void thatNoAnswerCameIsSaidOnlyUntilTheLineIsOpenAgain() {
        var mette = desk();
        mette.page().context().setOffline(true);
        mette.page().click("#guide [data-desk-path-param=step] >> nth=0");
        assertThat(mette.see("[data-desk-target=told]")).containsText("Der kom ikke noget svar");
        mette.page().context().setOffline(false);
        assertThat(mette.see("[data-desk-target=told]")).isEmpty();
    }
}
