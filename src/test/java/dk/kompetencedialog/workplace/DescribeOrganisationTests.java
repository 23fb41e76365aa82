package dk.kompetencedialog.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.ProgramTest;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Members;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Units, project teams and people, as whoever administers a workplace writes or pastes them. */
@ProgramTest
class DescribeOrganisationTests {
    private static final String LIST = """
            Navn\tE-mail\tEnhed\tGruppe
            Maja Krogh\tmaja@klit.dk\tDrift > Nord\tTeknikere
            Jonas Thorup\tjonas@klit\tDrift\tTeknikere
            Per <b>Holm</b>\t\tDrift > Syd\tPiloter
            Amina Bashir\tamina@klit.dk\tSekretariat\tAdministrative
            """;

    @Autowired
    Members members;

    @LocalServerPort
    int port;

    private Browser hr;
    private String home;

    @BeforeEach
    void makeAWorkplace() {
        hr = members.signedIn(port);
        hr.get("/workplaces/new");
        home = hr.form("/workplaces", "name", "Klitstyrelsen", "groupName", "Administrative", "groupName", "Teknikere")
                .leadsTo();
    }

    @Test
    void othersFindNothingThere() {
        keep(LIST);
        var other = members.signedIn(port);
        other.get("/workplaces/new");
        for (var path :
                List.of("/people", "/people/new", "/people/pasting", person("Maja Krogh"), "/units", "/units/new"))
            assertThat(other.get(home + path).status()).describedAs(path).isEqualTo(404);
        for (var path : List.of(
                "/people",
                "/people/pasting",
                "/people/pasting/keeping",
                person("Maja Krogh"),
                person("Maja Krogh") + "/removal",
                "/units",
                unit("Drift")))
            assertThat(other.form(home + path, "name", "Indtrænger", "text", "Indtrænger")
                            .status())
                    .describedAs(path)
                    .isEqualTo(404);
        assertThat(hr.get(home + "/people").body()).contains("Maja Krogh").doesNotContain("Indtrænger");
    }

