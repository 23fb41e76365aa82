package dk.kompetencedialog.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.WorkshopTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What of importance stands in the book, each once and truly; the last line is what was done last. */
class AuditLinesTests extends WorkshopTest {
    private Browser hr;
    private UUID workplace;
    private String home;
    private String workshop;

    @BeforeEach
    void aWorkplace() {
        sitDown(false);
        hr = sitting.facilitator();
        workplace = sitting.workplaceId();
        home = "/workplaces/" + workplace;
        workshop = "/workshops/" + sitting.id();
    }

    @Test
    void thatAWorkplaceAndAWorkshopAreMadeAndACodeChangedIsWritten() {
        assertThat(lines())
                .endsWith(
                        "Oprettede en workshop | Kompetencestrategi 2027", "Oprettede arbejdspladsen | Klitstyrelsen");
        assertThat(sitting.command(mette, "POST /code/renewal", "{}").status()).isEqualTo(403);
        assertThat(lines()).doesNotContain("Skiftede koden til en workshop | Kompetencestrategi 2027");
        var id = UUID.randomUUID();
        sitting.command(hr, "POST /code/renewal", "{}", id);
        sitting.command(hr, "POST /code/renewal", "{}", id);
        assertThat(lines()).filteredOn(line -> line.startsWith("Skiftede")).hasSize(1);
        assertThat(Jsoup.parse(hr.get(home + "/audit?kind=JOIN_CODE_CHANGED").body())
                        .select("tbody td:nth-child(2)")
                        .eachText())
                .containsExactly("Den, der oprettede arbejdspladsen");
        hr.get("/language/en");
        assertThat(lines())
                .contains("Changed the code of a workshop | Kompetencestrategi 2027")
                .endsWith("Made a workshop | Kompetencestrategi 2027", "Made the workplace | Klitstyrelsen");
    }

    @Test
    void lookingAtAPersonsDataAndAtTheirErasureIsWritten() {
        var karin = members.person(workplace, "Karin Lund");
        hr.get(home + "/people/" + karin + "/data");
        hr.get(home + "/people/" + karin + "/erasure");
        assertThat(lines())
                .startsWith(
                        "Så, hvad det betyder at slette en person | Karin Lund",
                        "Så, hvad der er gemt om en person | Karin Lund");
    }

    @Test
    void leadersOfUnitsAreWrittenWhenTheyBecomeSoAndWhenTheyAreNoMore() {
        var karin = members.person(workplace, "Karin Lund").toString();
        var jens = members.person(workplace, "Jens Holm").toString();
        hr.get(home + "/units/new");
        hr.form(home + "/units", "name", "Drift", "leaders", karin);
        assertThat(lines()).startsWith("Gjorde til leder af en enhed | Karin Lund");
        var drift = Jsoup.parse(hr.get(home + "/units").body())
                .select("a:containsOwn(Drift)")
                .attr("href");
        var before = lines().size();
        hr.form(drift, "name", "Drift og vagt", "leaders", karin);
        assertThat(lines()).hasSize(before);
        hr.form(drift, "name", "Drift", "leaders", jens);
        assertThat(lines())
                .startsWith("Fjernede som leder af en enhed | Karin Lund", "Gjorde til leder af en enhed | Jens Holm");
        hr.form(drift + "/removal");
        assertThat(lines()).startsWith("Fjernede som leder af en enhed | Jens Holm");
    }

    @Test
    void theRuleForKeepingIsTheWorkplacesAndAHoldIsWrittenOnce() {
        var seen = Jsoup.parse(hr.get(home + "/keeping").body()).select("#times input[name^=seen.]").stream()
                .flatMap(one ->
                        Stream.of(one.attr("name"), one.val(), one.attr("name").substring(5), one.val()));
        hr.form(
                home + "/keeping/rule",
                Stream.concat(Stream.of("before", "0", "confirm", "yes"), seen).toArray(String[]::new));
        assertThat(lines().getFirst())
                .startsWith("Bekræftede reglen om opbevaring | ")
                .doesNotContain("Findes ikke længere");
        for (var what : List.of("", "", "/release", "/release"))
            hr.form(home + "/keeping/holds/" + sitting.id() + what);
        assertThat(lines().subList(0, 3))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .isEqualTo("Lod en workshop slette igen efter reglen | Kompetencestrategi 2027"),
                        line -> assertThat(line)
                                .isEqualTo("Satte sletningen af en workshop på vent | Kompetencestrategi 2027"),
                        line -> assertThat(line).startsWith("Bekræftede reglen"));
    }

    @Test
    void aConsultantWhomTheJobLetsGoIsWrittenAsItsOwnDoing() {
        hr.get(workshop + "/facilitators");
        hr.form(workshop + "/facilitators/consultants", "name", "Ida Falk", "mail", "ida@raadet.dk", "from", "Rådet");
        sitting.command(hr, "POST /closing", "{}");
        clock.move(Duration.ofDays(30).plusMinutes(5));
        for (int twice = 0; twice < 2; twice++) doNow("let-consultants-go");
        members.again(hr, hr);
        assertThat(Jsoup.parse(hr.get(home + "/audit").body())
                        .select("tbody tr")
                        .eachText())
                .filteredOn(line -> line.contains("Fjernede som facilitator"))
                .singleElement()
                .asString()
                .endsWith("Programmet selv Fjernede som facilitator Findes ikke længere");
    }

    @Test
    void whatWasNotThereIsNotWrittenAsTakenAway() {
        hr.get(home + "/people");
        var before = lines();
        var nobody = "/" + UUID.randomUUID();
        for (var path : List.of(
                workshop + "/facilitators" + nobody + "/removal",
                home + "/administrators" + nobody + "/removal",
                home + "/people" + nobody + "/removal",
                home + "/councils" + nobody + "/removal",
                "/account/passkeys" + nobody + "/gone",
                "/account/browsers" + nobody + "/gone",
                "/account/browsers/others/gone"))
            assertThat(hr.form(path).status()).as(path).isIn(303, 404);
        assertThat(lines()).isEqualTo(before);
    }

    /** What and about whom, the latest first; without the log's own. */
    private List<String> lines() {
        return Jsoup.parse(hr.get(home + "/audit").body()).select("tbody tr").stream()
                .map(row -> row.select("td").get(2).text() + " | "
                        + row.select("td").get(3).text())
                .filter(line -> !line.startsWith("Åbnede loggen"))
                .toList();
    }
}
