package dk.kompetencedialog.account.signin.own;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dk.kompetencedialog.platform.MovableClock;
import dk.kompetencedialog.world.Browser;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a provider says, where it says it, and what happens when it says nothing. */
class OwnLoginClaimsTests extends OwnLoginTest {
    @Autowired
    MovableClock clock;

    @AfterEach
    void backToTheMachinesTime() {
        clock.reset();
    }

    @Test
    void oneOfAListOrTheWholeOfATextMakesAnAdministrator() {
        set(Map.of("admin", "roles", "adminValue", "HR"));
        for (var roles : List.of(List.of("Alle", "HR"), "HR")) {
            provider.knows("maja", with(Map.of("roles", roles)));
            assertThat(administers()).as("%s", roles).isTrue();
            for (var others : List.of("HR Kundeservice", "Alle HR", "hr", List.of("HR Kundeservice"), List.of())) {
                provider.knows("maja", with(Map.of("roles", others)));
                assertThat(administers()).as("%s", others).isFalse();
            }
        }
        set(Map.of("admin", "roles", "adminValue", "HR og ledelse"));
        provider.knows("maja", with(Map.of("roles", "HR og ledelse")));
        assertThat(administers()).isTrue();
    }

    @Test
    void whatTheTokenLeavesOutIsAskedFor() throws SQLException {
        set(Map.of("unit", "department", "admin", "groups", "adminValue", "hr"));
        hr.get(home + "/units");
        hr.form(home + "/units", "name", "Drift");
        provider.knows("maja", Map.of("sub", "maja"));
        provider.tells(
                "maja",
                Map.of("sub", "maja", "email", mail, "email_verified", true, "department", "drift", "groups", "hr"));
        var browser = new Browser(port);
        assertThat(signIn(browser, "maja")).isEqualTo("/workplaces");
        assertThat(browser.get(home + "/people").body()).contains("Drift");
        assertThat(log()).contains("Kom til en anden enhed ved at logge ind med jeres eget login Maja Krogh");
        var moves = count("select count(*) from kd.audit where kind = 'PERSON_MOVED'");
        signIn(new Browser(port), "maja");
        assertThat(count("select count(*) from kd.audit where kind = 'PERSON_MOVED'"))
                .isEqualTo(moves);
    }

    @Test
    void whatIsSaidOfAnotherIsNotBelieved() {
        provider.knows("maja", Map.of("sub", "maja"));
        provider.tells("maja", Map.of("sub", "ib", "email", mail, "email_verified", true));
        assertThat(signIn(new Browser(port), "maja")).isEqualTo("/sign-in?why=own-silent");
    }

    @Test
    void nobodyIsSentToAProviderThatDoesNotAnswerOrTalksNonsense() throws IOException {
        var door = door(shortName);
        provider.close();
        assertThat(new Browser(port).get(door).leadsTo()).isEqualTo("/sign-in?why=own-silent");
        var nonsense = HttpServer.create(new InetSocketAddress("localhost", provider.port()), 0);
        nonsense.createContext("/", asked -> {
            asked.sendResponseHeaders(200, 5);
            asked.getResponseBody().write("hello".getBytes());
            asked.close();
        });
        nonsense.start();
        try {
            clock.move(Duration.ofSeconds(5));
            var browser = new Browser(port);
            assertThat(browser.get(door).leadsTo()).isEqualTo("/sign-in?why=own-silent");
            assertThat(browser.get("/sign-in?why=own-silent").body())
                    .contains("Log ind med et link i en mail", "id=\"mail\"");
        } finally {
            nonsense.stop(0);
        }
    }

    /** Though she administers the workplace, and has proved the mail elsewhere: her provider could have said it. */
    @Test
    void whomOnlyTheLoginVouchesForOffersItToNoDomain() throws SQLException {
        byMail();
        set(Map.of("admin", "groups", "adminValue", "hr"));
        provider.knows("maja", with(Map.of("groups", List.of("hr"))));
        var maja = new Browser(port);
        signIn(maja, "maja");
        assertThat(maja.get(home + "/own-login").body()).doesNotContain("@klit.dk</option>");
        assertThat(maja.form(home + "/own-login/domain", "domain", "klit.dk").status())
                .isEqualTo(403);
        var link = members.mailed(mail);
        var byLink = new Browser(port);
        byLink.get(link);
        byLink.form(link);
        byLink.get(home + "/own-login");
        assertThat(byLink.form(home + "/own-login/domain", "domain", "klit.dk").leadsTo())
                .endsWith("done=domain");
        assertThat(log()).contains("Valgte, hvilke e-mails login-siden tilbyder jeres eget login");
        assertThat(maja.form(home + "/own-login/domain", "domain", "").leadsTo())
                .endsWith("done=domain");
    }

    private boolean administers() {
        var browser = new Browser(port);
        signIn(browser, "maja");
        return browser.get(home + "/people").status() == 200;
    }
}
