package dk.kompetencedialog.account;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.data.TestDatabase;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.HeldRows;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A role is taken, and all breaks off before the seat that was had by it is ended: both are gone, or neither is. */
class LosingRightsTests extends RolesTest {
    private static final String BREAK_OFF = """
            select pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock'
            """;

    @Autowired
    private TestDatabase.Access behindTheWalls;

    private UUID jens;
    private Browser browser;

    @BeforeEach
    void somebodyLeads() {
        jens = members.person(workplace, "Jens Holm");
        browser = members.browser(workplace, jens, port);
    }

    @Test
    void aFacilitatorIsTakenOff() throws SQLException {
        hr.get(workshop + "/facilitators");
        hr.form(workshop + "/facilitators", "person", jens.toString());
        brokenOff(workshop + "/facilitators/" + jens + "/removal");
    }

    @Test
    void anAdministratorIsNoMore() throws SQLException {
        make(jens);
        brokenOff(home + "/administrators/" + jens + "/removal");
    }

    @Test
    void somebodyIsTakenOffTheList() throws SQLException {
        make(jens);
        brokenOff(home + "/people/" + jens + "/removal");
    }

    /** They were told that they may, and wait for the room while it is taken from them. */
    @Test
    void whoSitsDownMeanwhileDoesNotStay() throws SQLException {
        hr.get(workshop + "/facilitators");
        hr.form(workshop + "/facilitators", "person", jens.toString());
        browser.get(workshop);
        CompletableFuture<Browser.Seen> seated;
        try (var rows = HeldRows.of(behindTheWalls, "room where id = '%s'".formatted(sitting.id()))) {
            seated = CompletableFuture.supplyAsync(() -> browser.form(workshop + "/seat"));
            rows.awaitWaiting(1);
            rows.change("delete from kd.facilitator where person_id = '%s'".formatted(jens));
        }
        seated.join();
        assertThat(browser.get(sitting.path("/desk")).leadsTo()).isEqualTo("/?why=seat");
    }

    /** The taking waits for the room, and its connection is cut there. */
    private void brokenOff(String taking) throws SQLException {
        leading(browser).close();
        hr.get(home);
        CompletableFuture<Browser.Seen> taken;
        try (var rows = HeldRows.of(behindTheWalls, "room where id = '%s'".formatted(sitting.id()))) {
            taken = CompletableFuture.supplyAsync(() -> hr.form(taking));
            rows.awaitWaiting(1);
            rows.change(BREAK_OFF);
            taken.join();
        }
        assertThat(browser.get(workshop).status()).isEqualTo(200);
        assertThat(browser.get(sitting.path("/desk")).status()).isEqualTo(200);
        hr.get(home);
        assertThat(hr.form(taking).status()).isEqualTo(303);
        assertThat(browser.get(workshop).status()).isEqualTo(404);
        assertThat(browser.get(sitting.path("/desk")).leadsTo()).isEqualTo("/?why=seat");
    }
}
