package dk.kompetencedialog.platform.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kompetencedialog.platform.Refusal;
import dk.kompetencedialog.platform.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A PostgreSQL of the house, made ready word for word as docs/runbook/external-database.md says, but for the names. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ExternalServerTests {
    static final String PASSWORD = "…";
    static String url = "";

    @BeforeAll
    static void prepare() throws Exception {
        String page = Files.readString(Path.of("docs/runbook/external-database.md"));
        String recipe = page.substring(page.indexOf("```sql") + 6, page.indexOf("```", page.indexOf("```sql") + 6))
                .replaceAll("kd_(owner|app)", "house_$1")
                // Keeps its name, and is there already: the server is that of the other tests.
                .replace("create role kd_keeper nologin;\n", "")
                .replace("kompetencedialogen", "house");
        TestDatabase.Access server = TestDatabase.fresh();
        try (Connection connection = server.connectAsOwner();
                Statement statement = connection.createStatement()) {
            for (String line : recipe.strip().split(";")) {
                statement.execute(line);
            }
        }
        url = server.url().replaceFirst("/[^/]*$", "/house");
    }

    @Test
    @Order(1)
    void withoutAnOwnerAnEmptyDatabaseIsRefused() {
        refused(null, "KD_DATABASE_OWNER_USER");
    }

    @Test
    @Order(2)
    void anOwnerWhoIsNotLetInIsRefused() {
        refused(new Settings.Owner(null, "house_owner", "wrong"), "house_owner i KD_DATABASE_OWNER_USER");
        refused(new Settings.Owner(null, "house_app", PASSWORD), "house_app i KD_DATABASE_OWNER_USER");
    }

    @Test
    @Order(3)
    void theOwnerMigratesAndTheOtherRoleWorks() {
        run(new Settings.Owner(null, "house_owner", PASSWORD));
        assertThatCode(() -> run(null)).doesNotThrowAnyException();
        assertThatCode(() -> EpochCheck.settle(ExternalServer.of(settings(null)).worker()))
                .doesNotThrowAnyException();
    }

    @Test
    @Order(4)
    void theOwnerSaysHowManyYearsOfTheBookStay() throws Exception {
        var owner = new Settings.Owner(null, "house_owner", PASSWORD);
        new Migrations(ExternalServer.of(settings(owner))).keepAudit(7);
        new Migrations(ExternalServer.of(settings(null))).keepAudit(1);
        run(owner);
        try (Connection connection = new Login(url, "house_owner", PASSWORD).connect();
                var years = connection.createStatement().executeQuery("select kd.audit_years()")) {
            years.next();
            assertThat(years.getInt(1)).isEqualTo(7);
        }
    }

    private static void refused(Settings.@Nullable Owner owner, String words) {
        assertThatThrownBy(() -> run(owner)).isInstanceOfSatisfying(Refusal.class, EmbeddedServerTests.says(words));
    }

    private static void run(Settings.@Nullable Owner owner) {
        new Migrations(ExternalServer.of(settings(owner))).run();
    }

    private static Settings.Database settings(Settings.@Nullable Owner owner) {
        return new Settings.Database(url, "house_app", PASSWORD, owner, 4);
    }
}
