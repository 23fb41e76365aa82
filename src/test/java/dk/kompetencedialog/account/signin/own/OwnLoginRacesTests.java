package dk.kompetencedialog.account.signin.own;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.HeldRows;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Somebody is on their way in by an own login while it is closed, or given to another provider. */
class OwnLoginRacesTests extends OwnLoginTest {
    private Browser browser;

    @Test
    void whoIsNotLetInYetWhenItClosesStaysOutside() throws SQLException {
        assertThat(meanwhile(ofIt(), "update kd.own_login set open = false where " + itself()))
                .isEqualTo("/sign-in?why=own-closed");
        nobody(browser);
    }

    @Test
    void whoIsNotLetInYetWhenAnotherProviderAnswersStaysOutside() throws SQLException {
        assertThat(meanwhile(ofIt(), "update kd.own_login set issuer = 'https://login.fyr.dk' where " + itself()))
                .isEqualTo("/sign-in?why=own-closed");
        nobody(browser);
    }

    @Test
    void whoIsNotLetInYetWhenAnotherClaimMakesAdministratorsGoesByThat() throws SQLException {
        set(Map.of("admin", "email", "adminValue", mail));
        meanwhile(ofIt(), "update kd.own_login set admin_value = 'another' where " + itself());
        assertThat(browser.get(home + "/me").status()).isEqualTo(200);
        assertThat(browser.get(home + "/people").status()).isEqualTo(404);
    }

    /** The book is written between the letting in and the keeping of the session, which closing would end. */
    @Test
    void whoHasJustBeenLetInWhenItClosesIsOut() throws SQLException {
        meanwhile(
                "own_login where false",
                "lock table kd.audit in share row exclusive mode",
                "update kd.own_login set open = false where " + itself());
        nobody(browser);
    }

    /** Maja signs in, and waits for who holds that; then that is done. Where she ends. */
    private String meanwhile(String held, String... done) throws SQLException {
        browser = new Browser(port);
        var back = provider.asks(browser, door(shortName), "maja");
        CompletableFuture<String> end;
        try (var rows = HeldRows.of(behindTheWalls, held)) {
            if (done.length > 1) rows.change(done[0]);
            end = CompletableFuture.supplyAsync(() -> browser.get(back).leadsTo());
            rows.awaitWaiting(1);
            rows.change(done[done.length - 1]);
        }
        return end.join();
    }

    private String ofIt() {
        return "own_login where " + itself();
    }

    private String itself() {
        return "workplace_id = '%s'".formatted(workplaceId());
    }
}
