package dk.kompetencedialog.board;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.WorkshopTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A conclusion is changed from the wording one has seen, and from no other. */
class ChangeConclusionsTests extends WorkshopTest {
    private static final int CONCLUDE = 6;

    private String conclusion;

    @BeforeEach
    void conclude() {
        sitDown(true);
        sitting.step(CONCLUDE);
        sitting.conclude("GOAL", "Vi læser data sammen.");
        var id = Pattern.compile("id=\"c_([^\"]+)\"").matcher(sitting.boardPage());
        assertThat(id.find()).isTrue();
        conclusion = id.group(1);
    }

    @Test
    void onlyWhoLeadsChangesIt() {
        assertThat(sitting.command(mette, "POST /conclusions/" + conclusion, body("Mit", "0"))
                        .status())
                .isEqualTo(403);
        assertThat(sitting.boardPage()).contains("Vi læser data sammen.");
    }

    @Test
    void ofTwoWhoChangeTheSameWordingTheSecondIsToldAndNothingIsOverwritten() {
        assertThat(change("Vi læser data hver uge.", "0").status()).isEqualTo(200);
        var second = change("Vi læser data hver dag.", "0");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body()).contains("En anden har rettet konklusionen imens");
        assertThat(sitting.boardPage())
                .contains("hver uge", "data-revision=\"1\"")
                .doesNotContain("hver dag");
        assertThat(change("Vi læser data hver dag.", "1").status()).isEqualTo(200);
        assertThat(sitting.boardPage()).contains("hver dag", "data-revision=\"2\"");
    }

    @Test
    void aChangeSaysWhatItWasBuiltOn() {
        assertThat(change("Vi læser data hver uge.", "null").status()).isEqualTo(400);
        sitting.command(sitting.facilitator(), "DELETE /conclusions/" + conclusion, "");
        var late = change("Vi læser data hver uge.", "0");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).doesNotContain("En anden har rettet");
    }

    private Browser.Seen change(String text, String revision) {
        return sitting.command(sitting.facilitator(), "POST /conclusions/" + conclusion, body(text, revision));
    }

    private static String body(String text, String revision) {
        return "{\"kind\":\"GOAL\",\"text\":\"%s\",\"revision\":%s}".formatted(text, revision);
    }
}
