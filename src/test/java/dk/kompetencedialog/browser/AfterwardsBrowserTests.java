package dk.kompetencedialog.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a participant has of what is over: the boards before, and all of it when the workshop has closed. */
class AfterwardsBrowserTests extends BrowserTest {
    private static final int SHARE = 3;
    private static final int GATHER = 4;

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
        jonas.losesNothing();
        var answers = List.of("/boards/1", "/boards/2", "/boards/0").stream()
                .map(path -> sitting.facilitator().get(sitting.path(path)).status());
        assertThat(answers.toList()).containsExactly(200, 404, 404);
        var stranger = open(false).guest("Ida");
        assertThat(stranger.get(sitting.path("/boards/1")).leadsTo()).isEqualTo("/?why=seat");
    }
}
