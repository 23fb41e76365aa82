package dk.kompetencedialog.workshop.pace;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.LivePage;
import dk.kompetencedialog.world.WorkshopTest;
import java.time.Duration;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The step's clock: it runs from a press, goes on where it was left, gets and loses minutes, and stands while a pause is held. */
class ClockTests extends WorkshopTest {
    /** The first board's sharing, of 12 minutes. */
    private static final int SHARE = 3;

    @BeforeEach
    void open() {
        sitDown(true);
    }

    @Test
    void theClockRunsFromThePressThatStartsIt() {
        assertThat(projector()).contains("data-minutes=\"0\"").doesNotContain("data-started=");
        lead("POST /clock");
        assertThat(projector()).contains("data-minutes=\"15\"").contains("data-started=");
    }

    @Test
    void whoGoesBackToAStepGoesOnFromTheTimeItHadUsed() {
        sitting.step(SHARE);
        clock.move(Duration.ofMinutes(5));
        sitting.step(SHARE + 1);
        clock.move(Duration.ofMinutes(2));
        assertThat(used()).isEqualTo(2);
        sitting.step(SHARE);
        assertThat(used()).isEqualTo(5);
        clock.move(Duration.ofMinutes(1));
        sitting.step(SHARE + 1);
        assertThat(used()).isEqualTo(2);
        sitting.step(SHARE);
        assertThat(used()).isEqualTo(6);
        lead("POST /clock");
        assertThat(used()).isZero();
        sitting.step(SHARE + 1);
        sitting.step(SHARE);
        assertThat(used()).isZero();
    }

    @Test
    void aStepThatWasLeftOpenForHoursHasNoMoreThanItsOwnTimeGone() {
        sitting.step(SHARE);
        clock.move(Duration.ofHours(20));
        sitting.step(SHARE + 1);
        sitting.step(SHARE);
        assertThat(projector()).contains("data-minutes=\"12\"");
        assertThat(used()).isEqualTo(12);
    }

    @Test
    void aStepIsGivenMinutesAndLosesWhatItHasNotUsed() throws Exception {
        sitting.step(SHARE);
        try (var page = LivePage.open(mette, sitting.path(""), "")) {
            assertThat(minutes(5).status()).isEqualTo(200);
            page.awaitNumber(sitting.number(mette));
            assertThat(page.shown()).isEqualTo(page.afresh()).contains("data-minutes=\"17\"");
        }
        clock.move(Duration.ofMinutes(15));
        assertThat(minutes(-1).status()).isEqualTo(200);
        var tooFew = minutes(-2);
        assertThat(tooFew.status()).isEqualTo(400);
        assertThat(tooFew.body()).contains("Så meget er allerede brugt");
        assertThat(minutes(61).status()).isEqualTo(400);
        assertThat(sitting.command(mette, "POST /minutes", "{\"more\":5}").status())
                .isEqualTo(403);
        assertThat(projector()).contains("data-minutes=\"16\"");
        sitting.step(SHARE + 1);
        sitting.step(SHARE);
        assertThat(projector()).contains("data-minutes=\"16\"");
    }

    @Test
    void aPauseTakesNothingFromTheStep() throws Exception {
        sitting.step(SHARE);
        clock.move(Duration.ofMinutes(4));
        try (var phone = LivePage.open(mette, sitting.path(""), "")) {
            assertThat(pause("{\"minutes\":10}").status()).isEqualTo(200);
            phone.awaitNumber(sitting.number(mette));
            assertThat(phone.shown()).isEqualTo(phone.afresh()).contains("data-paused=", "Pause. Vi fortsætter kl. ");
        }
        clock.move(Duration.ofMinutes(25));
        assertThat(resume().status()).isEqualTo(200);
        assertThat(now().attr("data-paused")).isEmpty();
        assertThat(used()).isEqualTo(4);
        clock.move(Duration.ofMinutes(2));
        assertThat(used()).isEqualTo(6);
    }

    @Test
    void goingOnEndsThePause() {
        sitting.step(SHARE);
        clock.move(Duration.ofMinutes(3));
        pause("{}");
        assertThat(now().text()).contains("Pause");
        clock.move(Duration.ofMinutes(30));
        sitting.step(SHARE + 1);
        assertThat(now().hasAttr("data-paused")).isFalse();
        sitting.step(SHARE);
        assertThat(used()).isEqualTo(3);
    }

    @Test
    void onlyTheFacilitatorPausesAndOnlyAClockThatRuns() {
        var early = pause("{}");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.body()).contains("Uret går ikke endnu");
        sitting.step(SHARE);
        assertThat(sitting.command(mette, "POST /pause", "{}").status()).isEqualTo(403);
        assertThat(sitting.command(mette, "POST /time", "{}").status()).isEqualTo(403);
        assertThat(pause("{\"minutes\":0}").status()).isEqualTo(400);
        assertThat(pause("{\"minutes\":121}").body()).contains("fra 1 til 120 minutter");
        assertThat(now().hasAttr("data-paused")).isFalse();
    }

    private Browser.Seen minutes(int more) {
        return sitting.command(sitting.facilitator(), "POST /minutes", "{\"more\":%d}".formatted(more));
    }

    private Browser.Seen pause(String length) {
        return sitting.command(sitting.facilitator(), "POST /pause", length);
    }

    private Browser.Seen resume() {
        return sitting.command(sitting.facilitator(), "DELETE /pause", "{}");
    }

    private void lead(String request) {
        assertThat(sitting.command(sitting.facilitator(), request, "{}").status())
                .isEqualTo(200);
    }

    /** Whole minutes of the step's time that have gone. */
    private long used() {
        return Duration.between(Instant.ofEpochMilli(Long.parseLong(now().attr("data-started"))), clock.instant())
                .toMinutes();
    }

    private Element now() {
        return Jsoup.parse(projector()).selectFirst("#now");
    }

    private String projector() {
        return sitting.facilitator().get(sitting.path("/projector")).body();
    }
}
