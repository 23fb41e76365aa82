package dk.kompetencedialog.account.signin.own;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Browser;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom a claim says to be a leader leads the unit they are in, as long as it says so, and each time with a line in the book. */
class OwnLoginLeaderTests extends OwnLoginTest {
    private static final String MADE = "Gjorde til leder af en enhed Maja Krogh";
    private static final String NO_MORE = "Fjernede som leder af en enhed Maja Krogh";
    private static final Map<String, String> SET =
            Map.of("unit", "department", "leader", "groups", "leaderValue", "ledere");

    private String drift;
    private String stab;

    @BeforeEach
    void twoUnits() {
        set(SET);
        hr.get(home + "/units");
        for (var name : List.of("Drift", "Stab")) hr.form(home + "/units", "name", name);
        drift = unit("Drift");
        stab = unit("Stab");
    }

    @Test
    void aLeaderLeadsTheUnitTheyAreInUntilTheClaimIsSilent() {
        assertThat(leads(drift, "Drift", "ledere")).isTrue();
        assertThat(leads(drift, "Drift", "ledere af noget")).isFalse();
        assertThat(leads(drift, "Drift", "ledere")).isTrue();
        assertThat(leads(stab, "Stab", "ledere")).isTrue();
        assertThat(leads(drift, "Stab", "ledere")).isFalse();
        assertThat(log().stream().filter(line -> line.equals(MADE) || line.equals(NO_MORE)))
                .containsExactlyInAnyOrder(MADE, NO_MORE, MADE, NO_MORE, MADE);
    }

    @Test
    void aLeaderThatAHandHasChosenStaysWhateverAClaimSays() throws SQLException {
        choose(person(home).toString());
        assertThat(leads(drift, "Drift", "alle")).isTrue();
        post("/removal");
        assertThat(byLink().get(drift + "/people").status()).isEqualTo(200);
    }

    @Test
    void whatOtherLeadersAreChosenBesideMakesNoHandOfAClaim() throws SQLException {
        assertThat(leads(drift, "Drift", "ledere")).isTrue();
        choose(person(home).toString());
        assertThat(leads(drift, "Drift", "alle")).isFalse();
    }

    @Test
    void itEndsWithTheLoginAndWithOtherWords() {
        assertThat(leads(drift, "Drift", "ledere")).isTrue();
        set(Map.of("unit", "department", "leader", "groups", "leaderValue", "chefer"));
        assertThat(byLink().get(drift + "/people").status()).isEqualTo(404);
        set(SET);
        assertThat(leads(drift, "Drift", "ledere")).isTrue();
        post("/removal");
        assertThat(byLink().get(drift + "/people").status()).isEqualTo(404);
    }

    @Test
    void whatAClaimSaysOfALeaderIsNotLeftOut() {
        hr.get(home + "/own-login");
        var refused = hr.form(
                home + "/own-login/setting",
                "issuer",
                provider.issuer(),
                "clientId",
                "x",
                "leader",
                "groups",
                "leaderValue",
                " ");
        assertThat(refused.body()).contains("Skriv, hvad der står for en leder");
    }

    private void choose(String... leaders) {
        hr.get(drift);
        for (var leader : leaders)
            assertThat(hr.form(drift, "name", "Drift", "leaders", leader).status())
                    .isEqualTo(303);
    }

    private boolean leads(String unit, String department, String group) {
        provider.knows(
                "maja",
                Map.of(
                        "sub",
                        "maja",
                        "email",
                        mail,
                        "email_verified",
                        true,
                        "department",
                        department,
                        "groups",
                        List.of(group)));
        var browser = new Browser(port);
        signIn(browser, "maja");
        return browser.get(unit + "/people").status() == 200;
    }

    private String unit(String name) {
        return Jsoup.parse(hr.get(home + "/units").body())
                .select("a:containsOwn(" + name + ")")
                .attr("href");
    }
}
