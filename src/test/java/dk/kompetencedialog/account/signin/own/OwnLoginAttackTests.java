package dk.kompetencedialog.account.signin.own;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Browser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a provider, or somebody who pretends, cannot make an own login do; and what it says when it does not let one in. */
class OwnLoginAttackTests extends OwnLoginTest {
    @Test
    void aMailThatTheProviderDoesNotVouchForIsNotBelieved() {
        provider.knows("eve", Map.of("sub", "eve", "email", mail, "email_verified", false));
        var eve = new Browser(port);
        assertThat(signIn(eve, "eve")).isEqualTo("/sign-in?why=own-unverified");
        assertThat(eve.get("/sign-in?why=own-unverified").body()).contains("siger ikke god for din e-mail");
        nobody(eve);
        set(Map.of("verified", "yes"));
        // Where she was going when she was refused.
        assertThat(signIn(eve, "eve")).isEqualTo("/account");
    }

    @Test
    void whoIsNotOnTheListIsToldWhomToAsk() {
        provider.knows("ib", Map.of("sub", "ib", "email", "ib@klit.dk", "email_verified", true));
        var ib = new Browser(port);
        assertThat(signIn(ib, "ib")).isEqualTo("/sign-in?why=own-nobody");
        assertThat(ib.get("/sign-in?why=own-nobody").body()).contains("Bed din administrator");
        nobody(ib);
    }

    /** The attack for which a sign-in by an own login opens one workplace alone. */
    @Test
    void aProviderThatNamesSomebodyOfAnotherWorkplaceOpensNothingThere() throws SQLException {
        var owner = members.signedIn(port);
        var other = workplace(owner, "Fyrvæsenet");
        var account = byMail();
        var browser = new Browser(port);
        assertThat(signIn(browser, "maja")).isEqualTo("/workplaces");
        assertThat(account(home)).isEqualTo(account);
        assertThat(browser.get("/workplaces").leadsTo()).isEqualTo(home + "/me");
        for (var path : List.of("", "/me", "/people"))
            assertThat(browser.get(other + path).status()).describedAs(path).isEqualTo(404);
        assertThat(browser.form("/workplaces", "name", "Falsk", "groupName", "Alle")
                        .status())
                .isEqualTo(404);
        assertThat(browser.get("/account/data.json").body())
                .contains("Klitstyrelsen")
                .doesNotContain("E-mails, du har vist er dine", "Gange, du har logget ind med et link");
        browser.get("/account");
        assertThat(browser.send(
                                "POST",
                                "/account/passkeys/options",
                                "{}",
                                Map.of("Content-Type", "application/json", "Accept", "application/json"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void nobodyOfAnotherWorkplaceIsFoundByTheirMail() {
        var owner = members.signedIn(port);
        var other = workplace(owner, "Fyrvæsenet", "jonas-" + mail);
        provider.knows("x", Map.of("sub", "x", "email", "jonas-" + mail, "email_verified", true));
        var browser = new Browser(port);
        assertThat(signIn(browser, "x")).isEqualTo("/sign-in?why=own-nobody");
        assertThat(browser.get(other + "/me").leadsTo()).isEqualTo("/sign-in");
    }

    @Test
    void aStateThatWasAlteredOrAnswersAnotherBrowserIsRefused() {
        var browser = new Browser(port);
        var back = provider.asks(browser, door(shortName), "maja");
        assertThat(browser.get(back.replaceFirst("state=[^&]*", "state=x")).leadsTo())
                .isEqualTo("/sign-in?why=own-again");
        assertThat(new Browser(port).get(back).leadsTo()).isEqualTo("/sign-in?why=own-again");
        nobody(browser);
    }

    @Test
    void anAnswerWorksOnce() {
        var browser = new Browser(port);
        var back = provider.asks(browser, door(shortName), "maja");
        assertThat(browser.get(back).leadsTo()).isEqualTo("/workplaces");
        assertThat(browser.get(back).leadsTo()).isEqualTo("/sign-in?why=own-again");
        var thief = new Browser(port);
        var state = Provider.parameter(provider.asks(thief, door(shortName), "maja"), "state");
        var stolen = back.replaceFirst("state=[^&]*", "state=" + URLEncoder.encode(state, StandardCharsets.UTF_8));
        assertThat(thief.get(stolen).leadsTo()).isEqualTo("/sign-in?why=own-silent");
        nobody(thief);
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        provider.knows("maja", with(Map.of("iss", "https://login.fyr.dk")));
        assertThat(signIn(new Browser(port), "maja")).isEqualTo("/sign-in?why=own-silent");
        provider.knows("maja", with(Map.of("aud", List.of("another"))));
        assertThat(signIn(new Browser(port), "maja")).isEqualTo("/sign-in?why=own-silent");
        provider.knows("maja", with(Map.of("nonce", "another")));
        assertThat(signIn(new Browser(port), "maja")).startsWith("/sign-in?why=own-");
    }

    @Test
    void aProviderThatIsDownLeavesTheOtherWays() {
        var browser = new Browser(port);
        var back = provider.asks(browser, door(shortName), "maja");
        provider.close();
        assertThat(browser.get(back).leadsTo()).isEqualTo("/sign-in?why=own-silent");
        assertThat(browser.get("/sign-in?why=own-silent").body())
                .contains("Log ind med et link i en mail", "id=\"mail\"");
        hr.get(home + "/own-login");
        var answer = hr.form(home + "/own-login/setting", "issuer", provider.issuer(), "clientId", "x", "secret", "y");
        assertThat(answer.body())
                .contains("Der svarede ikke et login", "value=\"x\"")
                .doesNotContain("value=\"y\"");
    }

    @Test
    void whoCancelsIsBackAtTheOtherWays() {
        var browser = new Browser(port);
        var state = Provider.parameter(browser.get(door(shortName)).location().orElseThrow(), "state");
        var back = "/sign-in/from/" + door(shortName).replaceFirst(".*/", "") + "?error=access_denied&state="
                + URLEncoder.encode(state, StandardCharsets.UTF_8);
        assertThat(browser.get(back).leadsTo()).isEqualTo("/sign-in?why=own-cancelled");
    }
}
