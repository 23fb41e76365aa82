package dk.kompetencedialog.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.data.TestDatabase;
import dk.kompetencedialog.platform.start.RunningProgram;
import dk.kompetencedialog.world.Administrator;
import dk.kompetencedialog.world.Browser;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How people get in where there is no mail server, and where mail ends while one develops. */
class FirstLinkTests {
    private static final Pattern MADE = Pattern.compile(">http://localhost:\\d+(/sign-in/[A-Za-z0-9_-]{43})<");

    private final Path data = TestDatabase.folder();
    private final TestDatabase.Access database = TestDatabase.fresh();

    @Test
    void anAdministratorCopiesALinkAndAnotherWhichEndsWhatTheOneBeforeBegan() throws Exception {
        int port = RunningProgram.freePort();
        try (var program =
                RunningProgram.begin(data, port, database.environment()).awaitReady()) {
            assertThat(program.status("/mailbox")).isEqualTo(404);
            var hr = Administrator.of(data, port);
            assertThat(new Browser(port).get("/sign-in").body())
                    .contains("bed din administrator om hjælp")
                    .doesNotContain("name=\"mail\"");
            var person = person(hr);
            var early = link(hr, person);
            var link = link(hr, person);
            var maja = new Browser(port);
            assertThat(maja.get(early).status()).isEqualTo(410);
            assertThat(maja.get(link).body()).contains("En administrator på din arbejdsplads har lavet linket");
            maja.form(link);
            var own = maja.get(person.replaceFirst("/people/.*", "/me"));
            assertThat(own.body()).contains("Maja Krogh", "En administrator lavede dit første link");
            assertThat(maja.get("/account").body()).contains("Programmet kan ikke sende mails hos jer");
            assertThat(hr.get(person).body())
                    .contains("Maja Krogh har været logget ind med et link", "Lav et nyt link til Maja Krogh");
            var again = MADE.matcher(hr.form(person + "/first-link").body());
            assertThat(again.find()).isTrue();
            assertThat(maja.get("/account").leadsTo()).isEqualTo("/sign-in?why=ended");
            maja.get(again.group(1));
            maja.form(again.group(1));
            assertThat(maja.get("/account").status()).isEqualTo(200);
            assertThat(hr.get(person.replaceFirst("/people/.*", "/audit?kind=FIRST_LINK_COPIED"))
                            .body())
                    .containsPattern("(?s)Lavede et første link.*Maja Krogh.*Lavede et første link.*Maja Krogh");
        }
    }

    /** Her mail stands on both lists. */
    @Test
    void oneThatIsMadeElsewhereLeadsNotToTheAccount() throws Exception {
        int port = RunningProgram.freePort();
        try (var program =
                RunningProgram.begin(data, port, database.environment()).awaitReady()) {
            var hr = Administrator.of(data, port);
            var maja = opened(link(hr, person(hr)), port);
            var own = maja.get("/workplaces").leadsTo();
            assertThat(maja.get(own).body()).contains("Maja Krogh");
            var elsewhere = person(hr);
            var other = opened(link(hr, elsewhere), port);
            assertThat(other.get("/workplaces").leadsTo()).isEqualTo(elsewhere.replaceFirst("/people/.*", "/me"));
            assertThat(other.get(own).status()).isEqualTo(404);
            assertThat(maja.get("/workplaces").leadsTo()).isEqualTo(own);
            assertThat(program.said()).doesNotContain("maja@klit.dk");
        }
    }

    private static Browser opened(String link, int port) {
        var browser = new Browser(port);
        browser.get(link);
        browser.form(link);
        return browser;
    }

    @Test
    void mailEndsInAMailboxOfItsOwnWhileOneDevelops() throws Exception {
        int port = RunningProgram.freePort();
        var settings = new HashMap<>(database.environment());
        settings.put("KD_DEV", "true");
        try (var program =
                RunningProgram.begin(data, port, Map.copyOf(settings)).awaitReady()) {
            var hr = Administrator.of(data, port);
            var person = person(hr);
            assertThat(hr.get(person).body()).contains("Maja Krogh logger ind med sin e-mail");
            assertThat(hr.form(person + "/first-link").status()).isEqualTo(409);
            var maja = new Browser(port);
            assertThat(maja.get("/mailbox").body()).contains("Der er ingen mails endnu");
            maja.get("/sign-in");
            maja.form("/sign-in", "mail", "maja@klit.dk");
            var link = inTheMailbox(maja);
            maja.get(link);
            assertThat(maja.form(link).leadsTo()).isEqualTo("/workplaces");
            assertThat(hr.get(person).body()).doesNotContain("first-link");
            assertThat(program.said()).doesNotContain(link, "maja@klit.dk");
        }
    }

    @Test
    void aPublicAddressClosesTheMailbox() throws Exception {
        int port = RunningProgram.freePort();
        var settings = new HashMap<>(database.environment());
        settings.putAll(Map.of("KD_DEV", "true", "KD_PUBLIC_URL", "http://localhost:" + port));
        try (var program =
                RunningProgram.begin(data, port, Map.copyOf(settings)).awaitReady()) {
            assertThat(program.status("/mailbox")).isEqualTo(404);
        }
    }

    private static String person(Browser hr) {
        hr.get("/workplaces/new");
        var home = hr.form("/workplaces", "name", "Klitstyrelsen", "groupName", "Administrative")
                .leadsTo();
        hr.form(home + "/people", "name", "Maja Krogh", "mail", "maja@klit.dk");
        var link = Pattern.compile(home + "/people/[0-9a-f-]{36}")
                .matcher(hr.get(home + "/people").body());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private static String link(Browser hr, String person) {
        assertThat(hr.get(person).body()).contains("Lav Maja Kroghs første link");
        var made = MADE.matcher(hr.form(person + "/first-link").body());
        assertThat(made.find()).isTrue();
        return made.group(1);
    }

    private static String inTheMailbox(Browser browser) throws InterruptedException {
        long until = System.nanoTime() + 30_000_000_000L;
        while (true) {
            var found = Pattern.compile("/sign-in/[A-Za-z0-9_-]{43}")
                    .matcher(browser.get("/mailbox").body());
            if (found.find()) return found.group();
            assertThat(System.nanoTime()).isLessThan(until);
            Thread.onSpinWait();
        }
    }
}
