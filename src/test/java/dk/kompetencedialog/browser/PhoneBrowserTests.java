package dk.kompetencedialog.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a participant is told and offered, step by step: the truth, in plain words, on small screens and in English too. */
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
            assertThat(amina.see("#said p").last())
                    .containsText("fra dig på »Vejr og data«. " + (3 - dots) + " tilbage.");
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

    @Test
    void afterClosingTheWriterIsToldTheTruth() {
        var jonas = phone("Jonas");
        to(2, "WRITE", jonas);
        jonas.write("Data i hverdagen");
        to(SHARE, "SHARE", jonas);
        sitting.command(sitting.facilitator(), "POST /closing", "{}");
        assertThat(jonas.see("#room[data-closed=true] #board .note")).hasCount(1);
        assertThat(jonas.see(".gather:visible, #board .more:visible")).hasCount(0);
        assertThat(jonas.see("#now h1")).hasText("Tak for i dag");
        jonas.page().click("[data-views-name-param=write]");
        assertThat(jonas.see("#own .empty")).containsText("slettede vi sporet");
        jonas.page().click("#own .plain-btn");
        assertThat(jonas.see("#board")).isVisible();
        jonas.meetsNoBarrier();
        assertThat(jonas.see(".result a")).hasCount(3);
        jonas.page().click(".result a >> nth=0");
        assertThat(jonas.see("main .note")).containsText("Data i hverdagen");
    }

    @Test
    void whoWritesWhileTheWorkshopClosesIsToldSoAndKeepsTheText() {
        var jonas = phone("Jonas");
        to(2, "WRITE", jonas);
        jonas.page().fill("#note-text", "Det vigtigste til sidst");
        sitting.command(sitting.facilitator(), "POST /closing", "{}");
        assertThat(jonas.see(".line")).containsText("Workshoppen er lukket");
        assertThat(jonas.see(".line")).containsText("kopiere");
        assertThat(jonas.see("#now .q")).containsText("Workshoppen er lukket");
        assertThat(jonas.see("#note-text")).hasValue("Det vigtigste til sidst");
        jonas.see("#note-text").blur();
        assertThat(jonas.see("#room[data-closed=true]")).hasCount(1);
        var left = jonas.see(".unsent li");
        assertThat(left.locator("p")).hasText("Det vigtigste til sidst");
        assertThat(left.locator("small")).containsText("før workshoppen blev lukket");
        jonas.meetsNoBarrier();
        jonas.page().reload();
        assertThat(left).hasCount(1);
        left.locator("button[value=away]").click();
        jonas.page().reload();
        assertThat(left).hasCount(0);
    }

    @Test
    void theBoardsBeforeCanBeReadAgain() {
        var jonas = phone("Jonas");
        to(2, "WRITE", jonas);
        jonas.write("Data i hverdagen");
        jonas.write("Ib driller");
        to(GATHER, "GATHER", jonas);
        jonas.seesNotes(2);
        assertThat(jonas.see(".behind")).hasCount(0);
        hide(jonas.see("#board .note:has-text('Ib driller')").getAttribute("id").substring(2));
        to(9, "WRITE", jonas);
        jonas.page().click("[data-views-name-param=board]");
        var first = jonas.see(".behind details");
        assertThat(first).hasCount(1);
        assertThat(first.locator("summary")).containsText("Plade 1 · ");
        first.locator("summary").click();
        assertThat(first.locator(":scope > div")).containsText("Data i hverdagen");
        assertThat(first.locator(":scope > div")).not().containsText("Ib driller");
        assertThat(first.locator(":scope > div")).containsText("Pladen endte uden konklusioner.");
        jonas.meetsNoBarrier();
        losesNothing(jonas);
        var answers = List.of("/boards/1", "/boards/2", "/boards/0").stream()
                .map(path -> sitting.facilitator().get(sitting.path(path)).status());
        assertThat(answers.toList()).containsExactly(200, 404, 404);
        var stranger = open(false).guest("Ida");
        assertThat(stranger.get(sitting.path("/boards/1")).leadsTo()).isEqualTo("/?why=seat");
    }

    @Test
    void englishOnSmallScreensLosesNothing() {
        losesNothing(atTheDoorInEnglish("Dee"));
        var people = List.of(
                phone("Ann", "en-GB", 390, 844), phone("Bob", "en-GB", 320, 568), phone("Cy", "en-GB", 683, 384));
        var everyone = people.toArray(Person[]::new);
        people.getFirst().page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        to(1, "INTRO", everyone);
        people.forEach(PhoneBrowserTests::losesNothing);
        to(2, "WRITE", everyone);
        people.forEach(person -> {
            person.page().click(".hint summary");
            person.write("Internationalisation of " + person.name());
            person.page().click("#own .tools button[value=edit]");
            losesNothing(person);
            person.page().click(".edit .quiet");
        });
        to(GATHER, "GATHER", everyone);
        people.forEach(person -> {
            person.seesNotes(3);
            losesNothing(person);
            person.see("#board .note > .more").first().click();
            losesNothing(person);
            person.page().keyboard().press("Escape");
        });
        to(PRIORITISE, "PRIORITISE", everyone);
        people.forEach(person -> {
            person.see("#board .vote button[value='1']").first().click();
            losesNothing(person);
        });
    }

    /** No barrier, no sideways scroll, and every button that is there can be pressed by a thumb. */
    private static void losesNothing(Person person) {
        person.meetsNoBarrier();
        assertThat((int) person.page()
                        .evaluate(
                                "() => document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth"))
                .describedAs("sideways scroll at %s's screen", person.name())
                .isZero();
        assertThat(person.page().evaluate("""
                        () => [...document.querySelectorAll("main button, main select")]
                          .filter((control) => control.checkVisibility() && control.getBoundingClientRect().height < 44)
                          .map((control) => control.outerHTML)
                        """))
                .describedAs("too small at %s's screen", person.name())
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .isEmpty();
    }

    private void to(int index, String step, Person... people) {
        sitting.step(index);
        for (var person : people) person.at(step);
    }

    private void hide(String note) {
        sitting.command(sitting.facilitator(), "POST /notes/" + note + "/hiding", "{\"reason\":\"Nævner en kollega\"}");
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
