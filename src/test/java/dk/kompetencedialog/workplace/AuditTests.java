package dk.kompetencedialog.workplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kompetencedialog.platform.data.TestDatabase;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.WorkshopTest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The book of who did what: what is written, who reads it, and that nobody changes it. */
class AuditTests extends WorkshopTest {
    @Autowired
    private JdbcClient sql;

    @Autowired
    private Transactions transactions;

    @Autowired
    private TestDatabase.Access behindTheWalls;

    private Browser hr;
    private UUID workplace;
    private String audit;

    @BeforeEach
    void aWorkplace() {
        sitDown(false);
        hr = sitting.facilitator();
        workplace = sitting.workplaceId();
        audit = "/workplaces/" + workplace + "/audit";
    }

    @Test
    void itSaysWhoOpenedGaveAndTookOut() {
        var karin = members.person(workplace, "Karin Lund");
        var home = "/workplaces/" + workplace;
        hr.get(home + "/people/" + karin);
        hr.get(home + "/administrators");
        hr.form(home + "/administrators", "person", karin.toString());
        var hers = members.browser(workplace, karin, port);
        hers.get("/workshops/" + sitting.id() + "/conclusions.xlsx");
        assertThat(lines(""))
                .contains(
                        "Karin Lund | Loggede ind | ",
                        "Den, der oprettede arbejdspladsen | Åbnede en medarbejder | Karin Lund",
                        "Den, der oprettede arbejdspladsen | Gjorde til administrator | Karin Lund",
                        "Karin Lund | Hentede en fil | Kompetencestrategi 2027",
                        "Den, der oprettede arbejdspladsen | Tog facilitatorens plads | Kompetencestrategi 2027");
    }

    @Test
    void oneLooksForAKindAPersonAndDays() {
        var karin = members.person(workplace, "Karin Lund");
        members.browser(workplace, karin, port);
        assertThat(lines("?kind=SIGNED_IN")).isNotEmpty().allMatch(line -> line.contains("Loggede ind"));
        assertThat(lines("?person=" + karin)).containsExactly("Karin Lund | Loggede ind | ");
        assertThat(lines("?to=2000-01-01")).isEmpty();
        assertThat(hr.get(audit + "?from=2030-02-01&to=2030-01-01").body())
                .contains("Den første dag ligger efter den sidste.");
        assertThat(hr.get(audit + "?kind=NONSENSE&person=x&from=yesterday&page=-3")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void manyLinesAreReadAPageAtATime() {
        for (int at = 0; at < 101; at++) hr.get("/workplaces/" + workplace + "/people");
        var first = Jsoup.parse(hr.get(audit + "?kind=PEOPLE_OPENED").body());
        assertThat(first.select("tbody tr")).hasSize(100);
        var older = first.select("a[href*=page=2]").attr("href");
        assertThat(Jsoup.parse(hr.get(older).body()).select("tbody tr")).hasSize(1);
    }

    @Test
    void aNameThatIsAFormulaIsHarmlessInTheFile() {
        var evil = members.person(workplace, "=HYPERLINK(\"http://evil\")");
        hr.get("/workplaces/" + workplace + "/people/" + evil);
        assertThat(hr.get(audit + "/audit.csv").body())
                .contains("\"'=HYPERLINK(\"\"http://evil\"\")\"")
                .doesNotContain(";\"=HYPERLINK")
                .containsPattern("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d");
        assertThat(lines("")).anyMatch(line -> line.contains("Hentede loggen som fil"));
    }

    @Test
    void othersFindNothing() {
        var per = members.browser(workplace, members.person(workplace, "Per Lind"), port);
        for (var who : List.of(per, members.signedIn(port)))
            for (var page : List.of(audit, audit + "/audit.csv"))
                assertThat(who.get(page).status()).isEqualTo(404);
    }

    @Test
    void whoIsGoneIsNoNameAnyMore() {
        var karin = members.person(workplace, "Karin Lund");
        members.browser(workplace, karin, port);
        hr.get("/workplaces/" + workplace + "/people");
        hr.form("/workplaces/" + workplace + "/people/" + karin + "/removal");
        assertThat(lines("?kind=SIGNED_IN")).contains("Slettet person | Loggede ind | ");
        assertThat(hr.get(audit).body()).doesNotContain(">Karin Lund<");
    }

    @Test
    void theProgramCanOnlyAdd() {
        for (var harm : List.of(
                "update audit set kind = 'NOTHING' where workplace_id = ?",
                "delete from audit where workplace_id = ?",
                "insert into audit_2026 (workplace_id, id, at, kind) values (?, gen_random_uuid(), '2026-05-01', 'FORGED')",
                "select count(*) from audit_2026 where workplace_id = ?"))
            assertThatThrownBy(() -> transactions.in(
                            workplace, () -> sql.sql(harm).param(workplace).query(rows -> {})))
                    .as(harm)
                    .isInstanceOf(DataAccessException.class);
        for (var harm : List.of("truncate audit", "drop table audit_2026", "alter table audit owner to kd_app"))
            assertThatThrownBy(
                            () -> transactions.in(workplace, () -> sql.sql(harm).update()))
                    .as(harm)
                    .isInstanceOf(DataAccessException.class);
    }

    @Test
    void wholeYearsGoWhenTheyAreOldEnoughByARoleOfItsOwn() throws SQLException {
        assertThat(one("select tableowner from pg_tables where tablename = 'audit'"))
                .isEqualTo("kd_keeper");
        assertThat(one("select rolcanlogin from pg_roles where rolname = 'kd_keeper'"))
                .isEqualTo("f");
        // Of these years nothing else is asked.
        done("create table kd.audit_2011 (like kd.audit including all)");
        done("alter table kd.audit_2011 owner to kd_keeper");
        done("alter table kd.audit attach partition kd.audit_2011 for values from ('2011-01-01') to ('2012-01-01')");
        done(
                "insert into kd.audit (workplace_id, id, at, kind) values ('%s', gen_random_uuid(), '2011-05-01', 'SIGNED_IN')"
                        .formatted(workplace));
        clock.move(Duration.ofDays(1));
        doNow("drop-old-audit");
        assertThat(one("select count(*) from pg_tables where tablename = 'audit_2011'"))
                .isEqualTo("0");
        assertThat(one("select count(*) from pg_tables where tablename = 'audit_2026'"))
                .isEqualTo("1");
    }

    private List<String> lines(String query) {
        return Jsoup.parse(hr.get(audit + query).body()).select("tbody tr").stream()
                .map(row -> row.select("td").get(1).text() + " | "
                        + row.select("td").get(2).text() + " | "
                        + row.select("td").get(3).text())
                .toList();
    }

    private String one(String question) throws SQLException {
        try (var database = behindTheWalls.connectAsOwner();
                var rows = database.createStatement().executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void done(String statement) throws SQLException {
        try (var database = behindTheWalls.connectAsOwner();
                var made = database.createStatement()) {
            made.execute(statement);
        }
    }
}
