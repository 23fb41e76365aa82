package dk.kompetencedialog.platform.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** How many years of the audit stay, told to the database by its owner: who works there could else say none. */
final class AuditYears {
    private AuditYears() {}

    /** Where somebody else migrates, they say it too. */
    static void settle(Server server, int years) {
        if (years < 1) throw new IllegalArgumentException("KD_AUDIT_YEARS must be 1 or more");
        server.owner().ifPresent(owner -> settle(owner, years));
    }

    private static void settle(Server.Owner owner, int years) {
        try (Connection connection = owner.login().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(owner.becoming() + ";" + settled(years));
        } catch (SQLException failure) {
            throw new IllegalStateException("the years of the audit could not be set", failure);
        }
    }

    /** Two programs that start at the same time wait for each other. */
    private static String settled(int years) {
        return """
                do $$ begin
                  perform pg_advisory_xact_lock(hashtext('kd.audit_years'));
                  if kd.audit_years() <> %1$d then
                    create or replace function kd.audit_years() returns int language sql immutable as 'select %1$d';
                  end if;
                end $$
                """.formatted(years);
    }
}
