package dk.kompetencedialog.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.ProgramTest;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Members;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What changes something under {@code /w/} comes from our own pages, and knows no session. */
@ProgramTest
class OwnOriginTests {
    private static final String PATH = "/w/" + UUID.randomUUID() + "/leaving";

    @Autowired
    JdbcClient sql;

    @Autowired
    Members members;

    @LocalServerPort
    int port;

    private Browser browser;

    @BeforeEach
    void freshBrowser() {
        browser = new Browser(port);
    }

    @Test
    void fromOurOwnPageItIsDone() {
        assertThat(post(Map.of()).status()).isEqualTo(204);
    }

    @Test
    void fromElsewhereItIsRefused() {
        for (var origin :
                new String[] {"https://elsewhere.example", "null", "http://localhost", browser.origin() + "1"}) {
            var answer = post(Map.of("Origin", origin));
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.body()).contains("Det kom ikke fra en side i Kompetencedialogen");
        }
    }

    @Test
    void withoutTheHeaderThatNoFormCanSetItIsRefused() {
        assertThat(browser.send("POST", PATH, "", Map.of("Origin", browser.origin()))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void withoutAnOriginOnlyTheBrowsersOwnWordCounts() {
        assertThat(browser.send("POST", PATH, "", Map.of("Kd-Command", "1")).status())
                .isEqualTo(403);
        assertThat(browser.send("POST", PATH, "", Map.of("Kd-Command", "1", "Sec-Fetch-Site", "same-origin"))
                        .status())
                .isEqualTo(204);
    }

    @Test
    void whatIsTooLargeIsRefused() {
        var headers = Map.of("Origin", browser.origin(), "Kd-Command", "1", "Content-Type", "application/json");
        var answer = browser.send("POST", PATH, "x".repeat(65 * 1024), headers);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("for stort");
    }

    @Test
    void withoutASeatAPageLeadsToTheFrontPage() {
        var strayed = browser.get(PATH.replace("/leaving", ""));
        assertThat(strayed.status()).isEqualTo(303);
        assertThat(strayed.leadsTo()).isEqualTo("/?why=seat");
        assertThat(browser.get("/?why=seat").body()).contains("ikke med i workshoppen på denne enhed");
    }

    @Test
    void theSessionIsNeitherReadNorTouched() {
        var member = members.signedIn(port);
        int sessions = sql.sql("update library.spring_session set last_access_time = 1")
                .update();
        for (var path : List.of("/join?code=2222222", "/w/" + UUID.randomUUID(), "/privacy", "/language/en")) {
            assertThat(member.get(path).status()).as(path).isLessThan(500);
        }
        // So old a session is removed by whoever reads it.
        assertThat(sql.sql("select count(*) from library.spring_session where last_access_time = 1")
                        .query(Integer.class)
                        .single())
                .isEqualTo(sessions);
    }

    private Browser.Seen post(Map<String, String> headers) {
        var all = new HashMap<>(Map.of("Origin", browser.origin(), "Kd-Command", "1"));
        all.putAll(headers);
        return browser.send("POST", PATH, "", all);
    }
}
