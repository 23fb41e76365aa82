package dk.kompetencedialog.strategy;

import static dk.kompetencedialog.strategy.Discussing.NOTHING;
import static dk.kompetencedialog.strategy.Discussing.answer;
import static dk.kompetencedialog.strategy.Discussing.group;
import static dk.kompetencedialog.strategy.Discussing.said;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.document.Reader;
import dk.kompetencedialog.document.Verdict;
import dk.kompetencedialog.document.WordRules;
import dk.kompetencedialog.platform.data.TestDatabase;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Council;
import dk.kompetencedialog.world.Following;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What was discussed of each staff group, and who sat in the council: as it was when a text was sent, whatever came after. */
class KeptWithARevisionTests extends DecisionTest {
    @Autowired
    TestDatabase.Access behindTheWalls;

    private String office;

    @BeforeEach
    void oneGroupIsDiscussed() {
        office = group(writer.page(), "Administrative");
        say("ACTIVITY", true, "Power BI med en makker", NOTHING);
    }

    private void say(String topic, boolean needed, String text, String was) {
        var body = answer(topic, office, said(needed, text), was);
        assertThat(writer.command("POST /discussions", body).status()).isEqualTo(200);
    }

    private void write(String body, String... groups) {
        var whom = List.of(groups).stream().map(each -> "\"" + each + "\"").toList();
        var paragraph =
                "{\"id\":\"%s\",\"chapter\":\"ACTIVITY_NEED\",\"now\":{\"heading\":\"\",\"body\":\"%s\",\"groups\":%s}}"
                        .formatted(UUID.randomUUID(), body, whom);
        assertThat(writer.command("POST /paragraphs", paragraph).status()).isEqualTo(200);
    }

    private void seat(Council council) {
        var link = Jsoup.parse(lead.get("/workplaces/" + sitting.workplaceId() + "/councils")
                        .body())
                .select("a[href*=/councils/]")
                .eachAttr("href")
                .stream()
                .filter(each -> each.matches(".*/councils/[0-9a-f-]{36}"))
                .findFirst()
                .orElseThrow();
        lead.get(link);
        assertThat(lead.form(link, council.fields()).status()).isEqualTo(303);
    }

    private static Council larger() {
        return Council.named("SU")
                .a("Nina Ny", "CHAIR", "Sanne Vikar")
                .b("Lis Poulsen", "DEPUTY")
                .secretary("Amina Bashir");
    }

    private void behindTheWalls(String statement) throws SQLException {
        try (var owner = behindTheWalls.connectAsOwner();
                var change = owner.prepareStatement(statement)) {
            change.setObject(1, writer.strategy());
            change.executeUpdate();
        }
    }

    private String paper(String which) throws Exception {
        return Reader.words(lead.file(home + which + ".pdf"));
    }

    private String revision(int number) throws Exception {
        return paper("/revisions/" + number + "/strategy");
    }

    @Test
    void whatWasDiscussedStandsAsItWasWhenTheTextWasSent() throws Exception {
        submit();
        say("ACTIVITY", false, "de har lige lært det", said(true, "Power BI med en makker"));
        say("PLAN", true, "hele kontoret inden maj", NOTHING);

        assertThat(revision(1))
                .contains("Det sagde udvalget, gruppe for gruppe", "Ja: Power BI med en makker")
                .contains("Mangler: ikke drøftet endnu", "Drøftet for 1 af 2 medarbejdergrupper")
                .doesNotContain("de har lige lært det", "hele kontoret inden maj");
        assertThat(page().select(".stages [aria-current]").text()).isEqualTo("Udkast");
        assertThat(paper("/draft"))
                .contains("som det er skrevet nu", "Ikke nu: de har lige lært det", "Ja: hele kontoret inden maj");

        speak("A", "back", "Svarene er lavet om.");
        submit();
        assertThat(revision(2)).contains("Det sagde udvalget, gruppe for gruppe", "Ikke nu: de har lige lært det");
        assertThat(revision(1)).contains("Ja: Power BI med en makker");
    }

    @Test
    void theCouncilStandsAsItWasWhenItWasAsked() throws Exception {
        submit();
        seat(larger());

        assertThat(revision(1))
                .contains("SU, som det var sammensat, da teksten blev lagt frem", "Ole Kjær (formand)")
                .doesNotContain("Nina Ny");
        speak("A", "back", "Vi er nogle nye.");
        submit();
        assertThat(revision(1))
                .contains("Nina Ny (formand)", "Lis Poulsen (næstformand)")
                .contains("Sanne Vikar (for Nina Ny)", "Amina Bashir (sekretær)");
    }

    @Test
    void aHearingHasTheCouncilOfItsDay() throws Exception {
        post("/hearings", "asked", "Alle", "deadline", "15.1.2031");
        seat(larger());
        assertThat(revision(1))
                .contains("SU, som det var sammensat, da teksten blev sendt", "Ole Kjær (formand)")
                .doesNotContain("Nina Ny");
        assertThat(page().select(".stages [aria-current]").text()).isEqualTo("Høring");
    }

