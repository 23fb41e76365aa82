package dk.kompetencedialog.platform.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The roles of the embedded database: who owns, who works, who keeps the audit. */
final class Roles {
    private static final String ROLES = """
            do $$ begin
              if not exists (select from pg_roles where rolname = 'kd_owner') then
                create role kd_owner nologin nosuperuser nocreatedb nocreaterole nobypassrls;
              end if;
              if not exists (select from pg_roles where rolname = 'kd_keeper') then
                create role kd_keeper nologin nosuperuser nocreatedb nocreaterole nobypassrls;
                grant kd_keeper to kd_owner;
              end if;
              if not exists (select from pg_roles where rolname = 'kd_app') then
                create role kd_app login nosuperuser nocreatedb nocreaterole nobypassrls;
              end if;
            end $$
            """;

    private Roles() {}

    /** Makes the roles and the database, or what of them is missing: it may have been cut off. */
    static void settle(Connection superuser, String workerPassword) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute(ROLES);
            if (!has(statement, "select from pg_database where datname = '" + EmbeddedServer.DATABASE + "'")) {
                statement.execute("alter role kd_app password '" + workerPassword + "'");
                statement.execute("create database " + EmbeddedServer.DATABASE + " owner kd_owner");
            }
            statement.execute("grant connect on database " + EmbeddedServer.DATABASE + " to kd_app");
            statement.execute("revoke all on database " + EmbeddedServer.DATABASE + " from public");
        }
    }

    private static boolean has(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
