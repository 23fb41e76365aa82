package dk.kompetencedialog.account.signin.own;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Browser;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The administration that a claim gives, that a hand gives, and that either takes; each time with its line in the book. */
class OwnLoginRolesTests extends OwnLoginTest {
    private static final String MADE = "Gjorde til administrator Maja Krogh";
    private static final String NO_MORE = "Fratog administratorrollen Maja Krogh";

    @BeforeEach
    void majaIsMadeByAClaim() {
        set(claim("hr"));
        says("maja", "hr");
        signIn(new Browser(port), "maja");
    }

    @Test
    void whatAHandHasGivenNoClaimTakes() throws SQLException {
        byHand("/" + person(home) + "/removal");
        assertThat(administers("maja")).isTrue();
        byHand("/" + person(home) + "/removal");
        byHand("", "person", person(home).toString());
        says("maja", "all");
        assertThat(administers("maja")).isTrue();
        set(Map.of());
        assertThat(administers("maja")).isTrue();
        post("/removal");
        assertThat(byLink().get(home + "/people").status()).isEqualTo(200);
    }

    @Test
    void whatAHandGivesWhomAClaimMadeNoClaimTakes() throws SQLException {
        byHand("", "person", person(home).toString());
        says("maja", "all");
        assertThat(administers("maja")).isTrue();
    }

    @Test
    void whatAHandHasTakenTheClaimGivesBackWithALineInTheBook() throws SQLException {
        byHand("/" + person(home) + "/removal");
        assertThat(administers("maja")).isTrue();
        assertThat(administers("maja")).isTrue();
        assertThat(log().stream().filter(line -> line.equals(MADE) || line.equals(NO_MORE)))
                .containsExactly(MADE, NO_MORE, MADE);
    }

    @Test
    void otherWordsOfTheClaimTakeWhatTheOldOnesGave() {
        set(claim("ledelse"));
        assertThat(byLink().get(home + "/people").status()).isEqualTo(404);
        says("maja", "ledelse");
        assertThat(administers("maja")).isTrue();
        assertThat(log().stream().filter(line -> line.equals(MADE) || line.equals(NO_MORE)))
                .containsExactly(MADE, NO_MORE, MADE);
        set(claim("ledelse"));
        assertThat(byLink().get(home + "/people").status()).isEqualTo(200);
        set(Map.of("admin", "roles", "adminValue", "ledelse"));
        assertThat(byLink().get(home + "/people").status()).isEqualTo(404);
    }

    @Test
    void whoSetsItAnewLosesWhatItGaveThemUnlessNobodyElseIsLeft() throws SQLException {
        hr.get(home + "/people/new");
        hr.form(home + "/people", "name", "Jonas Thorup", "mail", "j-" + mail);
        says("jonas", "hr");
        signIn(new Browser(port), "jonas");
        var other = hr;
        hr = new Browser(port);
        signIn(hr, "jonas");
        assertThat(setting(claim("ledelse"))).isEqualTo("/?why=administrator");
        assertThat(hr.get(home + "/people").status()).isEqualTo(404);
        hr = other;
        set(claim("hr"));
        signIn(new Browser(port), "maja");
        hr = new Browser(port);
        signIn(hr, "jonas");
        nobodyMadeIt();
        assertThat(setting(claim("ledelse"))).endsWith("done=set");
        assertThat(hr.get(home + "/people").status()).isEqualTo(200);
        assertThat(byLink().get(home + "/people").status()).isEqualTo(404);
        says("jonas", "all");
        assertThat(administers("jonas")).isTrue();
    }

    private static Map<String, String> claim(String value) {
        return Map.of("admin", "groups", "adminValue", value);
    }

    private void says(String name, String group) {
        var address = name.equals("maja") ? mail : "j-" + mail;
        provider.knows(
                name, Map.of("sub", name, "email", address, "email_verified", true, "groups", List.of(group, "alle")));
    }

    private boolean administers(String name) {
        var browser = new Browser(port);
        signIn(browser, name);
        return browser.get(home + "/people").status() == 200;
    }

    private void byHand(String what, String... fields) {
        hr.get(home + "/administrators");
        assertThat(hr.form(home + "/administrators" + what, fields).leadsTo())
                .startsWith(home + "/administrators?" + (what.isEmpty() ? "made=" : "done=removed"));
    }
}