    @Test
    void ofARevisionThatKeptNothingIsSaidThatItIsAsItIsNow() throws Exception {
        submit();
        for (var statement : List.of(
                "delete from kd.revision_discussion where strategy_id = ?",
                "delete from kd.revision_seat where strategy_id = ?",
                "update kd.revision set participants = null, council = null where strategy_id = ?"))
            behindTheWalls(statement);
        seat(larger());

        assertThat(revision(1))
                .contains("som det er skrevet nu", "Ja: Power BI med en makker")
                .contains("SU, som det er sammensat nu", "Nina Ny (formand)");
        assertThat(page().select(".stages [aria-current]").text()).isEqualTo("Samarbejdsudvalget");
    }

    @Test
    void eachGroupHasItsActivitiesInATable() throws Exception {
        write("Alle får en fast makker.");
        write("- Power BI\\n- Besøg hos naboen", office);

        var table = writer.page().select("#activities tbody tr");
        assertThat(table.eachText())
                .containsExactly(
                        "Hele arbejdspladsen Alle får en fast makker.",
                        "Administrative Power BI Besøg hos naboen",
                        "Feltteknikere Der er ikke skrevet noget for gruppen endnu.");
        submit();
        var item = Jsoup.parse(lead.get(home + "/item").body());
        assertThat(item.select("#activities th[scope=row]").eachText())
                .containsExactly("Hele arbejdspladsen", "Administrative", "Feltteknikere");
        assertThat(item.select(".passage").text()).doesNotContain("Besøg hos naboen");
        assertThat(item.select("#law [data-state]").eachText())
                .containsExactly("Delvist", "Mangler", "Delvist", "Mangler", "Mangler");

        var pdf = lead.file(home + "/revisions/1/strategy.pdf");
        assertThat(Verdict.broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Reader.headings(pdf)).isEqualTo(2 + 3 + 3 + 3);
        assertThat(Reader.words(pdf)).contains("• Power BI • Besøg hos naboen");
        assertThat(WordRules.broken(lead.file(home + "/revisions/1/strategy.docx")))
                .isEmpty();
    }

    @Test
    void inAHearingTheParagraphsStandByThemselvesAndTheTableNamesTheOthers() {
        write("Besøg hos naboen.", office);
        post("/hearings", "asked", "Alle", "deadline", "15.1.2031");
        var link = page().select("#hearing a[href*=/hearing/]").attr("href").replaceFirst("^https?://[^/]+", "");
        var heard = Jsoup.parse(new Browser(port).get(link).body());
        assertThat(heard.select("[data-chapter=activity-need] .passage .text").text())
                .isEqualTo("Besøg hos naboen.");
        assertThat(heard.select("#activities th[scope=row]").eachText()).containsExactly("Feltteknikere");
    }

    @Test
    void theTableFollowsWhatIsWritten() {
        var page = writer.page().getElementById("room");
        var position = page.attr("data-room") + "." + page.attr("data-epoch") + "." + page.attr("data-number");
        var stream = writer.path("/stream?surface=list&places=" + page.attr("data-places"));
        try (var follows = Following.open(lead, stream, position)) {
            write("Besøg hos naboen.", office);
            follows.until(all -> all.contains("id=\"activities\"")
                    && all.substring(all.lastIndexOf("id=\"activities\"")).contains("Besøg hos naboen"));
        }
    }

    @Test
    void whatLacksIsToldQuietlyUntilItIsSent() {
        assertThat(page().select("#law summary").text()).isEqualTo("§ 8: 0 af 5 er på plads");
        assertThat(page().select("#law").text())
                .contains("Mangler svar: Feltteknikere.", "Skriv mindst ét indsatsområde.", "sende teksten alligevel");
        assertThat(submit().status()).isEqualTo(303);
        assertThat(page().select("#law")).isEmpty();
        assertThat(Jsoup.parse(lead.get(home + "/item").body()).select("#law").text())
                .contains("Ikke drøftet for Feltteknikere.", "Der er ikke valgt indsatsområder.")
                .doesNotContain("Skriv ");
    }

    @Test
    void twoTextsAreToldApartByWhatWasDiscussed() {
        submit();
        say("ACTIVITY", false, "de har lige lært det", said(true, "Power BI med en makker"));
        var compared = Jsoup.parse(lead.get(home + "/comparison").body());
        assertThat(compared.select("h2").eachText()).contains("Gruppe for gruppe (§ 8)");
        assertThat(compared.select("[data-fate=changed] h3").text()).isEqualTo("Administrative");
        assertThat(compared.select("[data-fate=changed] ins").text()).contains("de har lige lært det");
    }

    @Test
    void annexesAreOpenedFromTheItemByWhoMaySeeIt() {
        submit();
        lead.get(home);
        lead.attach(home + "/annexes", "bilag.pdf", "%PDF-1.7 x");
        var link = Jsoup.parse(lead.get(home + "/item").body()).select(".facts a");
        assertThat(link.text()).isEqualTo("bilag.pdf");
        assertThat(lead.get(link.attr("href")).status()).isEqualTo(200);
        var stranger = members.signedIn(port);
        assertThat(stranger.get(home + "/item").status()).isEqualTo(404);
        assertThat(stranger.get(link.attr("href")).status()).isEqualTo(404);
        assertThat(new Browser(port).get(home + "/item").body()).doesNotContain("bilag.pdf");
    }

    @Test
    void itReadsInEnglishToo() {
        submit();
        lead.send("GET", "/language/en", "", Map.of());
        var item = Jsoup.parse(lead.get(home + "/item").body());
        assertThat(item.select("#law").text()).contains("What § 8 asks for", "Yes: Power BI med en makker");
    }
}