    @Test
    void aPastedListIsShownBeforeAnythingIsKept() {
        var shown = hr.form(home + "/people/pasting", "text", LIST);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.body())
                .contains("2 linjer er klar, og 2 skal rettes", "Gem 2 medarbejdere")
                .contains(
                        "E-mailen mangler noget", "Vi kender ikke gruppen »Piloter«. I har: Administrative, Teknikere.")
                .contains("3 enheder bliver oprettet: Drift, Drift › Nord, Sekretariat")
                .contains("Per &lt;b&gt;Holm");
        assertThat(hr.get(home + "/people").body()).doesNotContain("Maja Krogh");
        assertThat(hr.get(home + "/units").body()).contains("Der er ingen enheder endnu");
    }

    @Test
    void whatIsWrongStaysInTheFieldUnderItsHeadingsAndTheRestIsKept() {
        var left = keep(LIST);
        assertThat(left.body())
                .containsPattern(
                        ">Navn\\tE-mail\\tEnhed\\tGruppe\\nJonas Thorup[^<]*\\nPer &lt;b&gt;Holm&lt;/b&gt;[^\\n]*Piloter<")
                .doesNotContain("Maja Krogh\tmaja");
        assertThat(hr.get(home + "/people").body())
                .contains("Maja Krogh", "Amina Bashir", "Drift › Nord")
                .doesNotContain("Jonas");
        var kept =
                keep("Jonas Thorup\tjonas@klit.dk\tDrift\tTeknikere\nMaja Krogh Lind\tMAJA@klit.dk\tNord\tTeknikere");
        assertThat(hr.get(kept.leadsTo()).body())
                .contains("2 medarbejdere er gemt", "Maja Krogh Lind")
                .doesNotContain("Maja Krogh<");
    }

    @Test
    void aWholeAgencyIsPastedAtOnceAndMoreIsSaidToBeTooMany() {
        var agency = IntStream.range(0, 3000)
                .mapToObj(each ->
                        "Medarbejder Langtnavn %d;medarbejder.langtnavn%d@klitstyrelsen.dk;Drift og anlæg > Nord;Teknikere"
                                .formatted(each, each))
                .collect(Collectors.joining("\n"));
        assertThat(hr.form(home + "/people/pasting", "text", agency).body()).contains("Gem 3.000 medarbejdere");
        var more = hr.form(home + "/people/pasting", "text", agency + "\nEn Til");
        assertThat(more.status()).isEqualTo(422);
        assertThat(more.body()).contains("Sæt højst 3.000 linjer ind ad gangen", "En Til");
    }

    @Test
    void nothingPastedIsSaidToBeNothing() {
        assertThat(hr.form(home + "/people/pasting", "text", " \n ").body()).contains("Sæt mindst én linje ind");
        assertThat(keep("").status()).isEqualTo(422);
    }

    @Test
    void aPersonIsAddedChangedAndRemoved() {
        var wrong = hr.form(home + "/people", "name", " ", "mail", "maja", "unit", "", "staffGroup", "");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("Skriv et navn", "E-mailen mangler noget", "href=\"#mail\"");
        assertThat(hr.form(home + "/people", "name", "Maja Krogh", "mail", "maja@klit.dk")
                        .leadsTo())
                .isEqualTo(home + "/people?done=kept");
        assertThat(hr.form(home + "/people", "name", "En anden", "mail", "Maja@Klit.dk")
                        .body())
                .contains("Den e-mail har Maja Krogh allerede");
        var maja = person("Maja Krogh");
        assertThat(hr.form(home + maja, "name", "Maja Lind", "mail", "").leadsTo())
                .isEqualTo(home + "/people?done=kept");
        assertThat(hr.get(home + "/people").body()).contains("Maja Lind").doesNotContain("maja@klit.dk");
        var removed = hr.form(home + maja + "/removal");
        assertThat(hr.get(removed.leadsTo()).body())
                .contains("Personen er fjernet fra listen.")
                .doesNotContain("Maja Lind");
    }

    @Test
    void aUnitHasLeadersAPlaceAndAnEnd() {
        keep(LIST);
        var drift = unit("Drift");
        var nord = unit("Nord");
        var maja = person("Maja Krogh").substring("/people/".length());
        var amina = person("Amina Bashir").substring("/people/".length());
        assertThat(hr.form(home + drift, "name", "Drift og anlæg", "leaders", maja, "leaders", amina)
                        .leadsTo())
                .isEqualTo(home + "/units");
        assertThat(hr.get(home + "/units").body()).contains("Drift og anlæg", "ledere: Amina Bashir, Maja Krogh");
        assertThat(hr.form(home + drift, "name", "Drift", "parent", nord.substring("/units/".length()))
                        .body())
                .contains("En enhed kan ikke ligge under sig selv");
        assertThat(hr.form(home + nord + "/removal").body()).contains("Flyt dem først");
        hr.form(home + "/units", "name", "Tom");
        hr.form(home + unit("Tom") + "/removal");
        assertThat(hr.get(home + "/units").body()).doesNotContain(">Tom<");
    }

    @Test
    void aProjectTeamLiesBesideTheTree() {
        keep(LIST);
        var maja = person("Maja Krogh").substring("/people/".length());
        hr.form(home + "/units", "name", "GIS-løftet", "project", "true", "leaders", maja, "members", maja);
        assertThat(hr.get(home + "/units").body()).contains("GIS-løftet", "leder: Maja Krogh");
        assertThat(hr.get(home + "/people/new").body()).contains("Drift › Nord").doesNotContain("GIS-løftet");
    }

    @Test
    void whatWasKeptIsSaidBesideWhatIsLeftToMend() {
        assertThat(keep(LIST).body())
                .contains("2 medarbejdere er gemt.", "2 linjer er ikke gemt.")
                .doesNotContain("Ingen linjer er klar");
    }

    private Browser.Seen keep(String list) {
        return hr.form(home + "/people/pasting/keeping", "text", list);
    }

    private String person(String name) {
        return found("/people", name);
    }

    private String unit(String name) {
        return found("/units", name);
    }

    private String found(String list, String name) {
        var link = Pattern.compile("href=\"" + home + "(" + list + "/[0-9a-f-]{36})\">" + name + "<")
                .matcher(hr.get(home + list).body());
        assertThat(link.find()).describedAs(name).isTrue();
        return link.group(1);
    }
}
