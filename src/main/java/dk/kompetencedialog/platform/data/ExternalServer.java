package dk.kompetencedialog.platform.data;

import dk.kompetencedialog.platform.Refusal;
import dk.kompetencedialog.platform.Settings;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL of the house, named by {@code KD_DATABASE_URL}. */
record ExternalServer(Login worker, @Nullable Owner ownerOrNone) implements Server {
    private static final int OLDEST = 15;

    /** @throws Refusal when it cannot be reached, is too old, or the role is too strong */
    static ExternalServer of(Settings.Database settings) {
        Login worker = login(settings.url(), settings.user(), settings.password());
        check(worker);
        Settings.Owner owner = settings.owner();
        if (owner == null) {
            return new ExternalServer(worker, null);
        }
        String url = owner.url() == null ? settings.url() : owner.url();
        return new ExternalServer(worker, new Owner(login(url, owner.user(), owner.password()), ""));
    }

    @Override
    public Optional<Owner> owner() {
        return Optional.ofNullable(ownerOrNone);
    }

    @Override
    public void close() {
        // It is not ours to stop.
    }

    private static Login login(@Nullable String url, @Nullable String user, @Nullable String password) {
        return new Login(
                Objects.requireNonNullElse(url, ""),
                Objects.requireNonNullElse(user, ""),
                Objects.requireNonNullElse(password, ""));
    }

    private static void check(Login worker) {
        try (Connection connection = worker.connect()) {
            if (connection.getMetaData().getDatabaseMajorVersion() < OLDEST) {
                throw new Refusal("database-version", connection.getMetaData().getDatabaseProductVersion());
            }
            if (tooStrong(connection)) {
                throw new Refusal("database-role-too-strong", worker.user());
            }
        } catch (SQLException unreachable) {
            throw new Refusal("database-not-reachable", worker.url());
        }
    }

    /** Row security is no wall for a superuser, for who may go round it, and for who owns the tables. */
    private static boolean tooStrong(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("""
                        select rolsuper or rolbypassrls
                          or exists (select from pg_tables where schemaname = 'kd' and tableowner = current_user)
                        from pg_roles where rolname = current_user
                        """)) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
