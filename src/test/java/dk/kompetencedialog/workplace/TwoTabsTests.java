package dk.kompetencedialog.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.ProgramTest;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Council;
import dk.kompetencedialog.world.Members;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The same form open in two tabs: the second never takes back what the first saved without saying so. */
@ProgramTest
class TwoTabsTests {
    @Autowired
    Members members;

    @LocalServerPort
    int port;

    private Browser hr;
    private String home;

    @BeforeEach
    void aWorkplaceWithThree() {
        hr = members.signedIn(port);
        hr.get("/workplaces/new");
        home = hr.form("/workplaces", "name", "Klitstyrelsen", "groupName", "Administrative", "groupName", "Teknikere")
                .leadsTo();
        for (var name : List.of("Maja Krogh", "Jonas Thorup", "Ida Holm"))
            hr.form(home + "/people", "name", name, "mail", name.split(" ")[0] + "@klit.dk");
        for (var name : List.of("Drift", "Sekretariat", "Nord")) hr.form(home + "/units", "name", name);
    }

    @Test
    void whatTheSecondTabLeftAloneIsAsTheFirstSavedIt() {
        var maja = link("/people", "Maja Krogh");
        var first = tab(maja);
        var second = tab(maja);
        assertThat(save(maja, first, "mail", "ny@klit.dk").status()).isEqualTo(303);
        assertThat(save(maja, second, "name", "Maja Lind").status()).isEqualTo(303);
        var now = tab(maja);
        assertThat(now.select("#name").val()).isEqualTo("Maja Lind");
        assertThat(now.select("#mail").val()).isEqualTo("ny@klit.dk");
    }

    @Test
    void whereBothChangedTheSameOneIsAskedAndNothingTypedIsLost() {
        var maja = link("/people", "Maja Krogh");
        var drift = link("/units", "Drift").replaceFirst(".*/", "");
        var second = tab(maja);
        save(maja, tab(maja), "name", "Maja Krogh Lind", "unit", drift);
        var asked = save(maja, second, "name", "Maja Lind", "mail", "lind@klit.dk");
        assertThat(asked.status()).isEqualTo(409);
        var page = Jsoup.parse(asked.body());
        assertThat(page.select("#name").val()).isEqualTo("Maja Lind");
        assertThat(page.select("#mail").val()).isEqualTo("lind@klit.dk");
        assertThat(page.select("#unit option[selected]").text()).isEqualTo("Drift");
        assertThat(page.select("#name-wrong").text()).isEqualTo("En anden har imens sat det til »Maja Krogh Lind«.");
        assertThat(page.text()).contains("er ikke gemt. Tryk »Gem«");
        assertThat(tab(maja).select("#name").val()).isEqualTo("Maja Krogh Lind");
        assertThat(save(maja, page).status()).isEqualTo(303);
        assertThat(tab(maja).select("#name").val()).isEqualTo("Maja Lind");
        assertThat(tab(maja).select("#unit option[selected]").text()).isEqualTo("Drift");
    }

    @Test
    void aPersonWhoWasTakenOffMeanwhileDoesNotComeBackUnasked() {
        var maja = link("/people", "Maja Krogh");
        var second = tab(maja);
        hr.form(maja + "/removal");
        var told = save(maja, second, "name", "Maja Lind");
        assertThat(told.status()).isEqualTo(404);
        assertThat(told.body()).contains("fjernet fra listen, mens du skrev");
        assertThat(hr.get(home + "/people").body()).doesNotContain("Maja Lind");
    }

    @Test
    void aUnitKeepsTheLeadersOfBothTabsAndAsksAboutItsName() {
        var drift = link("/units", "Drift");
        var maja = link("/people", "Maja Krogh").replaceFirst(".*/", "");
        var jonas = link("/people", "Jonas Thorup").replaceFirst(".*/", "");
        var second = tab(drift);
        var third = tab(drift);
        assertThat(save(drift, tab(drift), "name", "Drift og anlæg", "leaders", maja)
                        .status())
                .isEqualTo(303);
        assertThat(save(drift, second, "leaders", jonas).status()).isEqualTo(303);
        assertThat(tab(drift).select("[name=leaders][checked] + label").eachText())
                .containsExactly("Jonas Thorup", "Maja Krogh");
        var asked = save(drift, third, "name", "Anlæg");
        assertThat(asked.status()).isEqualTo(409);
        var page = Jsoup.parse(asked.body());
        assertThat(page.text()).contains("En anden har imens kaldt den »Drift og anlæg«");
        assertThat(page.select("#name").val()).isEqualTo("Anlæg");
        assertThat(save(drift, page).status()).isEqualTo(303);
        assertThat(tab(drift).select("#name").val()).isEqualTo("Anlæg");
        assertThat(tab(drift).select("[name=leaders][checked]")).hasSize(2);
    }

