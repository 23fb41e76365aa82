package dk.kompetencedialog.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.account.Secret;
import dk.kompetencedialog.platform.ProgramTest;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Members;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ProgramTest
class SignInTests {
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
    void nobodyIsLedToTheSignInPage() {
        assertThat(browser.get("/workplaces").leadsTo()).isEqualTo("/sign-in");
        assertThat(browser.get("/sign-in").body()).contains("bin/start --admin-link");
    }

    @Test
    void afterwardsOneIsWhereOneWasGoingAndOnlyOnce() {
        var link = link(1);
        assertThat(browser.get("/workplaces/new?from=mail").leadsTo()).isEqualTo("/sign-in");
        browser.get(link);
        assertThat(browser.form(link).leadsTo()).isEqualTo("/workplaces/new?from=mail");
        var again = link(1);
        browser.get(again);
        assertThat(browser.form(again).leadsTo()).isEqualTo("/workplaces");
    }

    @Test
    void nobodyIsLedElsewhereAfterwards() {
        for (var elsewhere :
                new String[] {"https://ond.dk", "//ond.dk", "/\\ond.dk", "/%5Cond.dk", "javascript:x", "%", ""}) {
            var link = link(1);
            var fresh = new Browser(port);
            fresh.get(link);
            fresh.keep("kd-asked", URLEncoder.encode(elsewhere, StandardCharsets.UTF_8));
            assertThat(fresh.form(link).location()).describedAs(elsewhere).contains("/workplaces");
        }
    }

    @Test
    void openingALinkDoesNotUseIt() {
        var link = link(1);
        for (int scanner = 0; scanner < 3; scanner++) {
            var page = new Browser(port).get(link);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.body()).containsOnlyOnce("<form").contains("method=\"post\"");
        }
        browser.get(link);
        assertThat(browser.form(link).leadsTo()).isEqualTo("/workplaces");
        assertThat(browser.get("/workplaces").leadsTo()).isEqualTo("/workplaces/new");
    }

    @Test
    void manyPagesAtOnceRightAfterSigningInAreAllShown() throws InterruptedException {
        for (int round = 0; round < 5; round++) {
            var fresh = members.signedIn(port);
            List<Callable<Integer>> pages =
                    Collections.nCopies(8, () -> fresh.get("/workplaces/new").status());
            try (var tabs = Executors.newVirtualThreadPerTaskExecutor()) {
                assertThat(tabs.invokeAll(pages)).extracting(Future::resultNow).containsOnly(200);
            }
        }
    }

    @Test
    void aLinkWorksOnce() {
        var link = link(1);
        var second = new Browser(port);
        second.get(link);
        browser.get(link);
        browser.form(link);
        assertThat(second.form(link).status()).isEqualTo(410);
        assertThat(second.get(link).body()).contains("Linket er brugt", "bin/start --admin-link");
        assertThat(second.get("/workplaces").leadsTo()).isEqualTo("/sign-in");
    }

    @Test
    void anExpiredLinkOrAMadeUpOneDoesNothing() {
        for (var link : new String[] {link(-1), "/sign-in/" + Secret.draw().reveal(), "/sign-in/x"}) {
            assertThat(browser.get(link).status()).isEqualTo(410);
            browser.get("/sign-in");
            assertThat(browser.form(link).status()).isIn(403, 410);
        }
        assertThat(browser.get("/workplaces").leadsTo()).isEqualTo("/sign-in");
    }

    @Test
    void aFormWithoutItsTokenIsRefusedAndTheLinkStays() {
        var link = link(1);
        browser.get(link);
        browser.forgetToken();
        assertThat(browser.form(link).status()).isEqualTo(403);
        assertThat(browser.get(link).status()).isEqualTo(200);
    }

    @Test
    void theSessionIsAnotherAfterSignInAndItsCookieIsGuarded() {
        var link = link(1);
        browser.get(link);
        var before = session();
        var signedIn = browser.form(link);
        assertThat(session()).isNotEqualTo(before);
        assertThat(signedIn.cookies())
                .anySatisfy(cookie -> assertThat(cookie)
                        .contains("HttpOnly", "SameSite=Lax", "Path=/")
                        .doesNotContain("Secure"));
    }

    @Test
    void behindTlsTheCookieIsSecure() {
        var link = link(1);
        browser.get(link);
        var headers = Map.of("X-Forwarded-Proto", "https", "Content-Type", "application/x-www-form-urlencoded");
        var signedIn = browser.send("POST", link, "_csrf=" + browser.token(), headers);
        assertThat(signedIn.leadsTo()).isEqualTo("/workplaces");
        assertThat(signedIn.cookies())
                .anySatisfy(cookie -> assertThat(cookie).startsWith("SESSION="))
                .allSatisfy(cookie -> assertThat(cookie).contains("; Secure"));
    }

    @Test
    void signingOutEndsTheSession() {
        var member = members.signedIn(port);
        assertThat(member.get("/workplaces/new").status()).isEqualTo(200);
        assertThat(member.form("/sign-out", "sure", "yes").leadsTo()).isEqualTo("/?why=out");
        assertThat(member.get("/workplaces/new").leadsTo()).isEqualTo("/sign-in");
    }

    @Test
    void whoCouldNotComeInAgainIsAskedFirst() {
        var member = members.signedIn(port);
        member.get("/workplaces/new");
        assertThat(member.form("/sign-out").body()).contains("Vil du logge ud?", "et nyt link", "Bliv logget ind");
        assertThat(member.get("/workplaces/new").status()).isEqualTo(200);
        assertThat(member.form("/sign-out", "sure", "yes").leadsTo()).isEqualTo("/?why=out");
        assertThat(member.get("/?why=out").body()).contains("Du er logget ud.").doesNotContain("bin/start");
    }

    private String link(int hours) {
        return members.link(OffsetDateTime.now(ZoneOffset.UTC).plusHours(hours));
    }

    private String session() {
        return browser.cookies().stream()
                .filter(cookie -> cookie.getName().equals("SESSION"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }
}
