package dk.kompetencedialog.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.ProgramTest;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Council;
import dk.kompetencedialog.world.Members;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Works councils with their two sides, as whoever administers a workplace writes them down. */
@ProgramTest
class CouncilTests {
    private static final String[] FIRST = Council.named("Samarbejdsudvalget (SU)")
            .a("Maja Krogh", "CHAIR", "Lone Dam")
            .a("", "MEMBER")
            .b("Jonas Thorup", "DEPUTY")
            .b("Ida Holm", "MEMBER")
            .b("Per Lind", "SUBSTITUTE")
            .secretary("Amina Bashir")
            .fields();

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
        home = hr.form("/workplaces", "name", "Klitstyrelsen", "groupName", "Administrative")
                .leadsTo();
        hr.form(home + "/people", "name", "Maja Krogh", "mail", "maja@klit.dk");
    }

    @Test
    void othersFindNothingThere() {
        keep(FIRST);
        var other = members.signedIn(port);
        other.get("/workplaces/new");
        var council = home + council("Samarbejdsudvalget (SU)");
        for (var path : List.of(home + "/councils", home + "/councils/new", council))
            assertThat(other.get(path).status()).describedAs(path).isEqualTo(404);
        for (var path : List.of(home + "/councils", council, council + "/removal"))
            assertThat(other.form(path, FIRST).status()).describedAs(path).isEqualTo(404);
        assertThat(hr.get(home + "/councils").body()).contains("Maja Krogh");
    }

    @Test
    void aCouncilIsWrittenDownAndThoseNobodyKnewComeOnTheList() {
        assertThat(hr.get(home + "/councils").body()).contains("Opret jeres SU");
        assertThat(hr.get(home + "/councils/new").body())
                .contains("value=\"Samarbejdsudvalget (SU)\"", "<option value=\"Maja Krogh\">");
        var kept = keep(FIRST);
        assertThat(kept.leadsTo()).isEqualTo(home + "/councils?fresh=5");
        assertThat(text(hr.get(kept.leadsTo())))
                .contains("5 nye er kommet på listen over medarbejdere.")
                .contains("A-siden: ledelsen Maja Krogh Formand · Suppleant: Lone Dam")
                .contains("B-siden: medarbejderne Jonas Thorup Næstformand Ida Holm Per Lind Suppleant")
                .contains("Øvrige Amina Bashir Sekretær");
        assertThat(hr.get(home + "/people").body())
                .containsOnlyOnce(">Maja Krogh<")
                .contains(">Lone Dam<", ">Amina Bashir<");
    }

    @Test
    void theFormComesBackAsItWasWritten() {
        keep(FIRST);
        var council = home + council("Samarbejdsudvalget (SU)");
        var form = hr.get(council).body();
        assertThat(form)
                .containsPattern("id=\"a-name-0\" name=\"aName\" value=\"Maja Krogh\"")
                .containsPattern("id=\"a-substitute-0\" name=\"aSubstitute\" value=\"Lone Dam\"")
                .containsPattern("name=\"secretary\" value=\"Amina Bashir\"");
        assertThat(hr.form(council, FIRST).leadsTo()).isEqualTo(home + "/councils");
        assertThat(hr.form(council, "name", "HSU", "aName", "Ida Holm", "aPost", "CHAIR")
                        .leadsTo())
                .isEqualTo(home + "/councils");
        assertThat(text(hr.get(home + "/councils")))
                .contains("A-siden: ledelsen Ida Holm Formand B-siden: medarbejderne Ingen endnu.")
                .doesNotContain("Jonas");
        hr.form(council + "/removal");
        assertThat(hr.get(home + "/councils").body()).contains("Opret jeres SU");
        assertThat(hr.get(home + "/people").body()).contains(">Ida Holm<");
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndNothingIsKept() {
        hr.form(home + "/people", "name", "Ida Holm", "mail", "ida1@klit.dk");
        hr.form(home + "/people", "name", "Ida Holm", "mail", "ida2@klit.dk");
        var wrong = keep(
                "name",
                " ",
                "aName",
                "Maja Krogh",
                "aPost",
                "CHAIR",
                "aSubstitute",
                "maja@KLIT.dk",
                "aName",
                "",
                "aPost",
                "MEMBER",
                "aSubstitute",
                "Nora Vind",
                "bName",
                "Ny Mand",
                "bPost",
                "CHAIR",
                "bSubstitute",
                "",
                "bName",
                "Ida Holm",
                "bPost",
                "MEMBER",
                "bSubstitute",
                "",
                "bName",
                "ida3@klit.dk",
                "bPost",
                "MEMBER",
                "bSubstitute",
                "",
                "bName",
                "Else Kok",
                "bPost",
                "SUBSTITUTE",
                "bSubstitute",
                "Nora Vind");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("Skriv, hvad udvalget hedder", "Maja Krogh har allerede en plads", "Skriv et navn")
                .contains("Der er allerede en formand", "Flere hedder Ida Holm. Skriv e-mailen")
                .contains("Vi kender ingen med e-mailen ida3@klit.dk", "En suppleant har ikke selv en suppleant")
                .contains("href=\"#a-substitute-0\"", "value=\"ida1@klit.dk\"");
        assertThat(hr.get(home + "/people").body()).doesNotContain("Ny Mand");
        assertThat(keep("name", "SU").body()).contains("Skriv mindst ét medlem");
        assertThat(hr.get(home + "/councils").body()).contains("Opret jeres SU");
    }

    @Test
    void moreSeatsKeepWhatIsWritten() {
        var more = keep("name", "SU", "aName", "Maja Krogh", "aPost", "CHAIR", "aSubstitute", "", "more", "a");
        assertThat(more.status()).isEqualTo(200);
        assertThat(more.body()).contains("value=\"Maja Krogh\"", "id=\"a-name-3\"");
    }

    private Browser.Seen keep(String... fields) {
        return hr.form(home + "/councils", fields);
    }

    private String council(String name) {
        var link = Pattern.compile("href=\"" + home + "(/councils/[0-9a-f-]{36})\"")
                .matcher(hr.get(home + "/councils").body());
        assertThat(link.find()).describedAs(name).isTrue();
        return link.group(1);
    }

    private static String text(Browser.Seen seen) {
        return seen.body().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }
}