    @Test
    void aSecondUnitWithTheSameNameInTheSamePlaceIsRefused() {
        var twin = hr.form(home + "/units", "name", "drift");
        assertThat(twin.status()).isEqualTo(422);
        assertThat(twin.body()).contains("Der er allerede en enhed, der hedder »drift«, samme sted.");
        var nord = link("/units", "Nord");
        assertThat(save(nord, tab(nord), "name", "Drift").status()).isEqualTo(422);
        assertThat(hr.form(home + "/units", "name", "Drift", "parent", nord.replaceFirst(".*/", ""))
                        .status())
                .isEqualTo(303);
        hr.form(home + "/units", "name", "GIS", "project", "true");
        assertThat(hr.form(home + "/units", "name", "GIS", "project", "true").body())
                .contains("Der er allerede en projektgruppe, der hedder »GIS«.");
    }

    @Test
    void staffGroupsThatAreOthersNowAreShownBeforeTheyAreReplaced() {
        var groups = home + "/staff-groups";
        var second = tab(groups);
        assertThat(save(groups, tab(groups), "groupId", "", "groupName", "HK", "groupDescription", "")
                        .status())
                .isEqualTo(303);
        var asked = save(groups, second, "groupId", "", "groupName", "AC", "groupDescription", "");
        assertThat(asked.status()).isEqualTo(409);
        var page = Jsoup.parse(asked.body());
        assertThat(page.text()).contains("Nu er de: Administrative, Teknikere, HK.");
        assertThat(page.select("[name=groupName][value=AC]")).hasSize(1);
        assertThat(hr.get(groups).body()).contains("HK").doesNotContain("\"AC\"");
        assertThat(save(groups, page).status()).isEqualTo(303);
        assertThat(hr.get(groups).body()).contains("\"AC\"").doesNotContain("HK");
    }

    @Test
    void aCouncilThatIsAnotherNowIsShownBeforeItIsReplaced() {
        hr.form(
                home + "/councils",
                Council.named("SU")
                        .a("Maja Krogh", "CHAIR")
                        .b("Jonas Thorup", "DEPUTY")
                        .fields());
        var found = Pattern.compile("href=\"(" + home + "/councils/[0-9a-f-]{36})\"")
                .matcher(hr.get(home + "/councils").body());
        assertThat(found.find()).isTrue();
        var council = found.group(1);
        var second = tab(council);
        assertThat(save(council, tab(council), "secretary", "Ida Holm").status())
                .isEqualTo(303);
        var asked = save(council, second, "name", "Hovedudvalget");
        assertThat(asked.status()).isEqualTo(409);
        var page = Jsoup.parse(asked.body());
        assertThat(page.text()).contains("Nu hedder det »SU« og har: Maja Krogh, Jonas Thorup, Ida Holm.");
        assertThat(page.select("#name").val()).isEqualTo("Hovedudvalget");
        assertThat(tab(council).select("#secretary").val()).isEqualTo("Ida Holm");
        assertThat(save(council, page).status()).isEqualTo(303);
        assertThat(tab(council).select("#name").val()).isEqualTo("Hovedudvalget");
    }

    private Document tab(String path) {
        return Jsoup.parse(hr.get(path).body());
    }

    /** Sends the form of a tab with other values in these fields; one that may be there several times gets one more. */
    private Browser.Seen save(String path, Document tab, String... changed) {
        var fields = new ArrayList<String>();
        var more = List.of("leaders", "groupId", "groupName", "groupDescription");
        for (var field :
                tab.select("main form[action=" + path + "]").forms().getFirst().formData()) {
            var given = field.key().equals("_csrf") || field.key().equals("more");
            for (int at = 0; at < changed.length; at += 2)
                given |= !more.contains(field.key()) && field.key().equals(changed[at]);
            if (!given) fields.addAll(List.of(field.key(), field.value()));
        }
        fields.addAll(List.of(changed));
        return hr.form(path, fields.toArray(String[]::new));
    }

    private String link(String list, String name) {
        var found = Pattern.compile("href=\"(" + home + list + "/[0-9a-f-]{36})\"[^>]*>" + name + "<")
                .matcher(hr.get(home + list).body());
        assertThat(found.find()).describedAs(name).isTrue();
        return found.group(1);
    }
}
