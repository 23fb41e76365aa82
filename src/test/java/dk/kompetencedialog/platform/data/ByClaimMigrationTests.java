package dk.kompetencedialog.platform.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of the administrators that claims had made, and of the sessions they had, where an earlier edition is brought up to date. */
class ByClaimMigrationTests {
    private static final String BEFORE = """
            set role kd_owner;
            insert into kd.account select id(n), timestamptz '2026-01-01' from generate_series(1, 8) n;
            insert into kd.workplace values (id(21), 'Klitstyrelsen', '2026-01-01'), (id(22), 'Fyrvæsenet', '2026-01-01');
            insert into kd.membership values (id(21), id(1), 'ADMINISTRATOR');
            insert into kd.person (workplace_id, id, name, account_id) values
              (id(21), id(12), 'Named twice', id(2)), (id(21), id(13), 'By hand', id(3)), (id(21), id(14), 'By a claim', id(4)),
              (id(21), id(15), 'By hand since', id(5)), (id(21), id(16), 'By a claim under another account', id(6)),
              (id(22), id(17), 'Named twice, and last', id(7));
            insert into kd.administrator (workplace_id, person_id) select workplace_id, id from kd.person;
            insert into kd.own_login_person (workplace_id, issuer, subject, person_id, administers)
              select workplace_id, 'https://login.klit.dk', name, id, true from kd.person where id in (id(14), id(15), id(16));
            insert into kd.audit (workplace_id, id, at, kind, about, account_id) values
              (id(21), id(31), '2026-11-01', 'ADMINISTRATOR_MADE', id(12), id(2)),
              (id(21), id(32), '2026-11-01', 'ADMINISTRATOR_MADE', id(13), id(1)),
              (id(21), id(33), '2026-11-01', 'ADMINISTRATOR_MADE', id(14), id(4)),
              (id(21), id(34), '2026-11-01', 'ADMINISTRATOR_MADE', id(15), id(5)),
              (id(21), id(35), '2026-11-02', 'ADMINISTRATOR_MADE', id(15), id(1)),
              (id(21), id(36), '2026-11-01', 'ADMINISTRATOR_MADE', id(16), id(8)),
              (id(22), id(37), '2026-11-01', 'ADMINISTRATOR_MADE', id(17), id(7));
            insert into library.spring_session select n, n, 0, 0, 0, 0, null from unnest(array['old', 'own']) n;
            insert into library.spring_session_attributes values ('old', 'kd.only', ''), ('own', 'kd.handle', '');
            """.replaceAll(
                    "id\\((\\d+)\\)", "('00000000-0000-0000-0000-0000000000' || lpad($1::text, 2, '0'))::uuid")
            .replace("id(n)", "('00000000-0000-0000-0000-0000000000' || lpad(n::text, 2, '0'))::uuid");

    @Test
    void whatAClaimGaveIsToldByTheBookOrTheMarkAndTheSessionsEnd() throws SQLException {
        try (var folder = DataFolder.hold(TestDatabase.folder());
                var server = EmbeddedServer.start(folder)) {
            var migrations = new Migrations(server);
            migrations.runTo("38");
            try (var owner = server.superuser(EmbeddedServer.DATABASE).connect()) {
                owner.createStatement().execute(BEFORE);
                migrations.run();
                assertThat(all(owner, """
                        select p.name || case when a.by_claim then ', claim' else '' end from kd.administrator a
                          join kd.person p on p.workplace_id = a.workplace_id and p.id = a.person_id order by p.id
                        """))
                        .containsExactly(
                                "By hand",
                                "By a claim, claim",
                                "By hand since",
                                "By a claim under another account, claim",
                                "Named twice, and last, claim");
                assertThat(all(owner, "select trim(primary_id) from library.spring_session"))
                        .containsExactly("own");
            }
        }
    }

    private static List<String> all(Connection connection, String question) throws SQLException {
        var found = new ArrayList<String>();
        try (var rows = connection.createStatement().executeQuery(question)) {
            while (rows.next()) found.add(rows.getString(1));
        }
        return found;
    }
}
