package dk.kompetencedialog.workshop.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.LivePage;
import dk.kompetencedialog.world.WorkshopTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When and where a workshop is held and what its time goes to, planned by whoever administers the workplace. */
class AgendaTests extends WorkshopTest {
    private static final String[] HALF_DAY = {"15", "55", "55", "15", "55", "15"};

    private Browser hr;
    private String workshop;

    @BeforeEach
    void planOne() {
        sitDown(false);
        hr = sitting.facilitator();
        workshop = "/workshops/" + sitting.id();
    }

    @Test
    void othersFindNothingThere() {
        var other = members.signedIn(port);
        other.get("/workplaces/new");
        assertThat(other.get(workshop + "/agenda").status()).isEqualTo(404);
        assertThat(other.get(workshop + "/guide").status()).isEqualTo(404);
        assertThat(other.form(workshop + "/agenda", written("2037-12-03", HALF_DAY))
                        .status())
                .isEqualTo(404);
        assertThat(other.form(workshop + "/agenda/form", "form", "SHORT").status())
                .isEqualTo(404);
    }

    @Test
    void halfADayIsWhereItBeginsAndTheDayIsFoundLater() {
        assertThat(text(hr.get(workshop)))
                .contains("Ingen dag endnu · 3 t. 30 min")
                .contains("3 t. 30 min Velkommen 15 min Hvor er vi på vej hen? 55 min")
                .contains("Pause 15 min");
        var kept = hr.form(workshop + "/agenda", written("2037-12-03", HALF_DAY));
        assertThat(kept.leadsTo()).isEqualTo(workshop);
        assertThat(text(hr.get(workshop)))
                .contains("Torsdag den 3. december 2037 kl. 9.00–12.30 (uge 49) · 3 t. 30 min · Mødelokale 2")
                .contains("9.00 Velkommen 15 min 9.15 Hvor er vi på vej hen? 55 min")
                .contains("12.15 Næste skridt 15 min");
        assertThat(hr.get(workshop).body()).contains("href=\"https://moede.eksempel.dk/abc\"");
        assertThat(hr.get(workshop + "/agenda").body())
                .contains("value=\"2037-12-03\"", "value=\"09:00\"", "value=\"Mødelokale 2\"");
    }

    @Test
    void otherMinutesMoveWhatComesAfterAndReachTheRoomAtOnce() throws Exception {
        try (var page = LivePage.open(mette, sitting.path(""), "")) {
            hr.form(workshop + "/agenda", written("2037-12-03", "20", "40", "40", "10", "40", "10"));
            page.awaitNumber(sitting.number(mette));
            assertThat(page.shown()).isEqualTo(page.afresh());
        }
        assertThat(text(hr.get(workshop))).contains("kl. 9.00–11.40").contains("9.20 Hvor er vi på vej hen? 40 min");
        assertThat(sitting.facilitator().get(sitting.path("/desk")).body()).contains("40 min", "20 min");
    }

    @Test
    void anotherFormBeginsAnewAndKeepsTheDay() {
        hr.form(workshop + "/agenda", written("2037-12-03", HALF_DAY));
        hr.get(workshop + "/agenda");
        assertThat(hr.form(workshop + "/agenda/form", "form", "SITTINGS").leadsTo())
                .isEqualTo(workshop + "/agenda");
        assertThat(text(hr.get(workshop)))
                .contains("Møde 1 Torsdag den 3. december 2037 kl. 9.00–10.00 (uge 49) · 1 time")
                .contains("Møde 2 Ingen dag endnu · 1 time Siden sidst 5 min")
                .contains("Møde 3");
        assertThat(hr.form(workshop + "/agenda/form", "form", "FOREVER").status())
                .isEqualTo(404);
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndNothingIsKept() {
        var sent = new ArrayList<>(List.of(written("2026-02-30", "15", "5", "x", "15", "55", "999")));
        sent.set(sent.indexOf("https://moede.eksempel.dk/abc"), "javascript:alert(1)");
        var wrong = hr.form(workshop + "/agenda", sent.toArray(String[]::new));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("Datoen eller klokkeslættet kan ikke bruges", "Linket skal begynde med https://")
                .contains("Skriv et tal fra 22 til 480", "Skriv et tal fra 6 til 480", "href=\"#minutes-0-1\"")
                .contains("value=\"x\"", "value=\"999\"", "Mødelokale 2");
        assertThat(text(hr.get(workshop))).contains("Ingen dag endnu · 3 t. 30 min");
    }

    @Test
    void aDayThatHasBeenIsNotPlannedButOneThatWasPlannedStands() {
        var past = hr.form(workshop + "/agenda", written("2024-12-03", HALF_DAY));
        assertThat(past.status()).isEqualTo(422);
        assertThat(past.body()).contains("Den dag har været", "value=\"2024-12-03\"");
        hr.form(workshop + "/agenda", written("2037-12-03", HALF_DAY));
        clock.move(Duration.between(Instant.now(), Instant.parse("2037-12-04T12:00:00Z")));
        members.again(hr, hr);
        assertThat(hr.form(workshop + "/agenda", written("2037-12-03", HALF_DAY))
                        .leadsTo())
                .isEqualTo(workshop);
    }

    @Test
    void meetingsFollowEachOther() {
        hr.form(workshop + "/agenda/form", "form", "SITTINGS");
        assertThat(hr.form(workshop + "/agenda", three("2037-12-20", "", "2037-12-10"))
                        .body())
                .contains("Mødet begynder, før møde 1 er slut", "href=\"#date-2\"");
        assertThat(hr.form(workshop + "/agenda", three("2037-12-10", "2037-12-10", ""))
                        .body())
                .contains("Mødet begynder, før møde 1 er slut", "href=\"#date-1\"");
        assertThat(hr.form(workshop + "/agenda", three("2037-12-10", "", "2037-12-20"))
                        .leadsTo())
                .isEqualTo(workshop);
    }

    private String[] three(String... days) {
        var fields = new ArrayList<String>();
        Pattern.compile("name=\"(minutes-\\d-\\d)\"[^>]*?value=\"(\\d+)\"")
                .matcher(hr.get(workshop + "/agenda").body())
                .results()
                .forEach(hit -> fields.addAll(List.of(hit.group(1), hit.group(2))));
        for (int at = 0; at < days.length; at++) fields.addAll(List.of("date-" + at, days[at], "time-" + at, "09:00"));
        return fields.toArray(String[]::new);
    }

    @Test
    void whenItIsOverTheAgendaStands() {
        sitting.command(hr, "POST /closing", "{}");
        var late = hr.form(workshop + "/agenda", written("2037-12-03", HALF_DAY));
        assertThat(late.status()).isEqualTo(410);
        assertThat(hr.form(workshop + "/agenda/form", "form", "SHORT").status()).isEqualTo(410);
    }

    private static String[] written(String date, String... minutes) {
        var fields = new ArrayList<>(List.of(
                "date-0",
                date,
                "time-0",
                "09:00",
                "place-0",
                "Mødelokale 2",
                "link-0",
                "https://moede.eksempel.dk/abc"));
        for (int at = 0; at < minutes.length; at++) fields.addAll(List.of("minutes-0-" + at, minutes[at]));
        return fields.toArray(String[]::new);
    }

    private static String text(Browser.Seen seen) {
        return seen.body().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }
}
