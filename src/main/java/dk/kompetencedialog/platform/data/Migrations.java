package dk.kompetencedialog.platform.data;

import dk.kompetencedialog.platform.Refusal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** Brings the tables up to date. Ours lie in the schema kd, those of libraries in a schema of their own. */
record Migrations(Server server) {
    /** @throws Refusal when an external database has no owner set and its tables are not those of this edition */
    void run() {
        server.owner().ifPresentOrElse(this::migrate, this::checkCurrent);
    }

    private void migrate(Server.Owner owner) {
        Login login = owner.login();
        try (Connection connection = login.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    owner.becoming() + ";" + schemas(quoted(server.worker().user())));
        } catch (SQLException failure) {
            throw new IllegalStateException("the schemas could not be made", failure);
        }
        flyway(login, owner.becoming()).migrate();
    }

    private void checkCurrent() {
        if (flyway(server.worker(), "").info().pending().length > 0) {
            throw new Refusal("database-not-migrated");
        }
    }

    private static String schemas(String app) {
        return """
                create schema if not exists kd;
                create schema if not exists library;
                grant usage on schema kd, library to %1$s;
                alter default privileges in schema kd grant select, insert, update, delete on tables to %1$s;
                alter default privileges revoke execute on functions from public;
                """.formatted(app);
    }

    private Flyway flyway(Login login, String becoming) {
        return Flyway.configure()
                .dataSource(login.url(), login.user(), login.password())
                .initSql(becoming)
                .defaultSchema("library")
                .schemas("library", "kd")
                .createSchemas(false)
                .placeholders(Map.of("app", quoted(server.worker().user())))
                .locations("classpath:db/migration")
                .load();
    }

    private static String quoted(String role) {
        return '"' + role.replace("\"", "\"\"") + '"';
    }
}
