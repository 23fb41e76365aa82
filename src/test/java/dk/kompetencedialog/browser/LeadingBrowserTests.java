package dk.kompetencedialog.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the facilitator does from the overview, as everyone sees it: the pause, who is ready, one zone for all, the lock, the names. */
class LeadingBrowserTests extends BrowserTest {
    private static final int WRITE = 2;
    private static final int SHARE = 3;

    private Person facilitator;
    private Person jonas;

    @BeforeEach
    void atTheBoard() {
        sitting.step(WRITE);
        facilitator = desk();
        jonas = phone("Jonas Thorup");
    }

    @Test
    void fromTheGuideTheBoardIsOnePressAway() {
        sitting.step(2);
        sitting.write(sitting.facilitator(), 0, "Læse data");
        sitting.step(4);
        var facilitator = desk();
        assertThat(facilitator.see("#board .note")).not().isInViewport();
        assertThat(facilitator.see(".leaps a[href='#wall']")).isInViewport();
        facilitator.page().click(".leaps a[href='#wall']");
        assertThat(facilitator.see("#board .note")).isInViewport();
        facilitator.page().click(".leaps a[href='#guide-title']");
        assertThat(facilitator.see("#guide-title")).isInViewport();
        facilitator.meetsNoBarrier();
    }

    @Test
    void howManyAreReadyIsOnTheDeskUntilTheNextStep() {
        var amina = laptop("Amina Bashir");
        jonas.tabTo(".views .ready");
        jonas.page().keyboard().press("Enter");
        assertThat(jonas.see(".views .ready")).hasAttribute("aria-pressed", "true");
        assertThat(jonas.see("#said")).containsText("at én mere er klar. Ikke hvem.");
        assertThat(facilitator.see("#ready-told")).hasText("1 af 2 er klar");
        amina.page().click(".views .ready");
        assertThat(facilitator.see("#ready-told")).hasText("2 af 2 er klar");
        facilitator.meetsNoBarrier();
        amina.meetsNoBarrier();
        sitting.step(SHARE);
        jonas.at("SHARE");
        facilitator.at("SHARE");
        assertThat(facilitator.see("#ready-told")).isHidden();
        assertThat(jonas.see(".views .ready")).hasAttribute("aria-pressed", "false");
        amina.page().click(".views .ready");
        assertThat(facilitator.see("#ready-told")).isVisible();
        sitting.command(sitting.facilitator(), "POST /closing", "{}");
        assertThat(facilitator.see("#ready-told")).isHidden();
    }

    @Test
    void oneZoneIsShownToAllButNeverFromUnderAWriter() {
        sitting.step(SHARE);
        var wall = projector(facilitator);
        var lis = phone("Lis Poulsen");
        jonas.at("SHARE");
        lis.page().click("[data-views-name-param=write]");
        lis.page().fill("#note-text", "Midt i en sætning");
        facilitator.page().click("#board > .zone:nth-of-type(3) .beckon");
        assertThat(wall.see("#board > .is-front")).hasCount(1);
        assertThat(jonas.see("#board > .zone:nth-of-type(3)")).hasClass(Pattern.compile("is-shown"));
        assertThat(jonas.see("#board > .is-shown")).isInViewport();
        assertThat(jonas.see("#said")).containsText("Facilitatoren viser »");
        assertThat(lis.see(".follow")).containsText("Facilitatoren viser »");
        assertThat(lis.see("#note-text")).isFocused();
        lis.page().click(".follow button");
        assertThat(lis.see("#board > .is-shown")).isInViewport();
        facilitator.page().click("#board > .zone:nth-of-type(3) .beckon");
        assertThat(wall.see("#board > .is-front")).hasCount(0);
        facilitator.meetsNoBarrier();
    }

    @Test
    void aPauseStandsOnEveryScreenAndEndsFromTheDesk() {
        var wall = projector(facilitator);
        facilitator.page().click("#go-pause");
        assertThat(wall.see("#now .pause")).hasText("Pause");
        assertThat(jonas.see("#now .pause")).hasText("Pause");
        assertThat(wall.see(".clock")).hasClass(Pattern.compile("is-paused"));
        facilitator.meetsNoBarrier();
        facilitator.page().click("#go-resume");
        assertThat(wall.see("#now .pause")).hasCount(0);
        assertThat(wall.see(".clock")).not().hasClass(Pattern.compile("is-paused"));
        assertThat(facilitator.see("#go-resume")).hasCount(0);
    }

