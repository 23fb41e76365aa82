package dk.kompetencedialog.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A board with more notes than a wall can show: what is shown can be read from the back of the room, and the rest is told of. */
class FullWallBrowserTests extends BrowserTest {
    private static final int WRITE = 16;
    private static final int SHARE = 17;
    private static final int CONCLUDE = 20;
    private static final int ZONES = 6;
    private static final int WRITERS = 12;
    private static final List<String> TEXTS = List.of(
            "Plads til at fejle",
            "Sagsbehandlingstidsopgørelser og kvalitetsudviklingsprojekter fylder mere end kerneopgaven",
            "Bedre introduktion til nye kolleger, for de første tre uger er for tilfældige",
            "Hvad gør vi, når tre erfarne sagsbehandlere går på pension? Ingen har skrevet ned, hvad de kan. "
                    .repeat(4),
            "Kunstig intelligens: hvornår må vi?",
            "Efteruddannelse, der kan tages i små bidder mellem vagter");

    private Person wall;

    @BeforeEach
    void fill() {
        sitting = open(false, 20);
        sitting.step(WRITE);
        for (int writer = 0; writer < WRITERS; writer++) {
            var guest = sitting.guest("Gæst " + writer);
            for (int zone = 0; zone < ZONES; zone++)
                sitting.write(
                        guest, zone, TEXTS.get((writer + zone) % TEXTS.size()).strip());
        }
        sitting.step(SHARE);
        wall = projector(desk());
        wall.seesNotes(ZONES * WRITERS);
    }

    @Test
    void eachZoneTellsHowManyNotesItHasAndShowsThoseThatAreSeenWhole() {
        wall.await(() -> holds("""
                () => [...document.querySelectorAll("#board > .zone")].every((zone) => {
                  const told = getComputedStyle(zone, "::after");
                  const room = zone.querySelector(".notes").getBoundingClientRect();
                  const notes = [...zone.querySelectorAll(".note")].map((note) => ({ note, box: note.getBoundingClientRect() }));
                  const seen = notes.filter(({ box }) => box.left < room.right - 1);
                  return told.content === '"12 sedler"' && parseFloat(told.fontSize) >= 20 && seen.length > 0 &&
                    seen.every(({ note, box }) => box.bottom <= room.bottom + 1 && box.right <= room.right + 1 && parseFloat(getComputedStyle(note).fontSize) >= 20);
                })
                """), "notes in type of 20 px, none cut through");
        assertThat(
                        holds(
                                "() => document.getElementById('board').scrollHeight <= document.getElementById('board').clientHeight + 1"))
                .isTrue();
        wall.meetsNoBarrier();
    }

    @Test
    void theZoneInFrontIsReadInLargeTypeAndTheOthersSayHowMuchTheyHold() {
        wall.page().click("#board .zone:nth-child(2) .front");
        wall.await(() -> holds("""
                () => [...document.querySelectorAll(".is-front .note")].length === 12 &&
                  [...document.querySelectorAll(".is-front .note > p")].every((text) =>
                    parseFloat(getComputedStyle(text).fontSize) >= 28 && text.scrollHeight <= text.clientHeight + 1) &&
                  [...document.querySelectorAll("#board > .zone:not(.is-front)")].every((zone) =>
                    getComputedStyle(zone, "::after").content === '"12 sedler"' && zone.getBoundingClientRect().bottom <= innerHeight)
                """), "twelve whole notes in type of 28 px");
    }

    @Test
    void whatIsConcludedLastIsReadInLargeType() {
        sitting.step(CONCLUDE);
        wall.at("CONCLUDE");
        for (int number = 1; number <= 7; number++)
            sitting.conclude("GOAL", number + ": Alle skal kunne bruge data, så borgerne får et klart svar.");
        assertThat(wall.see("#board .conclusion")).hasCount(7);
        wall.await(() -> holds("""
                () => {
                  const list = document.querySelector(".conclusions");
                  const last = list.querySelector(":scope > li:last-child > p[dir]");
                  return parseFloat(getComputedStyle(last).fontSize) >= 28 && list.scrollHeight <= list.clientHeight + 1 && last.checkVisibility();
                }
                """), "the last conclusion, whole, in type of 28 px");
    }

    @Test
    void whatComesToAFullBoardIsToldToo() {
        sitting.step(WRITE);
        sitting.write(sitting.facilitator(), 0, "En seddel til");
        sitting.step(SHARE);
        wall.seesNotes(ZONES * WRITERS + 1);
        wall.await(
                () -> holds("() => document.querySelector('#board > .zone').dataset.told === '13 sedler'"),
                "13 notes told");
    }

    private boolean holds(String expression) {
        return (boolean) wall.page().evaluate(expression);
    }
}
