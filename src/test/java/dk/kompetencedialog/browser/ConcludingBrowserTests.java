package dk.kompetencedialog.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written as a board's conclusions is never lost: not to another who words the same one, nor to an undo. */
class ConcludingBrowserTests extends BrowserTest {
    @Test
    void twoWhoWordTheSameConclusionSeeBothAndChoose() {
        sitting.step(6);
        sitting.conclude("GOAL", "Vi læser data sammen.");
        var one = desk();
        var other = desk();
        for (var each : List.of(one, other)) {
            each.see(".conclusion .tools [value=edit]").click();
            assertThat(each.see("#conclusion-text")).hasValue("Vi læser data sammen.");
        }
        one.page().fill("#conclusion-text", "Vi læser data hver uge.");
        other.page().fill("#conclusion-text", "Vi læser data hver dag.");
        one.page().click(".conclude [data-conclude-target=save]");
        assertThat(other.see(".clash")).isVisible();
        assertThat(other.see(".clash blockquote")).hasText("Vi læser data hver uge.");
        assertThat(other.see("#conclusion-text")).hasValue("Vi læser data hver dag.");
        assertThat(other.see(".conclude [data-conclude-target=save]")).isHidden();
        other.meetsNoBarrier();
        other.page().click(".clash [value=mine]");
        assertThat(other.see(".clash")).isHidden();
        assertThat(one.see(".conclusion > p").first()).hasText("Vi læser data hver dag.");
    }

    @Test
    void whoIsRefusedSinceAnotherCameFirstHasTheOwnWordingStill() {
        sitting.step(6);
        sitting.conclude("GOAL", "Vi læser data sammen.");
        var other = desk();
        other.see(".conclusion .tools [value=edit]").click();
        other.page().fill("#conclusion-text", "Vi læser data hver dag.");
        other.page().route("**/conclusions/**", route -> {
            var id = route.request().url().replaceAll(".*/", "");
            sitting.command(
                    sitting.facilitator(),
                    "POST /conclusions/" + id,
                    "{\"kind\":\"GOAL\",\"text\":\"Vi læser data hver uge.\",\"revision\":0}");
            other.page().unroute("**/conclusions/**");
            route.resume();
        });
        other.page().click(".conclude [data-conclude-target=save]");
        assertThat(other.see(".clash blockquote")).hasText("Vi læser data hver uge.");
        assertThat(other.see("#conclusion-text")).hasValue("Vi læser data hver dag.");
        assertThat(other.see(".unsent li")).hasCount(0);
        other.page().click(".clash [value=both]");
        assertThat(other.see("#conclusion-text")).hasValue("Vi læser data hver dag.\nVi læser data hver uge.");
        other.page().click(".conclude [data-conclude-target=save]");
        assertThat(other.see(".conclusion > p").first()).containsText("hver dag");
    }

    @Test
    void anUndoneConclusionComesBackToItsField() {
        sitting.step(6);
        var facilitator = desk();
        facilitator.page().fill("#conclusion-text", "Vi læser data sammen.");
        facilitator.page().click(".conclude [data-conclude-target=save]");
        assertThat(facilitator.see(".conclusion")).hasCount(1);
        assertThat(facilitator.see("#conclusion-text")).hasValue("");
        facilitator.page().click(".toast [data-action='undo#undo']");
        assertThat(facilitator.see(".conclusion")).hasCount(0);
        assertThat(facilitator.see("#conclusion-text")).hasValue("Vi læser data sammen.");
        facilitator.page().click(".conclude [data-conclude-target=save]");
        assertThat(facilitator.see(".conclusion > p").first()).hasText("Vi læser data sammen.");
    }
}
