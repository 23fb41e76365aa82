package dk.kompetencedialog.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A note as long as a note may be: no tower on the desk, where all of it can be asked for, and as much of it on the wall as there is room for. */
class LongNoteBrowserTests extends BrowserTest {
    private static final int WRITE = 2;
    private static final int SHARE = 3;
    private static final int CONCLUDE = 6;
    private static final String LONG = "Vi skriver det samme tre steder, og ingen ved, hvor det rigtige er. ".repeat(7);
    private static final String NOTE = "#board .note:has-text('Vi skriver det samme')";
    private static final String LINES = """
            selector => {
              const text = document.querySelector(selector + " > p");
              return Math.round(text.clientHeight / parseFloat(getComputedStyle(text).lineHeight));
            }
            """;

    private Person mette;

    @BeforeEach
    void aLongNoteAmongShortOnes() {
        sitting.step(WRITE);
        sitting.write(sitting.facilitator(), 0, LONG.strip());
        sitting.write(sitting.facilitator(), 0, "Kort");
        sitting.step(SHARE);
        mette = desk();
        mette.seesNotes(2);
    }

    @Test
    void itOpensAndClosesByKeyboardAndTheArrowsGoOnAsBefore() {
        assertThat(mette.see("#board .whole")).hasText(new String[] {"Vis hele"});
        assertThat(lines(mette)).isEqualTo(6);
        mette.tabTo("#board .whole");
        mette.page().keyboard().press("Enter");
        assertThat(mette.see("#board .whole")).hasText("Vis mindre");
        assertThat(mette.see("#board .whole")).hasAttribute("aria-expanded", "true");
        assertThat(lines(mette)).isGreaterThan(6);
        mette.page().keyboard().press("ArrowDown");
        assertThat(mette.see("#board .whole:focus")).hasCount(1);
        mette.page().focus("#board .note:has-text('Kort') .more");
        mette.page().keyboard().press("Home");
        mette.page().keyboard().press("End");
        mette.page().keyboard().press("Home");
        assertThat(mette.see("#board .note:first-child .more:focus")).hasCount(1);
        mette.meetsNoBarrier();
        mette.page().focus("#board .whole");
        mette.page().keyboard().press("Space");
        assertThat(mette.see("#board .whole")).hasText("Vis hele");
        assertThat(lines(mette)).isEqualTo(6);
    }

    @Test
    void whatWasOpenedStaysOpenWhenOthersMoveIt() {
        mette.page().click("#board .whole");
        var note = mette.see(NOTE).getAttribute("id").substring(2);
        var there = "{\"zone\":\"%s\"}".formatted(sitting.zones().get(1));
        sitting.command(sitting.guest("Jonas"), "POST /notes/" + note + "/place", there);
        assertThat(mette.see("#board .zone:nth-child(2) .note")).hasCount(1);
        assertThat(mette.see("#board .zone:nth-child(2) .whole")).hasText(new String[] {"Vis mindre"});
        assertThat(mette.see("#board .zone:nth-child(2) .whole")).isFocused();
        assertThat(lines(mette)).isGreaterThan(6);
    }

    @Test
    void theWallShowsAllOfItWhereThereIsRoom() {
        var wall = projector(mette);
        wall.seesNotes(2);
        wall.await(() -> whole(wall), "the last line of the long note too");
        assertThat((boolean) wall.page().evaluate("""
                () => {
                  const board = document.getElementById("board");
                  return board.scrollHeight <= board.clientHeight + 1;
                }
                """)).isTrue();
    }

    @Test
    void theWallShowsAllOfItBesideWhatIsConcluded() {
        for (int zone = 1; zone < 4; zone++) sitting.write(sitting.guest("Jonas"), zone, "Overblik over fælles data");
        sitting.step(CONCLUDE);
        for (int number = 1; number <= 6; number++)
            sitting.conclude("GOAL", number + ": Vi vil bruge data i hverdagen, så borgerne får et klart svar.");
        var wall = projector(mette);
        wall.seesNotes(5);
        assertThat(wall.see("#board .conclusion")).hasCount(6);
        wall.await(() -> whole(wall), "the last line of the long note too");
    }

    @Test
    void inFrontOnTheWallItIsReadWholeInLargeType() {
        var wall = projector(mette);
        wall.seesNotes(2);
        wall.page().click("#board .zone:first-child .front");
        wall.await(() -> wholeAndLarge(wall), "all of the long note, in type of 28 px");
    }

    private static boolean wholeAndLarge(Person wall) {
        return (boolean) wall.page().evaluate("""
                () => {
                  const text = document.querySelector("#board .is-front .note[data-long] > p");
                  if (!text) return false;
                  const size = parseFloat(getComputedStyle(text).fontSize);
                  const large = parseFloat(getComputedStyle(document.documentElement).fontSize) * 1.4;
                  return text.scrollHeight <= text.clientHeight + 1 && size >= large - 0.1;
                }
                """);
    }

    private static boolean whole(Person wall) {
        return (boolean) wall.page().evaluate("""
                () => {
                  const text = document.querySelector("#board .note[data-long] > p");
                  return !!text && text.scrollHeight <= text.clientHeight + 1;
                }
                """);
    }

    private static int lines(Person at) {
        return ((Number) at.page().evaluate(LINES, at.note("Vi skriver det samme"))).intValue();
    }
}
