package dk.kompetencedialog.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Browser;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WhereaboutsTests extends PlayedTest {
    private static final String PAGE = "/whereabouts";

    @Test
    void othersFindNothing() {
        played(true);
        close();
        var elsewhere = open(true);
        assertThat(elsewhere.guest("Ida").get(sitting.path(PAGE)).leadsTo()).isEqualTo("/?why=seat");
        assertThat(members.signedIn(port).get(sitting.path(PAGE)).leadsTo()).isEqualTo("/?why=seat");
        assertThat(new Browser(port).get(sitting.path(PAGE)).leadsTo()).isEqualTo("/?why=seat");
    }

    @Test
    void itWaitsForTheEnd() {
        played(true);
        var early = mette.get(sitting.path(PAGE));
        assertThat(early.status()).isEqualTo(403);
        assertThat(early.body()).contains("Det kan du se, når workshoppen er lukket.");
    }

    @Test
    void withNamesEachSeesWhatBecameOfTheirOwn() {
        played(true);
        close();
        assertThat(told(mette))
                .contains(
                        "Hvad blev der af mine sedler?",
                        "Læse data",
                        "Ligger i bunken »Data« under »Opgaver i dag og i morgen« sammen med én anden seddel.",
                        "Bunken fik 2 prikker.",
                        "Er med bag konklusionen: Mål Vi læser data sammen.")
                .doesNotContain("Bruge data", "Droner", "Ib igen", "Fortrudt", "Mette", "Jonas");
        assertThat(told(jonas))
                .contains(
                        "Bruge data",
                        "Droner 😊",
                        "Står under »Opgaver i dag og i morgen«.",
                        "Indgår ikke i nogen konklusion.",
                        "Ib igen",
                        "Facilitatoren tog den af pladen: »Nævner en kollega« Den står ikke i referatet.")
                .doesNotContain("Læse data", "Fortrudt");
        assertThat(told(sitting.facilitator())).contains("Du har ingen sedler på pladerne.");
    }

    @Test
    void withoutNamesAllSeeAllAndNothingTellsWhoseIsWhose() {
        played(false);
        var ownOfMette = sitting.own(mette);
        close();
        var seen = whole(mette);
        assertThat(seen)
                .contains(
                        "Hvad blev der af sedlerne?",
                        "Læse data",
                        "Bruge data",
                        "Droner",
                        "Vi læser data sammen.",
                        "ingen af dem er markeret som din")
                .doesNotContain("Ib igen", "Nævner en kollega", "Fortrudt", "Mette", "Jonas");
        assertThat(ownOfMette).isNotEmpty().noneMatch(seen::contains);
        assertThat(whole(jonas)).isEqualTo(seen);
        assertThat(whole(sitting.facilitator()).replace("/desk", "")).isEqualTo(seen);
    }

    @Test
    void readsInEnglishToo() {
        played(true);
        close();
        mette.send("GET", "/language/en", "", Map.of());
        assertThat(told(mette))
                .contains("What became of my notes?", "Lies in the stack “Data”", "The stack got 2 dots.")
                .doesNotContain("bunken");
    }

    /** All that the browser is sent but the guard of the forms, which is drawn anew for each page. */
    private String whole(Browser who) {
        var seen = who.get(sitting.path(PAGE));
        assertThat(seen.status()).isEqualTo(200);
        return seen.body().replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }

    private String told(Browser who) {
        return whole(who).replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
    }
}
