package dk.kompetencedialog.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a browser that others use keeps of somebody who has left: nothing that was written. */
class LeavingBrowserTests extends BrowserTest {
    private static final String KEPT = """
            () => new Promise((resolve, reject) => {
              const opening = indexedDB.open("kompetencedialogen", 1);
              opening.onerror = reject;
              opening.onsuccess = () => {
                const asking = opening.result.transaction("kept").objectStore("kept").getAllKeys();
                asking.onsuccess = () => resolve(asking.result);
              };
            })
            """;

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
        jonas.page().waitForURL("http://localhost:" + port + "/");
        assertThat(kept(jonas)).noneMatch(name -> name.matches("(out|typed) .*"));
    }

    private static boolean keeps(Person person, String beginning) {
        return kept(person).stream().anyMatch(name -> name.startsWith(beginning));
    }

    private static List<String> kept(Person person) {
        return ((List<?>) person.page().evaluate(KEPT))
                .stream().map(String::valueOf).toList();
    }
}
