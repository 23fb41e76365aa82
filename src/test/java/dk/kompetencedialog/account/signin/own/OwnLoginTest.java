package dk.kompetencedialog.account.signin.own;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.ProgramTest;
import dk.kompetencedialog.platform.data.TestDatabase;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Members;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A workplace with a login of its own, at a real provider that knows Maja, who is on the workplace's list. */
@ProgramTest
abstract class OwnLoginTest {
    @Autowired
    Members members;

    @Autowired
    TestDatabase.Access behindTheWalls;

    @LocalServerPort
    int port;

    final String mail = "maja-" + UUID.randomUUID() + "@klit.dk";
    final Map<String, Object> maja = Map.of("sub", "maja", "email", mail, "email_verified", true);

    Browser hr;
    String home;
    String shortName;
    Provider provider;

    @BeforeEach
    void aWorkplaceWithItsOwnLogin() {
        hr = members.signedIn(port);
        home = workplace(hr, "Klitstyrelsen");
        shortName = "klit-" + UUID.randomUUID().toString().substring(0, 8);
        provider = setUp(hr, home, shortName, Map.of());
        provider.knows("maja", maja);
    }

    @AfterEach
    void nobodyAnswersAnyMore() {
        provider.close();
    }

    final String signIn(Browser browser, String name) {
        return browser.get(provider.asks(browser, door(shortName), name)).leadsTo();
    }

    final String door(String name) {
        var page = new Browser(port).get("/sign-in/at/" + name).body();
        return Jsoup.parse(page).select("main .btn").attr("href");
    }

    final Map<String, Object> with(Map<String, Object> more) {
        var all = new HashMap<>(maja);
        all.putAll(more);
        return all;
    }

    static final void nobody(Browser browser) {
        assertThat(browser.get("/account").leadsTo()).startsWith("/sign-in");
    }

    final Provider setUp(Browser admin, String workplace, String name, Map<String, String> more) {
        admin.get(workplace + "/own-login");
        admin.form(workplace + "/own-login", "shortName", name);
        var back = Jsoup.parse(admin.get(workplace + "/own-login").body())
                .select("code")
                .first()
                .text();
        var fresh = Provider.sendingBackTo(back);
        provider = fresh;
        set(more);
        assertThat(admin.form(workplace + "/own-login/opening").leadsTo()).endsWith("done=open");
        return fresh;
    }

    final void set(Map<String, String> more) {
        assertThat(setting(more)).endsWith("done=set");
    }

    /** Where it leads to set it so. */
    final String setting(Map<String, String> more) {
        var all = new HashMap<>(
                Map.of("issuer", provider.issuer(), "clientId", "kompetencedialogen", "secret", Provider.SECRET));
        all.putAll(more);
        var fields = new ArrayList<String>();
        all.forEach((name, value) -> fields.addAll(List.of(name, value)));
        hr.get(home + "/own-login");
        return hr.form(home + "/own-login/setting", fields.toArray(String[]::new))
                .leadsTo();
    }

    final String workplace(Browser admin, String name) {
        return workplace(admin, name, mail);
    }

    final String workplace(Browser admin, String name, String address) {
        admin.get("/workplaces/new");
        var made = admin.form("/workplaces", "name", name, "groupName", "Administrative")
                .leadsTo();
        admin.form(made + "/people", "name", "Maja Krogh", "mail", address);
        return made;
    }

    /** Presses a button of the page of the own login. */
    final void post(String what) {
        hr.get(home + "/own-login");
        assertThat(hr.form(home + "/own-login" + what).leadsTo()).contains("done=");
    }

    /** Maja signs in by a link in a mail, as everyone of that mail; her account. */
    final UUID byMail() throws SQLException {
        byLink();
        return account(home);
    }

    /** The browser in which she does. */
    final Browser byLink() {
        var browser = new Browser(port);
        var link = members.mailed(mail);
        browser.get(link);
        browser.form(link);
        return browser;
    }

    /** Maja on the list there. */
    final UUID person(String workplace) throws SQLException {
        return ask("select id from kd.person where workplace_id = ? and name = 'Maja Krogh'", workplace);
    }

    /** Only people of the list administer it now. */
    final void nobodyMadeIt() throws SQLException {
        ask("delete from kd.membership where workplace_id = ? returning account_id", home);
    }

    /** Maja's account there. */
    final UUID account(String workplace) throws SQLException {
        return ask("select account_id from kd.person where workplace_id = ? and name = 'Maja Krogh'", workplace);
    }

    /** Who administers the workplace has proved this mail. */
    final void proves(String workplace, String address) throws SQLException {
        ask(
                "insert into kd.account_mail select '%s', account_id from kd.membership where workplace_id = ? returning account_id"
                        .formatted(address),
                workplace);
    }

    final String workplaceId() {
        return home.replaceFirst(".*/", "");
    }

    final long count(String question) throws SQLException {
        try (var owner = behindTheWalls.connectAsOwner();
                var rows = owner.createStatement().executeQuery(question)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** What was done to whom, as the log says it. */
    final List<String> log() {
        return Jsoup.parse(hr.get(home + "/audit").body()).select("tbody tr").stream()
                .map(row -> (row.select("td").get(2).text() + " "
                                + row.select("td").get(3).text())
                        .strip())
                .toList();
    }

    private UUID ask(String question, String workplace) throws SQLException {
        try (var owner = behindTheWalls.connectAsOwner();
                var asked = owner.prepareStatement(question)) {
            asked.setObject(1, UUID.fromString(workplace.replaceFirst(".*/", "")));
            var answer = asked.executeQuery();
            answer.next();
            return answer.getObject(1, UUID.class);
        }
    }
}
