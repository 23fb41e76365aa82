package dk.kompetencedialog.account.signin.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.WorkshopTest;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the addresses behind passkeys answer to those who come without a browser of ours. */
class PasskeyTests extends WorkshopTest {
    private Browser member;

    @BeforeEach
    void signIn() {
        member = members.signedIn(port);
    }

    @Test
    void whoCameInByACopiedLinkProvesTheirMailFirst() {
        sitDown(false);
        var copied = members.councillorBrowser(sitting.workplaceId(), "Jonas Thorup", port);
        assertThat(copied.get("/account").body())
                .contains("Log ind med et link i en mail, så kan du tilføje en adgangsnøgle her")
                .doesNotContain("data-passkey");
        for (var path : new String[] {"/account/passkeys/options", "/account/passkeys"})
            assertThat(json(copied, path, "{}").status()).isEqualTo(403);
    }

    @Test
    void nobodyAddsOneToAnAccountWithoutASignInOrThePagesToken() {
        var stranger = new Browser(port);
        stranger.get("/sign-in");
        assertThat(json(stranger, "/account/passkeys/options", "{}").status()).isEqualTo(401);
        member.forgetToken();
        assertThat(member.send(
                                "POST",
                                "/account/passkeys/options",
                                "{}",
                                Map.of("Content-Type", "application/json", "Accept", "application/json"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theBrowserIsToldANameAndWeGoByARandomHandle() {
        sitDown(false);
        members.onTheList(sitting.workplaceId(), sitting.id(), "Mette Holm");
        var facilitator = sitting.facilitator();
        facilitator.get("/account");
        var options = json(facilitator, "/account/passkeys/options", "{}").body();
        assertThat(options)
                .contains(
                        "\"name\":\"Mette Holm\"", "\"userVerification\":\"required\"", "\"residentKey\":\"required\"")
                .contains("\"rp\":{\"id\":\"localhost\"")
                .contains("\"attestation\":\"none\"");
        var again = json(facilitator, "/account/passkeys/options", "{}").body();
        assertThat(handle(again)).isEqualTo(handle(options)).hasSize(43);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "null",
                "[]",
                "{\"label\":\"x\"}",
                "{\"label\":\"\\u0000\",\"credential\":{}}",
                "{\"label\":\"x\",\"credential\":{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{\"attestationObject\":\"oA\",\"clientDataJSON\":\"e30\",\"transports\":[\"?\"]}}}",
                "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{\"authenticatorData\":\"\",\"clientDataJSON\":\"e30\",\"signature\":\"AA\"}}",
                "{\"id\":\"AA\",\"rawId\":\"?\",\"response\":{\"authenticatorData\":17}}"
            })
    void whatMakesNoSenseIsRefusedInWords(String body) {
        member.get("/account");
        json(member, "/account/passkeys/options", "{}");
        refused(json(member, "/account/passkeys", body));
        json(member, "/sign-in/passkey/options", "{}");
        refused(json(member, "/sign-in/passkey", body));
        assertThat(member.get("/account").status()).isEqualTo(200);
    }

    @Test
    void whatWasNotAskedIsNotAnswered() {
        var stranger = new Browser(port);
        stranger.get("/sign-in");
        assertThat(json(stranger, "/sign-in/passkey", "{\"id\":\"AA\"}").body()).contains("Prøv igen");
    }

    private static void refused(Browser.Seen answer) {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("\"sentence\":\"");
    }

    private static Browser.Seen json(Browser browser, String path, String body) {
        var token = Jsoup.parse(browser.get("/account").body()).select("[name=_csrf]");
        var page = token.isEmpty() ? Jsoup.parse(browser.get("/sign-in").body()).select("[name=_csrf]") : token;
        return browser.send(
                "POST",
                path,
                body,
                Map.of(
                        "Content-Type",
                        "application/json",
                        "Accept",
                        "application/json",
                        "X-CSRF-TOKEN",
                        page.attr("value")));
    }

    private static String handle(String options) {
        return options.replaceFirst("(?s).*\"user\":\\{[^}]*\"id\":\"([^\"]*)\".*", "$1");
    }
}