    @Test
    void whenTheTimeHasGoneTheWallIsLitAndSoundsWhereItWasTurnedOn() {
        var wall = projector(facilitator);
        assertThat(wall.see(".chime")).hasText("Lyd, når tiden er gået");
        wall.page().click(".chime");
        assertThat(wall.see(".chime")).hasAttribute("aria-pressed", "true");
        assertThat(wall.see("#room")).not().hasClass("is-lit");
        wall.page().clock().install();
        wall.page().clock().fastForward("08:00");
        assertThat(wall.see("#room")).hasClass("is-lit");
        assertThat(wall.see(".clock")).hasClass(Pattern.compile("is-over"));
        assertThat(wall.see("#room")).not().hasClass("is-lit");
        wall.meetsNoBarrier();
        sitting.step(9);
        wall.at("WRITE");
        assertThat(wall.see(".chime")).hasAttribute("aria-pressed", "true");
    }

    @Test
    void onALockedBoardOnlyTheFacilitatorHasTheWayToMoveNotes() {
        sitting.write(sitting.facilitator(), 0, "Vi deler data");
        sitting.step(SHARE);
        assertThat(jonas.see("#board .note .more")).isVisible();
        facilitator.at("SHARE");
        facilitator.page().click("#go-lock");
        assertThat(jonas.see("#now .locked")).hasText("Kun facilitatoren flytter sedler lige nu.");
        assertThat(jonas.see("#board .note .more:visible")).hasCount(0);
        assertThat(facilitator.see("#board .note .more")).isVisible();
        facilitator.page().click("#go-lock");
        assertThat(jonas.see("#board .note .more")).isVisible();
    }

    @Test
    void aParticipantGetsAnotherNameOrIsTakenOutAndComesBack() {
        facilitator.page().click("#people button[aria-label^='Ret Jonas']");
        facilitator.page().fill("#guest-name", "Jonas Holm");
        facilitator.meetsNoBarrier();
        facilitator.page().keyboard().press("Enter");
        assertThat(facilitator.see("#people")).containsText("Jonas Holm");
        facilitator.page().click("#people button[aria-label^='Ret Jonas']");
        facilitator.page().click("#guest [value=remove]");
        assertThat(facilitator.see("#people button[aria-label^='Ret Jonas']")).hasCount(0);
        jonas.page().waitForURL(Pattern.compile("why=seat"));
        facilitator.page().click(".toast [data-action='undo#undo']");
        assertThat(facilitator.see("#people")).containsText("Jonas Holm");
        jonas.page().navigate("http://localhost:" + port + sitting.path(""));
        jonas.at("WRITE");
    }

    @Test
    void aBreakThatIsNextIsTheBigButton() {
        sitting.step(14);
        facilitator.at("ROUND_OFF");
        assertThat(facilitator.see("#go-on")).hasClass("btn ghost");
        assertThat(facilitator.see("#go-break")).hasClass("btn");
        facilitator.page().click("#go-break");
        assertThat(facilitator.see("#go-break")).hasCount(0);
        assertThat(jonas.see("#now .pause")).containsText("Pause. Vi fortsætter kl. ");
        assertThat(facilitator.see("#go-resume")).hasClass("btn");
    }

    @Test
    void closingEarlySaysWhatIsLostAndAtTheEndItDoesNot() {
        facilitator.page().click("#go-closing");
        assertThat(facilitator.see("dialog[open] .early")).isVisible();
        facilitator.meetsNoBarrier();
        facilitator.page().keyboard().press("Escape");
        assertThat(facilitator.see("dialog[open]")).hasCount(0);
        sitting.step(22);
        facilitator.at("CLOSING");
        facilitator.page().click("#go-end");
        assertThat(facilitator.see("dialog[open]")).hasCount(1);
        assertThat(facilitator.see("dialog[open] .early")).isHidden();
    }
}
