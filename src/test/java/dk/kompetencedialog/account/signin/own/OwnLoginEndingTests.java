package dk.kompetencedialog.account.signin.own;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.HeldRows;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What an own login has given ends with it: its sessions, the administration by its claims, and whom it means by a subject. */
class OwnLoginEndingTests extends OwnLoginTest {
    private static final Map<String, String> GROUPS = Map.of("admin", "groups", "adminValue", "hr");

    @Test
    void closingItEndsItsSessionsAtOnceAndNoOthers() throws SQLException {
        byMail();
        var byLink = byLink();
        var maja = new Browser(port);
        signIn(maja, "maja");
        assertThat(maja.get(home + "/me").status()).isEqualTo(200);
        post("/closing");
        nobody(maja);
        assertThat(byLink.get(home + "/me").status()).isEqualTo(200);
        post("/opening");
        signIn(maja, "maja");
        post("/removal");
        nobody(maja);
        assertThat(hr.get(home + "/people").status()).isEqualTo(200);
    }

    @Test
    void anotherProviderEndsTheSessionsOfTheFirstWhichIsAllThatTheSecretWasFor() {
        var maja = new Browser(port);
        signIn(maja, "maja");
        set(Map.of("unit", "department"));
        assertThat(maja.get(home + "/me").status()).isEqualTo(200);
        try (var other = Provider.sendingBackTo("http://localhost:" + port + "/sign-in/from/x")) {
            hr.get(home + "/own-login");
            var without = hr.form(home + "/own-login/setting", "issuer", other.issuer(), "clientId", "x");
            assertThat(without.status()).isEqualTo(422);
            assertThat(without.body()).contains("Skriv den hemmelighed");
            assertThat(maja.get(home + "/me").status()).isEqualTo(200);
            assertThat(setting(Map.of("issuer", other.issuer()))).endsWith("done=set");
        }
        nobody(maja);
    }

    @Test
    void theSeatsThatItsSessionsTookEndWithThemAndNoOthers() {
        set(GROUPS);
        says("hr");
        var byLink = byLink();
        var maja = new Browser(port);
        signIn(maja, "maja");
        maja.get(home + "/workshops/new");
        var page = maja.form(home + "/workshops", "title", "Strategi", "names", "no", "cap", "5")
                .leadsTo();
        var desk = page.replaceFirst(".*/", "/w/") + "/desk";
        for (var each : List.of(maja, byLink)) {
            each.get(page);
            each.form(page + "/seat");
            assertThat(each.get(desk).status()).isEqualTo(200);
        }
        post("/closing");
        nobody(maja);
        assertThat(maja.get(desk).leadsTo()).isEqualTo("/?why=seat");
        assertThat(byLink.get(desk).status()).isEqualTo(200);
    }

    @Test
    void eachThingThatIsDoneToItHasALineOfItsOwnAndNothingHasTwo() {
        post("/opening");
        post("/closing");
        post("/closing");
        post("/opening");
        post("/removal");
        post("/removal");
        assertThat(log().stream()
                        .filter(line -> line.endsWith(" arbejdspladsens eget login") || line.contains("login op")))
                .containsExactly(
                        "Fjernede arbejdspladsens eget login",
                        "Åbnede for arbejdspladsens eget login",
                        "Lukkede for arbejdspladsens eget login",
                        "Åbnede for arbejdspladsens eget login",
                        "Satte arbejdspladsens eget login op");
    }

    @Test
    void whoAdministersByAClaimAloneDoesNotWhenTheLoginIsGoneOrAsksForItNoMore() throws SQLException {
        for (var end : List.<Runnable>of(() -> set(Map.of()), () -> post("/removal"))) {
            set(GROUPS);
            provider.knows("maja", with(Map.of("groups", List.of("hr"))));
            signIn(new Browser(port), "maja");
            var maja = byLink();
            assertThat(maja.get(home + "/people").status()).isEqualTo(200);
            end.run();
            assertThat(maja.get(home + "/people").status()).isEqualTo(404);
        }
        assertThat(log()).contains("Fratog administratorrollen Maja Krogh");
    }

