package dk.kompetencedialog.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Nothing is confirmed but what was chosen and looked at first, and no choice is lost on the way. */
class ConfirmRuleTests extends KeepingTest {
    private static String chosen(Document page, String kind) {
        return page.select("#" + kind + " option[selected]").attr("value");
    }

    private boolean isConfirmed() {
        return !page(keeping).text().contains("I har ikke bekræftet en regel endnu");
    }

    @Test
    void aChoiceThatNobodyHasLookedAtIsShownAndNotConfirmed() {
        closed(false);
        var first = page(keeping);
        var answer = press(first, "NOTES", "60", "confirm", "yes");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(isConfirmed()).isFalse();
        assertThat(answer.leadsTo()).endsWith("#preview");
        var shown = page(answer.leadsTo());
        assertThat(chosen(shown, "NOTES")).isEqualTo("60");
        assertThat(shown.select("[role=alert]").text()).contains("intet bekræftet endnu");
        assertThat(shown.select("section:has(#confirm) li:contains(Sedlerne)").text())
                .contains("60 måneder");
        press(shown, "confirm", "yes");
        assertThat(isConfirmed()).isTrue();
        assertThat(chosen(page(keeping), "NOTES")).isEqualTo("60");
    }

    @Test
    void onlyTheButtonThatSaysSoConfirms() {
        closed(false);
        var answer = press(page(keeping + "?NOTES=24"), "ANNEXES", "0");
        assertThat(isConfirmed()).isFalse();
        var shown = page(answer.leadsTo());
        assertThat(chosen(shown, "NOTES")).isEqualTo("24");
        assertThat(chosen(shown, "ANNEXES")).isEqualTo("0");
        assertThat(shown.select("[role=alert]")).isEmpty();
        press(page(keeping), "NOTES", "7", "seen.NOTES", "7", "confirm", "yes");
        assertThat(isConfirmed()).isFalse();
        lead.form(keeping + "/rule", "before", "0", "confirm", "yes", "NOTES", "60");
        assertThat(isConfirmed()).isFalse();
    }

    @Test
    void holdingOneBackOrPausingKeepsWhatIsChosen() {
        closed(false);
        page(keeping);
        var held = lead.form(keeping + "/holds/" + sitting.id(), "NOTES", "60");
        assertThat(chosen(page(held.leadsTo()), "NOTES")).isEqualTo("60");
        var released = lead.form(keeping + "/holds/" + sitting.id() + "/release", "NOTES", "36");
        assertThat(chosen(page(released.leadsTo()), "NOTES")).isEqualTo("36");
        confirm();
        page(keeping);
        var paused = lead.form(keeping + "/pause", "NOTES", "24");
        assertThat(chosen(page(paused.leadsTo()), "NOTES")).isEqualTo("24");
    }
}
