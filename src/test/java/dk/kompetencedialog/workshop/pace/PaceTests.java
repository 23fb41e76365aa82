package dk.kompetencedialog.workshop.pace;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.WorkshopTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The day by the clock: late is what the plan says, and lost time is found where it can be spared. */
class PaceTests extends WorkshopTest {
    /** Steps of the agenda in half a day: the last of the second board, and the end. */
    private static final int SECOND_ROUND_OFF = 14;

    private static final int CLOSING = 22;

    @BeforeEach
    void open() {
        sitDown(true);
    }

    @Test
    void theBreakThatIsPlannedIsOfferedWhenTheBoardIsDone() {
        sitting.step(SECOND_ROUND_OFF - 1);
        assertThat(desk().selectFirst("#go-pause").text()).isEqualTo("Pause");
        sitting.step(SECOND_ROUND_OFF);
        assertThat(desk().selectFirst("#go-pause").text()).isEqualTo("Pause, 15 min");
        assertThat(part("Pause").className()).isEqualTo("later");
        int rest = rest();
        pause("{\"minutes\":15}");
        assertThat(part("Pause").className()).isEqualTo("now");
        assertThat(rest()).isEqualTo(rest - 15);
        assertThat(desk().selectFirst("#go-resume").text()).isEqualTo("Slut pausen");
        assertThat(desk().selectFirst("#go-on").className()).isEqualTo("btn ghost");
    }

    @Test
    void aBreakThatIsPassedOverIsNotToldAsHeldAndItsTimeIsFree() {
        lead("POST /clock");
        sitting.step(SECOND_ROUND_OFF);
        int rest = rest();
        sitting.step(SECOND_ROUND_OFF + 1);
        assertThat(part("Pause").className()).isEqualTo("passed_over");
        assertThat(part("Pause").text()).isEqualTo("Pause sprunget over, 15 min. vundet");
        assertThat(rest()).isEqualTo(rest - 15 - minutes(SECOND_ROUND_OFF + 1));
        lead("POST /closing");
        assertThat(minutesOfTheDay()).contains("Pause (blev ikke holdt)");
    }

    @Test
    void aBreakThatIsHeldIsToldSoAlsoWhenItWasRememberedLate() {
        lead("POST /clock");
        sitting.step(SECOND_ROUND_OFF);
        pause("{\"minutes\":15}");
        clock.move(Duration.ofMinutes(10));
        sitting.step(SECOND_ROUND_OFF + 1);
        assertThat(part("Pause").className()).isEqualTo("done");
        var other = open(true);
        sitting = other;
        lead("POST /clock");
        sitting.step(SECOND_ROUND_OFF + 1);
        pause("{}");
        clock.move(Duration.ofSeconds(5));
        lead("DELETE /pause");
        assertThat(part("Pause").className()).isEqualTo("passed_over");
        pause("{}");
        assertThat(part("Pause").className()).isEqualTo("done");
        clock.move(Duration.ofMinutes(8));
        lead("DELETE /pause");
        assertThat(part("Pause").className()).isEqualTo("done");
        lead("POST /closing");
        assertThat(minutesOfTheDay()).contains("Pause").doesNotContain("ikke holdt");
    }

    private String minutesOfTheDay() {
        return Jsoup.parse(sitting.facilitator().get(sitting.path("/minutes")).body())
                .text();
    }

    @Test
    void thePlannedEndIsTheBeginningAndAllTheMinutes() {
        assertThat(day().hasAttr("data-planned")).isFalse();
        var before = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        lead("POST /clock");
        var whole = Duration.ofMinutes(210);
        assertThat(plannedEnd()).isBetween(before.plus(whole), clock.instant().plus(whole));
        var planned = plannedEnd();
        clock.move(Duration.ofMinutes(20));
        sitting.step(1);
        assertThat(plannedEnd()).isEqualTo(planned);
        assertThat(rest()).isEqualTo(210 - 15 - minutes(1));
        assertThat(part("Plade 1").select("time").text()).matches("\\d{2}\\.\\d{2}");
        assertThat(part("Plade 2").select("time").attr("data-after")).isEqualTo(String.valueOf(55 - minutes(1)));
    }

    @Test
    void lostTimeIsFoundAmongTheStepsAhead() {
        lead("POST /clock");
        clock.move(Duration.ofMinutes(25));
        sitting.step(1);
        int rest = rest();
        assertThat(lead("POST /time").status()).isEqualTo(200);
        assertThat(rest()).isEqualTo(rest - 10);
        var again = sitting.command(sitting.facilitator(), "POST /time", "{}");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body()).contains("I er ikke bagud");
    }

    @Test
    void whatCannotBeSparedIsNotTaken() {
        lead("POST /clock");
        clock.move(Duration.ofMinutes(205));
        sitting.step(CLOSING - 1);
        lead("POST /time");
        var again = sitting.command(sitting.facilitator(), "POST /time", "{}");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body()).contains("kan ikke blive kortere");
        assertThat(minutes(CLOSING)).isEqualTo(6);
    }

    private Browser.Seen pause(String length) {
        return sitting.command(sitting.facilitator(), "POST /pause", length);
    }

    private Browser.Seen lead(String request) {
        return sitting.command(sitting.facilitator(), request, "{}");
    }

    private Element now() {
        return Jsoup.parse(sitting.facilitator().get(sitting.path("/projector")).body())
                .selectFirst("#now");
    }

    private Element desk() {
        return Jsoup.parse(sitting.facilitator().get(sitting.path("/desk")).body());
    }

    private Element day() {
        return desk().selectFirst(".agenda");
    }

    private int rest() {
        return Integer.parseInt(day().attr("data-rest"));
    }

    private Instant plannedEnd() {
        return Instant.ofEpochMilli(Long.parseLong(day().attr("data-planned")));
    }

    private Element part(String title) {
        return day().select("ol > li").stream()
                .filter(part -> part.text().contains(title))
                .findFirst()
                .orElseThrow();
    }

    /** What the step has, read by going there and back. */
    private int minutes(int step) {
        int back = Integer.parseInt(now().attr("data-index"));
        sitting.step(step);
        int minutes = Integer.parseInt(now().attr("data-minutes"));
        sitting.step(back);
        return minutes;
    }
}
