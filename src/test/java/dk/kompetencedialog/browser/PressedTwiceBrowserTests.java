package dk.kompetencedialog.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A hurried hand at a plain form: what is pressed twice is sent once. */
class PressedTwiceBrowserTests extends PageTest {
    private static final String GO = "main form[action$='/people'] .btn";
    private static final String OVER = "over";
    private static final String AND_AGAIN_SOON =
            "go => { const press = () => go.form.requestSubmit(go); press(); setTimeout(press, 300); setTimeout(() => console.info('over'), 800); }";

    @Test
    void aPersonIsSavedOnceByADoubleClickAndBySubmittingTwice() {
        var hr = desk();
        var people = home(hr) + "/people";
        opens(hr, people + "/new");
        hr.page().fill("#name", "Maja Krogh");
        hr.page().fill("#mail", "maja@klit.dk");
        savedOnce(hr, () -> hr.page().dblclick(GO));
        opens(hr, people + "/new");
        hr.page().fill("#mail", "jonas@klit.dk");
        hr.page().fill("#name", "Jonas Thorup");
        savedOnce(hr, () -> hr.see(GO).evaluate("go => { go.form.requestSubmit(go); go.form.requestSubmit(go); }"));
        assertThat(hr.see("main")).containsText("Maja Krogh");
    }

    /** A browser itself drops what is sent again in the same moment: here the first is on its way. */
    @Test
    void whatIsOnItsWayIsNotSentAgain() {
        var hr = desk();
        opens(hr, home(hr) + "/people/new");
        hr.page().fill("#name", "Maja Krogh");
        var posts = new ArrayList<Route>();
        hr.page().route(asked -> asked.endsWith("/people"), posts::add);
        hr.page()
                .waitForConsoleMessage(
                        new Page.WaitForConsoleMessageOptions()
                                .setPredicate(said -> said.text().equals(OVER)),
                        () -> hr.see(GO).evaluate(AND_AGAIN_SOON));
        assertThat(posts).hasSize(1);
        posts.getFirst().resume();
        assertThat(hr.see(".alert-success")).isVisible();
    }

    @Test
    void whoComesBackCanSendAgain() {
        var hr = desk();
        opens(hr, home(hr) + "/people/new");
        hr.page().fill("#name", "Maja Krogh");
        hr.page().click(GO);
        assertThat(hr.see(".alert-success")).isVisible();
        hr.page().goBack();
        hr.page().fill("#name", "Jonas Thorup");
        hr.page().click(GO);
        assertThat(hr.see(".alert-success")).isVisible();
        assertThat(hr.see("main")).containsText("Jonas Thorup");
    }

    /** What is pressed is asked of the program once, and answered. */
    private static void savedOnce(Person who, Runnable press) {
        var posts = new AtomicInteger();
        who.page().onRequest(request -> {
            if (request.method().equals("POST")) posts.incrementAndGet();
        });
        press.run();
        assertThat(who.see(".alert-success")).isVisible();
        assertThat(posts).hasValue(1);
    }
}
