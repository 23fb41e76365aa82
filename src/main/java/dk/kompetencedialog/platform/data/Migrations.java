package dk.kompetencedialog.platform.data;

import dk.kompetencedialog.platform.Refusal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings the tables up to date. Ours lie in the schema kd, those of libraries in a schema of their own. */
record Migrations(Server server) {
    /** @throws Refusal when an external database has no owner set and its tables are not those of this edition, or its owner may not migrate */
    void run() {
        server.owner().ifPresentOrElse(this::migrate, this::checkCurrent);
    }

    /**
     * Brings the tables of an empty database to an earlier version.
     *
     * @throws Refusal when this program does not know the version
     */
    void runTo(String version) {
        Server.Owner owner = server.owner().orElseThrow();
        makeSchemas(owner);
        try {
            flyway(owner.login(), owner.becoming()).target(version).load().migrate();
        } catch (FlywayException unknown) {
            throw new Refusal("restore-newer", version);
        }
    }

    /** Tells the database as its owner how many years of the audit stay: who works there could else say none. Where somebody else migrates, they say it. */
    void keepAudit(int years) {
        if (years < 1) throw new IllegalArgumentException("KD_AUDIT_YEARS must be 1 or more");
        server.owner().ifPresent(owner -> keepAudit(owner, years));
    }

    private static void keepAudit(Server.Owner owner, int years) {
        try (Connection connection = owner.login().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(owner.becoming() + ";" + auditYears(years));
        } catch (SQLException failure) {
            throw new IllegalStateException("the years of the audit could not be set", failure);
        }
    }

    /** Two programs that start at the same time wait for each other. */
    private static String auditYears(int years) {
        return """
                do $$ begin
                  perform pg_advisory_xact_lock(hashtext('kd.audit_years'));
                  if kd.audit_years() <> %1$d then
                    create or replace function kd.audit_years() returns int language sql immutable as 'select %1$d';
                  end if;
                end $$
                """.formatted(years);
    }

    private void migrate(Server.Owner owner) {
        makeSchemas(owner);
        flyway(owner.login(), owner.becoming()).load().migrate();
    }

    private void makeSchemas(Server.Owner owner) {
        try (Connection connection = owner.login().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    owner.becoming() + ";" + schemas(quoted(server.worker().user())));
        } catch (SQLException refused) {
            throw new Refusal(
                    "database-owner-refused",
                    owner.login().user(),
                    owner.login().url());
        }
    }

    private void checkCurrent() {
        if (flyway(server.worker(), "").load().info().pending().length > 0) {
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

    private FluentConfiguration flyway(Login login, String becoming) {
        return Flyway.configure()
                .dataSource(login.url(), login.user(), login.password())
                .initSql(becoming)
                .defaultSchema("library")
                .schemas("library", "kd")
                .createSchemas(false)
                .placeholders(Map.of("app", quoted(server.worker().user())))
                .locations("classpath:db/migration");
    }

    private static String quoted(String role) {
        return '"' + role.replace("\"", "\"\"") + '"';
    }
}
