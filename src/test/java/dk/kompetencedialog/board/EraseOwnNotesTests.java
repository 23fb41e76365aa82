package dk.kompetencedialog.board;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.data.TestDatabase;
import dk.kompetencedialog.world.SeatTrails;
import dk.kompetencedialog.world.Traces;
import dk.kompetencedialog.world.WorkshopTest;
import java.sql.SQLException;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A guest erases all they have written while the workshop is open, and is told why it is too late afterwards. */
class EraseOwnNotesTests extends WorkshopTest {
    @Autowired
    TestDatabase.Access database;

    private final String mark = UUID.randomUUID().toString();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatWasWrittenIsGoneAtOnceAndTheOthersStays(boolean named) throws SQLException {
        sitDown(named);
        var jonas = sitting.guest("Jonas Thorup");
        sitting.step(2);
        sitting.write(mette, 0, "Mettes seddel " + mark);
        sitting.write(jonas, 0, "Jonas' seddel " + mark);
        sitting.step(3);
        var first = sitting.own(mette).getFirst();
        sitting.command(mette, "POST /own/" + first + "/wording", "{\"text\":\"Mettes nye ord " + mark + "\"}");
        sitting.step(9);
        sitting.write(mette, 0, "Mettes kladde " + mark);
        assertThat(mine()).contains("Du har skrevet 2 sedler");
        var id = UUID.randomUUID();
        assertThat(sitting.command(mette, "DELETE /own", "", id).status()).isEqualTo(200);
        assertThat(sitting.command(mette, "DELETE /own", "", id).status()).isEqualTo(200);
        for (var gone : new String[] {"Mettes seddel ", "Mettes nye ord ", "Mettes kladde "})
            assertThat(Traces.of(database, gone + mark)).as(gone).isEmpty();
        assertThat(Traces.of(database, "Jonas' seddel " + mark)).containsExactly("kd.note");
        assertThat(sitting.own(mette)).isEmpty();
        assertThat(sitting.command(mette, "POST /own/" + first + "/return", "").status())
                .isEqualTo(404);
        assertThat(sitting.facilitator().get(sitting.path("/boards/1")).body())
                .contains("Jonas' seddel")
                .doesNotContain("Mettes");
        assertThat(mine()).contains("Du har ikke skrevet noget endnu");
        sitting.command(sitting.facilitator(), "POST /closing", "{}");
        assertThat(mine()).contains(named ? "Bed arbejdspladsen" : "slettede vi sporet");
        assertThat(sitting.command(mette, "DELETE /own", "").status()).isEqualTo(410);
        if (!named) assertThat(SeatTrails.in(database, sitting.id())).isEmpty();
    }

    private String mine() {
        return Jsoup.parse(mette.get(sitting.path("/mine")).body()).text();
    }
}
