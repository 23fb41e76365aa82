package dk.kompetencedialog.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a participant is told and offered, step by step: the truth, in plain words. */
class PhoneBrowserTests extends BrowserTest {
    private static final int SHARE = 3;
    private static final int GATHER = 4;
    private static final int PRIORITISE = 5;

    @Test
    void whileTheQuestionIsReadAloudTheFormWaitsForWhoeverWantsIt() {
        var jonas = phone("Jonas");
        to(1, "INTRO", jonas);
        assertThat(jonas.see("#note-text")).isHidden();
        jonas.page().click(".early");
        assertThat(jonas.see("#note-text")).isFocused();
        jonas.page().click("#place-note");
        assertThat(jonas.see("#note-left")).hasText("Skriv noget på sedlen først.");
        jonas.page().click(".hint summary");
        var beginning = jonas.see(".hint li button").last();
        var words = beginning.innerText().replace("…", "").strip();
        beginning.click();
        assertThat(jonas.see("#note-left")).isEmpty();
        jonas.page().keyboard().insertText("en ny lov");
        assertThat(jonas.see("#note-text")).hasValue(words + " en ny lov");
        jonas.page().reload();
        assertThat(jonas.see("#note-text")).hasValue(words + " en ny lov");
    }

    @Test
    void whatTheFacilitatorHidesIsStillItsWriters() {
        var jonas = phone("Jonas");
        to(2, "WRITE", jonas);
        jonas.write("Det er Ib, der driller");
        to(SHARE, "SHARE", jonas);
        jonas.seesNotes(1);
        hide(jonas.see("#board .note").getAttribute("id").substring(2));
        jonas.page().click("[data-views-name-param=write]");
        assertThat(jonas.see("#own li small"))
                .containsText("facilitatoren har taget den af pladen: »Nævner en kollega«");
        assertThat(jonas.see("#own-title")).containsText("0 af 5");
        jonas.page().click("#own .tools button[value=edit]");
        jonas.page().fill(".edit textarea", "Vi driller hinanden");
        jonas.page().click(".edit .btn:not(.quiet)");
        assertThat(jonas.see("#own li[data-state=HIDDEN] > p")).hasText("Vi driller hinanden");
        jonas.page().click("#own .tools button[value=gone]");
        assertThat(jonas.see("#own li[data-state=REMOVED]:not(.is-going)")).hasCount(1);
    }

    @Test
    void whoWroteNothingVotesAndSeesWhenTheDotsAreSpent() {
        var jonas = phone("Jonas");
        var amina = phone("Amina");
        to(2, "WRITE", jonas, amina);
        jonas.write("Data i hverdagen");
        jonas.write("Klima");
        to(GATHER, "GATHER", jonas, amina);
        gatherAll(jonas, "Vejr og data");
        assertThat(jonas.see(".toast")).isVisible();
        to(PRIORITISE, "PRIORITISE", jonas, amina);
        assertThat(jonas.see(".toast")).isHidden();
        var more = amina.see("#board .stack > .vote button[value='1']");
        for (int dots = 1; dots <= 3; dots++) {
            more.click();
            // What the step says may come after it.
            assertThat(amina.see("#said p:has-text('fra dig på »Vejr og data«. " + (3 - dots) + " tilbage.')"))
                    .hasCount(1);
        }
        assertThat(more).hasAttribute("aria-disabled", "true");
        assertThat(amina.see("#dots-left")).containsText("Du har ikke flere prikker");
        assertThat(more).hasAttribute("aria-describedby", "dots-left");
        more.focus();
        amina.page().keyboard().press("Enter");
        assertThat(amina.see("#said p").last()).containsText("Du har ikke flere prikker");
        assertThat(amina.see("#own [data-ballot]")).hasAttribute("data-dots", "3");
        amina.page().click("#board .stack > .vote button[value='-1']");
        assertThat(more).hasAttribute("aria-disabled", "false");
    }

    @Test
    void whatOthersChangeIsToldInPlainWords() {
        var jonas = phone("Jonas");
        var amina = phone("Amina");
        to(2, "WRITE", jonas, amina);
        jonas.write("Data i hverdagen");
        jonas.write("Klima");
        to(GATHER, "GATHER", jonas, amina);
        assertThat(amina.see("#said p").last()).hasText("2 nye sedler i Opgaver i dag og i morgen.");
        gatherAll(jonas, "Kompetenceudvikling");
        assertThat(amina.see("#board .stack > h3")).hasText("Kompe\u00adten\u00adce\u00adud\u00advik\u00adling");
        assertThat(amina.see("#said p").last()).hasText("2 sedler er lagt i bunken »Kompetenceudvikling«.");
        hide(amina.see("#board .note").first().getAttribute("id").substring(2));
        assertThat(amina.see("#said p").last()).hasText("1 seddel er taget af pladen.");
        assertThat(jonas.see("#board .note .mark")).hasText("Din seddel");
        assertThat(amina.see("#board .note .mark")).hasCount(0);
    }

    @Test
    void theMenuOffersOnlyWhatCanBeDone() {
        var jonas = phone("Jonas");
        to(2, "WRITE", jonas);
        List.of("Et", "To", "Tre").forEach(jonas::write);
        to(SHARE, "SHARE", jonas);
        jonas.seesNotes(3);
        jonas.see("#board .note > .more").first().click();
        assertThat(jonas.see(".menu [value=earlier]")).isHidden();
        assertThat(jonas.see("#menu-with option")).hasCount(2);
        assertThat(jonas.see("#menu-where optgroup")).hasCount(1);
        jonas.page().click(".menu [value=later]");
        assertThat(jonas.see("#said p").last()).containsText("som nummer 2 af 3");
        jonas.see("#board .note > .more").nth(1).click();
        assertThat(jonas.see(".menu [value=earlier]")).isVisible();
        assertThat(jonas.see(".menu [value=later]")).isVisible();
    }

    private static void gatherAll(Person person, String name) {
        person.seesNotes(2);
        person.page().click("[data-gather-target=start]");
        person.see("#board .pick input").all().forEach(Locator::check);
        person.page().fill("#gather-name", name);
        person.page().click(".gather form .btn >> nth=0");
        assertThat(person.see("#board .stack .note")).hasCount(2);
    }
}
