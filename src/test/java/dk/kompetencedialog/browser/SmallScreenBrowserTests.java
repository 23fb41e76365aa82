package dk.kompetencedialog.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The phone's page where there is little room. */
class SmallScreenBrowserTests extends BrowserTest {
    private static final int WRITE = 2;
    private static final int GATHER = 4;
    private static final int CONCLUDE = 6;

    @Test
    void whatWasJustDoneIsToldWholeAndCanBeUndoneOnTheNarrowestScreen() {
        sitting.step(WRITE);
        List.of("Læse data", "Bruge data").forEach(text -> sitting.write(sitting.facilitator(), 1, text));
        sitting.step(GATHER);
        var jonas = phone("Jonas", "da-DK", 320, 568);
        jonas.page().click("[data-gather-target=start]");
        for (var text : List.of("Bruge data", "Læse data"))
            jonas.see(jonas.note(text) + " .pick input").check();
        jonas.page().click(".gather form .btn >> nth=0");
        assertThat(jonas.see(".toast p")).isVisible();
        var toast = jonas.see(".toast").boundingBox();
        assertThat(toast.x).isNotNegative();
        assertThat(toast.x + toast.width).isLessThanOrEqualTo(320);
        for (var part : jonas.see(".toast > *").all()) {
            var box = part.boundingBox();
            assertThat(box.x + box.width).isLessThanOrEqualTo(toast.x + toast.width);
        }
        jonas.page().click(".toast button >> nth=0");
        assertThat(jonas.see("#board .stack")).hasCount(0);
    }

    @Test
    void whatTheBoardEndsInStandsFirstWhileItIsWrittenAndReadAloud() {
        sitting.step(WRITE);
        sitting.write(sitting.facilitator(), 1, "Læse data");
        sitting.step(GATHER);
        var jonas = phone("Jonas");
        assertThat(jonas.see("#board > :last-child.concluded")).hasCount(1);
        sitting.step(CONCLUDE);
        assertThat(jonas.see("#board > :first-child.concluded")).hasCount(1);
        var sentence = "{\"id\":\"%s\",\"board\":\"%s\",\"kind\":\"GOAL\",\"text\":\"Vi deler data.\"}"
                .formatted(UUID.randomUUID(), sitting.board());
        sitting.command(sitting.facilitator(), "POST /conclusions", sentence);
        assertThat(jonas.see("#board > :first-child .conclusions li")).hasCount(1);
        sitting.step(GATHER);
        assertThat(jonas.see("#board > :last-child.concluded")).hasCount(1);
    }
}
