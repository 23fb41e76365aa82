package dk.kompetencedialog.wall;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.data.TestDatabase;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every table has a wall round each row, or stands in docs/row-security.md with the reason why not. */
class RowSecurityTests {
    private static final TestDatabase.Access DATABASE = TestDatabase.fresh();

    private Catalogue catalogue;

    @BeforeEach
    void open() throws SQLException {
        catalogue = new Catalogue(DATABASE);
    }

    @AfterEach
    void close() throws SQLException {
        catalogue.close();
    }

    @Test
    void everyTableHasAWallOrIsListed() throws SQLException, IOException {
        assertThat(catalogue.open()).isEqualTo(Catalogue.listed("Tables without a workplace"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop policy own_workplace on kd.note",
                "alter table kd.note disable row level security",
                "alter policy own_workplace on kd.note using (true)",
                "alter policy own_workplace on kd.note with check (true)",
                "create policy another on kd.note using (true)",
                "create view kd.note_view as select * from kd.note",
                "create table kd.forgotten (workplace_id uuid not null)"
            })
    void aBreachIsSeen(String breach) throws SQLException, IOException {
        catalogue.run(breach);
        var open = catalogue.open();
        open.removeAll(Catalogue.listed("Tables without a workplace"));
        assertThat(open).hasSize(1);
    }

    @Test
    void everyKeyBeginsWithTheWorkplaceOrIsListed() throws SQLException, IOException {
        assertThat(catalogue.bareKeys()).isEqualTo(Catalogue.listed("Keys that do not begin with the workplace"));
    }

    @Test
    void whatSeesPastTheWallsIsListedAndCannotBeTurned() throws SQLException, IOException {
        assertThat(catalogue.definerFunctions()).isEqualTo(Catalogue.listed("Functions that see past the walls"));
        assertThat(catalogue.looseFunctions()).isEmpty();
    }
}
