package dk.kompetencedialog.account.signin.own;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Browser;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** People sign in by their workplace's own login, and who administers it sets it up. */
class OwnLoginTests extends OwnLoginTest {
    @Test
    void theWorkplacesAddressLeadsToTheProviderAndBackToOnesOwnPage() {
        var browser = new Browser(port);
        assertThat(browser.get("/sign-in/at/" + shortName).body()).contains("Log ind hos Klitstyrelsen");
        var out = browser.get(door(shortName)).location().orElseThrow();
        assertThat(out).startsWith(provider.issuer()).contains("code_challenge_method=S256", "nonce=", "state=");
        assertThat(signIn(browser, "maja")).isEqualTo("/workplaces");
        assertThat(browser.get("/workplaces").leadsTo()).isEqualTo(home + "/me");
        assertThat(browser.get(home + "/people").status()).isEqualTo(404);
        assertThat(browser.get("/account").body()).contains("jeres eget login, som kun åbner den arbejdsplads");
        browser.get("/account");
        assertThat(browser.form("/sign-out").leadsTo()).isEqualTo("/");
    }

    @Test
    void afterwardsTheSubjectIsKnownWhateverItsMail() {
        assertThat(signIn(new Browser(port), "maja")).isEqualTo("/workplaces");
        provider.knows("maja", Map.of("sub", "maja", "email", "another@klit.dk", "email_verified", false));
        var again = new Browser(port);
        assertThat(signIn(again, "maja")).isEqualTo("/workplaces");
        assertThat(again.get(home + "/me").body()).contains("Maja Krogh");
    }

    @Test
    void unitAndAdministrationFollowTheClaims() {
        set(Map.of("unit", "department", "admin", "groups", "adminValue", "hr"));
        hr.get(home + "/units");
        hr.form(home + "/units", "name", "Drift");
        provider.knows("maja", with(Map.of("department", "drift", "groups", List.of("all", "hr"))));
        var browser = new Browser(port);
        signIn(browser, "maja");
        assertThat(browser.get("/workplaces").leadsTo()).isEqualTo(home);
        assertThat(browser.get(home + "/people").body()).contains("Drift");
        provider.knows("maja", with(Map.of("groups", List.of("all"))));
        signIn(new Browser(port), "maja");
        assertThat(browser.get(home + "/people").status()).isEqualTo(404);
        assertThat(hr.get(home + "/people").status()).isEqualTo(200);
    }

    @Test
    void aLoginThatIsClosedOrGoneIsNotThere() {
        var door = door(shortName);
        hr.get(home + "/own-login");
        hr.form(home + "/own-login/closing");
        var browser = new Browser(port);
        assertThat(browser.get(door).leadsTo()).isEqualTo("/sign-in?why=own-closed");
        assertThat(browser.get("/sign-in/at/" + shortName).leadsTo()).isEqualTo("/sign-in?why=own-closed");
        assertThat(browser.get("/sign-in/with/x").leadsTo()).isEqualTo("/sign-in?why=own-closed");
        hr.form(home + "/own-login/removal");
        assertThat(hr.get(home + "/own-login").body()).contains("Hvad skal jeres adresse slutte med?");
    }

    @Test
    void theSecretIsSealedAndNeverShown() throws SQLException {
        assertThat(hr.get(home + "/own-login").body()).doesNotContain(Provider.SECRET);
        try (var owner = behindTheWalls.connectAsOwner();
                var question = owner.createStatement();
                var rows = question.executeQuery("select o::text, encode(secret, 'escape') from kd.own_login o")) {
            while (rows.next())
                assertThat(rows.getString(1) + rows.getString(2)).doesNotContain(Provider.SECRET);
        }
    }

    @Test
    void addressesInsideTheHouseAreNotAsked() {
        hr.get(home + "/own-login");
        for (var inside : List.of(
                "https://127.0.0.1",
                "https://10.0.0.1",
                "https://169.254.169.254",
                "https://[::1]",
                "https://[fd00::1]",
                "https://100.64.0.1",
                "https://0.0.0.0",
                "http://example.org",
                "https://user@example.org",
                "file:///etc/passwd",
                "nonsense"))
            assertThat(hr.form(home + "/own-login/setting", "issuer", inside, "clientId", "x", "secret", "y")
                            .body())
                    .describedAs(inside)
                    .contains("Adressen kan ikke bruges");
    }

    @Test
    void othersFindNothingThere() {
        var stranger = members.signedIn(port);
        assertThat(stranger.get(home + "/own-login").status()).isEqualTo(404);
        for (var path : List.of("", "/setting", "/opening", "/closing", "/domain", "/forgetting", "/removal"))
            assertThat(stranger.form(home + "/own-login" + path).status())
                    .describedAs(path)
                    .isEqualTo(404);
    }

    @Test
    void itIsOfferedToADomainThatTheAdministratorHasAMailAt() throws SQLException {
        hr.get(home + "/own-login");
        assertThat(hr.form(home + "/own-login/domain", "domain", "fyr.dk").status())
                .isEqualTo(403);
        proves(home, "hr@" + shortName + ".dk");
        assertThat(hr.form(home + "/own-login/domain", "domain", shortName + ".dk")
                        .leadsTo())
                .endsWith("done=domain");
        var anyone = new Browser(port);
        anyone.get("/sign-in");
        var known =
                anyone.form("/sign-in", "mail", "nobody@" + shortName + ".dk").body();
        assertThat(known).contains("Log ind hos Klitstyrelsen", "er der et link på vej");
        anyone.get("/sign-in");
        assertThat(anyone.form("/sign-in", "mail", mail).body()).doesNotContain("Log ind hos");
    }
}
