package dk.kompetencedialog.workplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kompetencedialog.platform.data.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A program that is broken into tries to empty the book: all that it has is its own role. */
class AuditAttackTests {
    private final TestDatabase.Access database = TestDatabase.fresh();
    private final UUID workplace = UUID.randomUUID();

    private Connection owner;
    private Connection program;
    private int year;

    @BeforeEach
    void signIn() throws SQLException {
        owner = database.connectAsOwner();
        program = database.connect();
        program.createStatement().execute("set search_path = kd");
        year = Integer.parseInt(told(owner, "select extract(year from now() at time zone 'UTC')::int")
                .getFirst());
    }

    @AfterEach
    void leave() throws SQLException {
        program.close();
        owner.close();
    }

    @Test
    void linesOfAnyTimeAndAnyQuestionLeaveTheYoungYears() throws SQLException {
        began(year - 4);
        var before = years();
        for (var at : List.of("2000-01-01", "2044-05-01", "2199-12-31")) write(at);
        for (var asked : List.of("infinity", "9999-12-31", "2045-01-01"))
            assertThat(told(program, "select drop_audit_before('" + asked + "')"))
                    .as(asked)
                    .isEmpty();
        assertThat(years()).isEqualTo(before).contains("audit_" + year, "audit_" + (year - 4));
    }

    @Test
    void aTimeThatNoPageCouldShowIsNotTaken() {
        for (var at : List.of("infinity", "-infinity", "1999-12-31", "9999-12-31"))
            assertThatThrownBy(() -> write(at)).as(at).isInstanceOf(SQLException.class);
    }

    @Test
    void aYearThatIsOldEnoughGoesWhenBothClocksSaySo() throws SQLException {
        began(year - 6);
        began(year - 7);
        assertThat(told(program, "select drop_audit_before('%d-06-01')".formatted(year - 6)))
                .containsExactly("audit_" + (year - 7));
        assertThat(told(program, "select drop_audit_before('infinity')")).containsExactly("audit_" + (year - 6));
    }

    @Test
    void howManyYearsStayIsNotTheProgramsToSay() throws SQLException {
        for (var harm : List.of(
                "create or replace function kd.audit_years() returns int language sql immutable as 'select 0'",
                "drop function kd.audit_years()",
                "alter function kd.audit_years() rename to years",
                "create function kd.least(timestamptz, timestamptz) returns timestamptz language sql as 'select $1'",
                "set role kd_keeper",
                "set role kd_owner"))
            assertThatThrownBy(() -> program.createStatement().execute(harm))
                    .as(harm)
                    .isInstanceOf(SQLException.class);
        // Here it has a drawer of its own, which it has not in a real database; what lies there is not what the
        // function takes.
        program.createStatement().execute("create temporary table pg_class (oid oid, relname name)");
        assertThat(told(program, "select drop_audit_before('infinity')")).isEmpty();
    }

    private void began(int first) throws SQLException {
        try (var made = owner.createStatement()) {
            made.execute(
                    "create table kd.audit_%d partition of kd.audit for values from ('%d-01-01 00:00+00') to ('%d-01-01 00:00+00')"
                            .formatted(first, first, first + 1));
            made.execute("alter table kd.audit_%d owner to kd_keeper".formatted(first));
        }
    }

    private void write(String at) throws SQLException {
        program.setAutoCommit(false);
        try (var line = program.createStatement()) {
            line.execute("select set_config('kd.workplace', '%s', true)".formatted(workplace));
            line.execute(
                    "insert into audit (workplace_id, id, at, kind) values ('%s', gen_random_uuid(), '%s', 'SIGNED_IN')"
                            .formatted(workplace, at));
        }
        program.commit();
        program.setAutoCommit(true);
    }

    private List<String> years() throws SQLException {
        return told(owner, "select tablename from pg_tables where tablename ~ '^audit_[0-9]{4}$' order by 1");
    }

    private static List<String> told(Connection who, String question) throws SQLException {
        try (var asked = who.createStatement();
                var rows = asked.executeQuery(question)) {
            var all = new ArrayList<String>();
            while (rows.next()) all.add(rows.getString(1));
            return all;
        }
    }
}
