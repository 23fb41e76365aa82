package dk.kompetencedialog.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is needed now is in sight: on the phone as on the wall. */
class InSightTests extends BrowserTest {
    private static final int GATHER = 4;
    private static final int CONCLUDE = 6;

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
            sitting.command(sitting.facilitator(), "POST /conclusions", conclusion(number + ": " + sentence));
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

    private void to(int index, String step, Person person) {
        sitting.step(index);
        person.at(step);
    }

    private String conclusion(String text) {
        return "{\"id\":\"%s\",\"board\":\"%s\",\"kind\":\"GOAL\",\"text\":\"%s\"}"
                .formatted(UUID.randomUUID(), sitting.board(), text);
    }
}
