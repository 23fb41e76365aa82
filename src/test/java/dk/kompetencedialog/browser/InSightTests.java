package dk.kompetencedialog.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is needed now is in sight: on the phone as on the wall. */
class InSightTests extends BrowserTest {
    private static double top(Person person, String selector) {
        return person.see(selector).boundingBox().y;
    }

    private static final int WRITE = 2;
    private static final int GATHER = 4;
    private static final int CONCLUDE = 6;
    private static final int ROUND_OFF = 7;
    private static final int SECOND_CONCLUDE = 13;
    private static final int THIRD_INTRO = 15;
    private static final int CLOSING = 22;

    @Test
    void whoHasComeIsToldSoAndGathersFromTheFootOfTheScreen() {
        var jonas = phone("Jonas");
        assertThat(jonas.see(".aboard")).containsText("Du er med, Jonas");
        to(2, "WRITE", jonas);
        assertThat(jonas.see(".aboard")).isHidden();
        List.of("Et", "To", "Tre", "Fire", "Fem").forEach(text -> jonas.write((text + " ").repeat(60)));
        to(GATHER, "GATHER", jonas);
        jonas.page().click("[data-gather-target=start]");
        var last = jonas.see("#board .pick input").last();
        last.check();
        assertThat(jonas.see(".gather form .btn").first()).isInViewport();
        assertThat(last).isInViewport();
        jonas.meetsNoBarrier();
    }

    @Test
    void sixLongConclusionsStandWholeOnTheWall() {
        var wall = projector(desk());
        to(CONCLUDE, "CONCLUDE", wall);
        for (int number = 1; number <= 6; number++) {
            var sentence = "Vi vil bruge data i hverdagen, så borgerne får et klart svar første gang. "
                    .repeat(3)
                    .strip();
            sitting.conclude("GOAL", number + ": " + sentence);
        }
        assertThat(wall.see("#board .conclusion")).hasCount(6);
        wall.await(() -> (boolean) wall.page().evaluate("""
                        () => {
                          const end = document.querySelector(".conclusions").getBoundingClientRect();
                          return [...document.querySelectorAll(".conclusion > *")]
                            .filter((part) => part.matches("p[dir]") || part.checkVisibility())
                            .map((part) => part.getBoundingClientRect())
                            .every(({ top, bottom, height }) => height > 0 && top >= end.top - 1 && bottom <= end.bottom + 1);
                        }
                        """), "six conclusions, each whole");
        wall.meetsNoBarrier();
    }

    @Test
    void theConclusionsStandByTheFormOnTheDeskAndFirstWhenTheyAreReadAloud() {
        sitting.step(WRITE);
        for (int note = 0; note < 5; note++) sitting.write(sitting.facilitator(), 0, "En seddel på pladen");
        var desk = desk();
        to(CONCLUDE, "CONCLUDE", desk);
        sitting.conclude("GOAL", "Vi deler data på tværs.");
        assertThat(desk.see(".conclusion")).isVisible();
        desk.await(() -> top(desk, ".conclude") < top(desk, ".concluded"), "the form first");
        desk.await(() -> top(desk, ".concluded") < top(desk, ".zone >> nth=0"), "the conclusions before the notes");
        to(ROUND_OFF, "ROUND_OFF", desk);
        desk.await(() -> top(desk, ".concluded") < top(desk, ".conclude"), "the conclusions first");
        desk.await(() -> top(desk, ".conclude") < top(desk, ".zone >> nth=0"), "the notes last");
        desk.meetsNoBarrier();
    }

    @Test
    void whenAllIsOverNothingIsSaidTwiceAndOnesOwnNotesStandOnTop() {
        sitting.step(CONCLUDE);
        sitting.conclude("GOAL", "Vi deler data på tværs.");
        var desk = desk();
        var jonas = phone("Jonas");
        sitting.step(CLOSING);
        sitting.command(sitting.facilitator(), "POST /closing", "{}");
        desk.page().reload();
        assertThat(desk.see("text=Vi deler data på tværs. >> visible=true")).hasCount(1);
        assertThat(desk.see("h1:visible, h2:not(.sr):visible").getByText("Tak for i dag"))
                .hasCount(1);
        assertThat(desk.see(".desk-head .ways")).not().containsText("Deltag selv");
        jonas.page().reload();
        assertThat(jonas.see("text=Vi deler data på tværs. >> visible=true")).hasCount(1);
        jonas.page().click(".views button >> nth=0");
        assertThat(jonas.see("text=Vi deler data på tværs. >> visible=true")).hasCount(0);
        assertThat(jonas.see("section.mine")).isInViewport();
    }

    @Test
    void whatStandsOnTheWallCanBeReadFromTheBackOfTheRoom() {
        sitting.step(WRITE);
        for (int zone = 0; zone < 4; zone++) sitting.write(sitting.facilitator(), zone, "En seddel, der kan læses");
        var wall = projector(desk());
        to(CONCLUDE, "CONCLUDE", wall);
        sitting.conclude("GOAL", "Vi deler data på tværs.");
        assertThat(wall.see("#board .conclusion .for")).isVisible();
        wall.await(() -> smallest(wall) >= 20, "only text of 20 px and more");
        assertThat(wall.see("#board .zone > header > p")).hasCount(4);
        wall.await(() -> (boolean) wall.page().evaluate("""
                        () => [...document.querySelectorAll(".zone > header")].every((header) =>
                          header.querySelector("p").getBoundingClientRect().top >= header.querySelector("h2").getBoundingClientRect().bottom - 1)
                        """), "each zone's description under its title");
        wall.await(
                () -> wall.see(".clock").boundingBox().y >= 30
                        && wall.see("#way").boundingBox().y >= 30,
                "the clock and the way in clear of the bar above");
    }

    @Test
    void whatTheBoardsBeforeEndedInIsSeenWholeWhileItIsReadAloud() {
        var sentence = "Alle skal kunne bruge data til at finde frem, og vide, hvornår man ikke skal stole på svaret.";
        for (int concluding : new int[] {CONCLUDE, SECOND_CONCLUDE}) {
            sitting.step(concluding);
            for (int number = 1; number <= 5; number++) sitting.conclude("GOAL", number + ": " + sentence);
        }
        sitting.step(THIRD_INTRO);
        var wall = projector(desk());
        wall.at("INTRO");
        assertThat(wall.see(".earlier li")).hasCount(10);
        wall.await(() -> (boolean) wall.page().evaluate("""
                        () => {
                          const earlier = document.querySelector(".earlier");
                          const titles = [...document.querySelectorAll("#board .zone h2")].map((title) => title.getBoundingClientRect());
                          return earlier.scrollHeight <= earlier.clientHeight + 1 && titles.every(({ top, bottom }) =>
                            top >= earlier.getBoundingClientRect().bottom && bottom <= innerHeight);
                        }
                        """), "ten conclusions and the zones' titles, each whole");
    }

    private static double smallest(Person at) {
        return ((Number) at.page().evaluate("""
                () => {
                  const texts = document.createTreeWalker(document.getElementById("room"), NodeFilter.SHOW_TEXT);
                  let smallest = Infinity;
                  while (texts.nextNode()) {
                    const element = texts.currentNode.parentElement;
                    const seen = texts.currentNode.textContent.trim() && element.checkVisibility() && !element.closest("script, template, .sr");
                    const size = parseFloat(getComputedStyle(element).fontSize);
                    if (seen && size > 0) smallest = Math.min(smallest, size);
                  }
                  return smallest;
                }
                """)).doubleValue();
    }
}
