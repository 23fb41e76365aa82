package dk.kompetencedialog.account;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Sitting;
import dk.kompetencedialog.world.WorkshopTest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A code and a link lead in until fourteen days after the last meeting, by the clock alone: no job has to have run. */
class CodesExpireTests extends WorkshopTest {
    private static final String OLD =
            "Koden er udløbet: den virker til 14 dage efter det sidste møde. Spørg den, der inviterede dig";

    private Sitting room;
    private Browser phone;

    @BeforeEach
    void aRoom() {
        room = open(false);
        phone = new Browser(port);
    }

    @Test
    void fourteenDaysAfterTheLastMeetingNeitherCodeNorLinkLeadsIn() {
        room.isOn(today().plusDays(20));
        clock.move(Duration.ofDays(33));
        assertThat(phone.get("/join?code=" + room.code()).status()).isEqualTo(200);
        clock.move(Duration.ofDays(2));
        for (var way : new String[] {room.code(), way(room).token()}) {
            var seen = phone.get("/join?code=" + way);
            assertThat(seen.status()).isEqualTo(410);
            assertThat(Jsoup.parse(seen.body()).select("main").text()).contains(OLD);
            assertThat(phone.form("/join", "way", way, "name", "Bo").status()).isEqualTo(410);
        }
        phone.speak("en");
        assertThat(phone.get("/join?code=" + room.code()).body())
                .contains(
                        "The code has expired: it works until 14 days after the last meeting. Ask whoever invited you");
        assertThat(room.guest("Bo").get(room.path("")).status()).isNotEqualTo(200);
    }

    @Test
    void aNewDayBringsItBackAndEachStepKeepsIt() {
        room.isOn(today().plusDays(20));
        clock.move(Duration.ofDays(35));
        assertThat(phone.get("/join?code=" + room.code()).status()).isEqualTo(410);
        members.again(room.facilitator(), room.facilitator());
        room.isOn(today().plusDays(5));
        assertThat(phone.get("/join?code=" + room.code()).status()).isEqualTo(200);
        clock.move(Duration.ofDays(18));
        assertThat(room.step(1).status()).isEqualTo(200);
        clock.move(Duration.ofDays(13));
        assertThat(phone.get("/join?code=" + room.code()).status()).isEqualTo(200);
        clock.move(Duration.ofDays(2));
        assertThat(phone.get("/join?code=" + room.code()).status()).isEqualTo(410);
    }

    @Test
    void withoutADayItStopsHalfAYearAfterTheWorkshopWasMade() {
        clock.move(Duration.ofDays(179));
        assertThat(phone.get("/join?code=" + room.code()).status()).isEqualTo(200);
        clock.move(Duration.ofDays(2));
        assertThat(phone.get("/join?code=" + room.code()).status()).isEqualTo(410);
        assertThat(phone.form("/join", "way", room.code(), "name", "Bo").status())
                .isEqualTo(410);
    }

    @Test
    void whoSitsThereAlreadyIsNotShutOut() {
        var mette = room.guest("Mette");
        room.step(2);
        clock.move(Duration.ofDays(15));
        assertThat(phone.get("/join?code=" + room.code()).status()).isEqualTo(410);
        assertThat(mette.get("/join?code=" + room.code()).leadsTo()).isEqualTo("/w/" + room.id());
        assertThat(mette.get(room.path("")).status()).isEqualTo(200);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
