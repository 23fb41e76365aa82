package dk.kompetencedialog.coherence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.mus.MusTest;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Council;
import dk.kompetencedialog.world.Sitting;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A workplace's year: what the program knows of it and what was written into it, as a wheel, as a list and in a calendar. */
class YearWheelTests extends MusTest {
    private String year;

    @BeforeEach
    void theYear() {
        year = home + "/year";
    }

    @Test
    void whatTheProgramKnowsStandsInItAndLeadsToWhereItIs() {
        round(day().plusDays(5), false);
        var talk = planned("Nord");
        var page = page(hr, year);
        assertThat(page.select(".event.TALKS a").text()).isEqualTo("MUS " + day().getYear());
        assertThat(page.select(".event.TALKS a").attr("href")).isEqualTo(home + "/mus");
        assertThat(page.select(".event.GROUPS a").eachAttr("href")).contains(talk);
        assertThat(page.select("svg.wheel .arc")).hasSameSizeAs(page.select(".event"));
        assertThat(page(hr, home).select("svg.wheel .arc")).hasSameSizeAs(page.select(".event"));
        assertThat(page(hr, home).select(".lines a").eachText()).contains("MUS " + day().getYear());
    }

    @Test
    void whatIsWrittenInIsChangedAndTakenOut() {
        assertThat(add("SU-seminar", "COUNCIL", today(), "").leadsTo()).startsWith(year + "?in=" + day().getYear());
        var path = own("SU-seminar");
        assertThat(change(path, "Seminar for SU", "0").status()).isEqualTo(303);
        assertThat(page(hr, year).select(".event a").eachText())
                .contains("Seminar for SU")
                .doesNotContain("SU-seminar");
        var late = change(path, "Noget andet", "0");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("En anden har rettet det imens", "Noget andet");
        hr.get(path);
        assertThat(hr.form(path + "/removal").status()).isEqualTo(303);
        assertThat(page(hr, year).select(".event")).isEmpty();
        assertThat(hr.get(path).status()).isEqualTo(404);
    }

    @Test
    void whatIsWrongIsSaidAndNothingIsLost() {
        var wrong = add("Et godt seminar", "COUNCIL", "i morgen", "");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("Et godt seminar", "i morgen");
        assertThat(add("", "COUNCIL", today(), "").body()).contains("Skriv, hvad der sker.");
        assertThat(add("Baglæns", "OTHER", today(), day().minusDays(1).toString())
                        .body())
                .contains("Den sidste dag ligger før den første", "Baglæns");
    }

    @Test
    void whatLastsOverTheTurnOfTheYearStandsInBoth() {
        add("Julestille", "OTHER", day().getYear() + "-12-20", day().getYear() + 1 + "-01-05");
        var next = page(hr, year + "?in=" + (day().getYear() + 1));
        assertThat(page(hr, year + "?in=" + day().getYear())
                        .select("section:has(> #m-12) .event")
                        .text())
                .contains("20. december – 5. januar", "Julestille");
        assertThat(next.select("section:has(> #m-1) .event").text()).contains("Julestille");
        assertThat(next.select("h1").text()).isEqualTo("Årshjulet " + (day().getYear() + 1));
    }

    @Test
    void itIsTakenIntoACalendarAsDays() {
        add("Kursusuge; alle, også nye", "GROUPS", today(), day().plusDays(4).toString());
        var file = new String(
                        hr.file(year + "/year.ics?in=" + day().getYear()), java.nio.charset.StandardCharsets.UTF_8)
                .replace("\r\n ", "");
        assertThat(file)
                .contains("BEGIN:VCALENDAR", "SUMMARY:Begynder: Kursusuge\\; alle\\, også nye", "SUMMARY:Slutter: ")
                .contains("DTSTART;VALUE=DATE:" + today().replace("-", ""));
        assertThat(new String(hr.file(year + "/year.ics?in=2031"), java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("VEVENT");
    }

    @Test
    void itIsForWhoAdministersAndForTheCouncil() {
        Council.small().in(workplace, hr);
        add("SU-seminar", "COUNCIL", today(), "");
        var path = own("SU-seminar");
        var member = members.officer(workplace, "MEMBER", "B", port);
        assertThat(page(member, year).text()).contains("SU-seminar");
        for (var other : List.of(eva, maja)) {
            other.get(home + "/mus");
            for (var each : List.of(year, path, year + "/year.ics"))
                assertThat(other.get(each).status()).isEqualTo(404);
            assertThat(sent(other, "Fremmed", "OTHER", today(), "").status()).isEqualTo(404);
            assertThat(other.form(path + "/removal").status()).isEqualTo(404);
        }
        assertThat(page(hr, year).select(".event")).hasSize(1);
    }

    @Test
    void thePictureGoesTheWholeWayRound() {
        assertThat(picture().text()).contains("Ikke planlagt endnu", "SU har ikke evalueret endnu");
        round(day().plusDays(5), false);
        hr.get(home + "/evaluations");
        hr.form(home + "/evaluations", "year", String.valueOf(day().getYear()));
        assertThat(picture().select("tr:has(a[href*=/mus/]) td").text())
                .startsWith("MUS " + day().getYear() + " er i gang til");
        assertThat(picture().select("tr:has(a[href*=/evaluations/]) td").text()).endsWith("er i gang");
        assertThat(picture().select("svg").attr("aria-label")).contains("er i gang til", "evaluering");
        var everybodys = page(maja, home + "/me").select(".coherence").text();
        assertThat(everybodys).contains("SU har ikke evalueret endnu", "MUS " + day().getYear() + " er i gang til");
    }

    private Element picture() {
        return page(hr, home).selectFirst(".coherence");
    }

    private String planned(String unit) {
        hr.get(home + "/workshops/new");
        var talk = hr.form(
                        home + "/workshops", "use", "GRUS", "whom", unit(unit), "title", "", "names", "no", "cap", "5")
                .leadsTo();
        Sitting.planned(hr, home, talk).isOn(day());
        return talk;
    }

    private String own(String title) {
        return page(hr, year).select(".event a:containsOwn(" + title + ")").attr("href");
    }

    private Browser.Seen add(String title, String track, String from, String until) {
        hr.get(year);
        return sent(hr, title, track, from, until);
    }

    private Browser.Seen sent(Browser who, String title, String track, String from, String until) {
        return who.form(year, "title", title, "track", track, "from", from, "until", until);
    }

    private Browser.Seen change(String path, String title, String turn) {
        hr.get(path);
        return hr.form(path, "title", title, "track", "COUNCIL", "from", today(), "until", "", "turn", turn);
    }
}
