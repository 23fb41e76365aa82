package dk.kompetencedialog.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.WorkshopTest;
import dk.kompetencedialog.world.Writer;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CompareStrategyTests extends WorkshopTest {
    private static final int FIRST_CONCLUDE = 6;
    private static final String ONE = "Vi læser tal hver dag.";

    private Writer mette;
    private String home;
    private String goal;
    private String second;
    private String third;

    @BeforeEach
    void aRevision() {
        sitDown(true);
        sitting.step(FIRST_CONCLUDE);
        sitting.conclude("GOAL", "vi læser tal hver dag");
        mette = Writer.begin(sitting);
        home = "/strategies/" + mette.strategy();
        goal = mette.chapter("GOAL").getLast();
        second = put("Vi lærer af hinanden.");
        third = put("Vi måler det.");
        send();
    }

    private String put(String body) {
        var id = UUID.randomUUID().toString();
        mette.command(
                "POST /paragraphs",
                "{\"id\":\"%s\",\"chapter\":\"GOAL\",\"now\":{\"heading\":\"\",\"body\":\"%s\",\"groups\":[]}}"
                        .formatted(id, body));
        return id;
    }

    private void send() {
        mette.browser().get(home);
        assertThat(mette.browser()
                        .form(home + "/hearings", "asked", "Alle", "deadline", "15.1.2031")
                        .status())
                .isEqualTo(303);
    }

    private Document compared(String query) {
        return Jsoup.parse(mette.browser().get(home + "/comparison" + query).body());
    }

    @Test
    void whatStandsIsLaidBesideTheLastRevisionParagraphByParagraph() {
        mette.save(goal, ONE, "Vi bruger tal hver dag.");
        mette.command("DELETE /paragraphs/" + second, "");
        mette.command("POST /paragraphs/" + third + "/place", "{\"before\":\"%s\"}".formatted(goal));
        put("Vi deler det.");

        var page = compared("");
        assertThat(page.select(".summed").text())
                .isEqualTo("Der er 1 nyt afsnit, 1 afsnit taget ud, 1 ændret afsnit, 1 flyttet afsnit.");
        var changed = page.select("[data-fate=changed]");
        assertThat(changed.select(".fate").eachText()).contains("Ændret: 1 ord er kommet til, 1 er taget ud");
        assertThat(changed.select("del").text()).isEqualTo("[slettet: læser]");
        assertThat(changed.select("ins").text()).isEqualTo("[tilføjet: bruger]");
        assertThat(page.select("[data-fate=removed]").text())
                .startsWith("Afsnittet er taget ud")
                .contains("[slettet: Vi lærer af hinanden.]");
        assertThat(page.select("[data-fate=added] ins").text()).isEqualTo("[tilføjet: Vi deler det.]");
        assertThat(page.select(".fate").text()).contains("Flyttet fra plads");
        assertThat(page.select("[data-fate=same]")).isNotEmpty();
        assertThat(compared("?only=yes").select("[data-fate=same]").eachText())
                .allMatch(each -> each.startsWith("Flyttet"));
        assertThat(compared("?only=yes").select("[data-fate=changed]")).hasSize(1);
    }

    @Test
    void anyTwoRevisionsCanBeCompared() {
        mette.save(goal, ONE, "Vi bruger tal hver dag.");
        send();
        mette.save(goal, "Vi bruger tal hver dag.", "Vi bruger alle tal hver dag.");
        assertThat(compared("?from=1&to=2").select("ins").text())
                .contains("bruger")
                .doesNotContain("alle");
        assertThat(compared("?from=2&to=1").select("del").text()).contains("bruger");
        assertThat(compared("?from=2&to=text").select("ins").text()).contains("[tilføjet: alle]");
        assertThat(compared("?from=2&to=2").select(".summed").text()).isEqualTo("De to tekster er ens.");
        assertThat(compared("").select("#from option[selected]").attr("value")).isEqualTo("2");
        assertThat(compared("").select("#to option[selected]").attr("value")).isEqualTo("text");
    }

    @Test
    void whatThereIsNotIsSaid() {
        assertThat(compared("").body().text()).contains("Der er kun én tekst endnu");
        for (var none : new String[] {"?from=7&to=1", "?from=%3Cb%3E&to=1"}) {
            var seen = mette.browser().get(home + "/comparison" + none);
            assertThat(seen.status()).isEqualTo(404);
            assertThat(seen.body()).contains("Det udkast findes ikke");
        }
        assertThat(members.signedIn(port).get(home + "/comparison").status()).isEqualTo(404);
        assertThat(new Browser(port).get(home + "/comparison").leadsTo()).isEqualTo("/sign-in");
    }

    @Test
    void whoDecidesFindsTheWayToIt() {
        var lis = members.councillorBrowser(sitting.workplaceId(), "Lis", port);
        assertThat(lis.get(home).body()).contains("href=\"" + home + "/comparison\"");
        assertThat(lis.get(home + "/comparison").status()).isEqualTo(200);
    }
}
