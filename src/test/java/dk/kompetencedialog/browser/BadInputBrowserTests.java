package dk.kompetencedialog.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a hurried hand does: nothing is lost, and what is missing is said in the page's own language. */
class BadInputBrowserTests extends BrowserTest {
    /** The colour of what is wrong. */
    private static final String BAD = "rgb(163, 33, 27)";

    @Test
    void whoPressesAgainOrWritesOnBeforeTheNoteIsTakenLosesNothing() {
        var jonas = phone("Jonas");
        sitting.step(2);
        jonas.at("WRITE");
        jonas.page().fill("#note-text", "Data i hverdagen");
        jonas.page().evaluate("""
                () => {
                  document.querySelector("#place-note").click();
                  document.querySelector("#place-note").click();
                  document.querySelector("#note-text").value += "\\nFærre siloer";
                }
                """);
        assertThat(jonas.see("#own li > p")).hasText("Data i hverdagen");
        assertThat(jonas.see("#note-text")).hasValue("Færre siloer");
    }

    @Test
    void aNameOrACodeOrANoteThatIsMissingIsAskedForInOurWords() {
        var amina = atTheDoor("Amina");
        amina.page().click("main form .btn");
        assertThat(amina.see("#name-wrong")).isVisible();
        var jonas = phone("Jonas");
        sitting.step(2);
        jonas.at("WRITE");
        jonas.page().click("#place-note");
        assertThat(jonas.see("#note-text[aria-invalid=true] + .left")).hasText("Skriv noget på sedlen først.");
        assertThat(jonas.see("#note-left")).hasCSS("color", BAD);
        jonas.write("Data i hverdagen");
        jonas.page().click("#own .tools button[value=edit]");
        jonas.page().fill(".edit textarea", "");
        jonas.page().click(".edit .btn:not(.quiet)");
        jonas.await(
                () -> jonas.page()
                        .evaluate("() => document.querySelector('.edit textarea').validationMessage")
                        .equals("Skriv noget på sedlen først."),
                "told to write something");
        jonas.page().fill(".edit textarea", "Data hver dag");
        jonas.page().click(".edit .btn:not(.quiet)");
        assertThat(jonas.see("#own li > p")).hasText("Data hver dag");
        jonas.page().navigate(jonas.page().url().replaceAll("/w/.*", "/"));
        jonas.page().click("main form .btn");
        assertThat(jonas.see("#code-wrong")).hasText("Skriv koden fra skærmen i lokalet.");
    }

    @Test
    void whoIsAskedToPutAFormRightIsToldSoInTheTabAndStandsAtWhatIsWrong() {
        var hr = desk();
        hr.page().navigate("http://localhost:" + port + "/workplaces/" + sitting.workplaceId() + "/workshops/new");
        hr.page().fill("#title", "");
        hr.page().click("main form .btn");
        assertThat(hr.page()).hasTitle("Ret dette · Ny workshop · Kompetencedialogen");
        assertThat(hr.see(".alert-error")).isFocused();
        hr.page().keyboard().press("Tab");
        hr.page().keyboard().press("Enter");
        assertThat(hr.see("#title")).isFocused();
    }
}