    /** Both are let see that the other still administers, before either is done. */
    @Test
    void ofTwoWhoLoseItAtOnceOneIsLeft() throws SQLException {
        set(GROUPS);
        hr.get(home + "/people/new");
        hr.form(home + "/people", "name", "Jonas Thorup", "mail", "j-" + mail);
        says("hr");
        signIn(new Browser(port), "maja");
        signIn(new Browser(port), "jonas");
        says("all");
        var both = new ArrayList<CompletableFuture<Void>>();
        nobodyMadeIt();
        try (var rows =
                HeldRows.of(behindTheWalls, "administrator where workplace_id = '%s'".formatted(workplaceId()))) {
            both.add(signingIn("maja"));
            both.add(signingIn("jonas"));
            rows.awaitWaiting(2);
        }
        both.forEach(CompletableFuture::join);
        assertThat(count("select count(*) from kd.administrator where workplace_id = '" + workplaceId() + "'"))
                .isEqualTo(1);
    }

    @Test
    void whoHasTheRoleOnPaperAloneIsNotTheOneWhoIsLeft() throws SQLException {
        set(GROUPS);
        var workplace = UUID.fromString(workplaceId());
        var jonas = members.person(workplace, "Jonas Thorup");
        hr.get(home + "/administrators");
        hr.form(home + "/administrators", "person", jonas.toString());
        members.copied(workplace, jonas);
        says("hr");
        hr = new Browser(port);
        signIn(hr, "maja");
        nobodyMadeIt();
        says("all");
        signIn(new Browser(port), "maja");
        assertThat(hr.get(home + "/people").status()).isEqualTo(200);
        set(Map.of());
        assertThat(hr.get(home + "/people").status()).isEqualTo(200);
        members.browser(workplace, jonas, port);
        hr.form(home + "/own-login/removal");
        assertThat(byLink().get(home + "/people").status()).isEqualTo(404);
    }

    @Test
    void aSecondSubjectWithAKnownMailIsRefusedUntilTheFirstIsForgotten() {
        signIn(new Browser(port), "maja");
        provider.knows("new", with(Map.of("sub", "maja-2")));
        var browser = new Browser(port);
        assertThat(signIn(browser, "new")).isEqualTo("/sign-in?why=own-other");
        assertThat(browser.get("/sign-in?why=own-other").body()).contains("bed din administrator om at glemme den");
        nobody(browser);
        assertThat(signIn(new Browser(port), "maja")).isEqualTo("/workplaces");
        hr.get(home + "/own-login");
        for (var none : new String[] {"", "\u0000", "ib"})
            assertThat(hr.form(home + "/own-login/forgetting", "mail", none).status())
                    .isEqualTo(422);
        var nobody = hr.form(home + "/own-login/forgetting", "mail", "ib@klit.dk");
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.body()).contains("Ingen på jeres liste med den e-mail har logget ind");
        assertThat(hr.form(home + "/own-login/forgetting", "mail", mail).leadsTo())
                .endsWith("done=forgotten");
        assertThat(signIn(browser, "new")).isEqualTo("/account");
        assertThat(signIn(new Browser(port), "maja")).isEqualTo("/sign-in?why=own-other");
        assertThat(log()).contains("Glemte en konto i jeres eget login Maja Krogh");
    }

    private void says(String group) {
        provider.knows("maja", with(Map.of("groups", List.of(group))));
        provider.knows("jonas", with(Map.of("sub", "jonas", "email", "j-" + mail, "groups", List.of(group))));
    }

    private CompletableFuture<Void> signingIn(String name) {
        var browser = new Browser(port);
        var back = provider.asks(browser, door(shortName), name);
        return CompletableFuture.runAsync(() -> browser.get(back));
    }
}
