package dk.kompetencedialog.board;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.data.TestDatabase;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.WorkshopTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** How a writer has worded an own note before: for that writer alone, and gone when the workshop closes. */
class EarlierWordingsTests extends WorkshopTest {
    private static final int WRITE = 2;
    private static final int SHARE = 3;

    @Autowired
    TestDatabase.Access database;

    @Test
    void nobodyElseReadsThem() {
        var item = aDraft("Vi mangler tid", "Vi mangler ro");
        for (var other : List.of(sitting.guest("Jonas"), sitting.facilitator()))
            assertThat(other.get(sitting.path("/own/" + item + "/wordings")).body())
                    .contains("ingen tidligere ordlyde")
                    .doesNotContain("tid<", "ro<");
    }

    @Test
    void everyWordingIsKeptOnceAndWhatStandsNowIsNotAmongThem() {
        var item = aDraft("Et", "To", "Tre");
        assertThat(earlier(item)).containsExactly("To", "Et");
        reword(item, "Et");
        assertThat(earlier(item)).containsExactly("Tre", "To");
        reword(item, "Et");
        assertThat(earlier(item)).containsExactly("Tre", "To");
    }

    @Test
    void whoSavesLastWinsAndBothWordingsAreKept() {
        var item = aDraft("Som det stod på begge skærme");
        reword(item, "Fra telefonen");
        reword(item, "Fra computeren");
        assertThat(mette.get(sitting.path("/own")).body()).contains("Fra computeren");
        assertThat(earlier(item)).containsExactly("Fra telefonen", "Som det stod på begge skærme");
    }

    @Test
    void theyFollowADraftOntoTheBoardAndNothingThereTellsOfThem() {
        var item = aDraft("Vred ordlyd", "Rolig ordlyd");
        sitting.step(SHARE);
        reword(item, "Endelig ordlyd");
        assertThat(earlier(item)).containsExactly("Rolig ordlyd", "Vred ordlyd");
        assertThat(sitting.boardPage()).contains("Endelig ordlyd").doesNotContain("Vred", "Rolig");
        assertThat(sitting.facilitator().get(sitting.path("/desk")).body()).doesNotContain("Vred", "Rolig");
    }

    @Test
    void aDraftThatIsThrownAwayTakesThemWithIt() throws SQLException {
        var item = aDraft("Smidt væk i første omgang", "Smidt væk til sidst");
        assertThat(kept("Smidt væk i første omgang")).isOne();
        sitting.command(mette, "DELETE /own/" + item, "");
        assertThat(kept("Smidt væk i første omgang")).isZero();
    }

    @Test
    void theyComeBackWithADraftThatIsBroughtBack() {
        var item = aDraft("Et", "To", "Tre");
        sitting.undo(mette, sitting.command(mette, "DELETE /own/" + item, ""));
        var again = UUID.fromString(sitting.own(mette).getFirst());
        assertThat(earlier(again)).containsExactly("To", "Et");
        reword(again, "Fire");
        assertThat(earlier(again)).containsExactly("Tre", "To", "Et");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whenTheWorkshopClosesTheyAreErased(boolean named) throws SQLException {
        var text = "Kun indtil lukning, " + named;
        sitDown(named);
        sitting.step(WRITE);
        var item = written(text);
        sitting.step(SHARE);
        reword(item, "Som den blev");
        assertThat(kept(text)).isOne();
        assertThat(sitting.command(sitting.facilitator(), "POST /closing", "{}").status())
                .isEqualTo(200);
        assertThat(kept(text)).isZero();
    }

    @Test
    void onlyTheNewestTwentyAreKept() {
        var item = aDraft("Nummer 0");
        for (int number = 1; number <= 25; number++) reword(item, "Nummer " + number);
        assertThat(earlier(item)).hasSize(20).startsWith("Nummer 24").endsWith("Nummer 5");
    }

    private UUID aDraft(String first, String... then) {
        sitDown(false);
        sitting.step(WRITE);
        var item = written(first);
        for (var text : then) reword(item, text);
        return item;
    }

    private UUID written(String text) {
        var id = UUID.randomUUID();
        sitting.command(mette, "POST /notes", sitting.note(1, text), id);
        return id;
    }

    private void reword(UUID item, String text) {
        assertThat(sitting.command(mette, "POST /own/" + item + "/wording", "{\"text\":\"%s\"}".formatted(text))
                        .status())
                .isEqualTo(200);
    }

    private List<String> earlier(UUID item) {
        Browser.Seen seen = mette.get(sitting.path("/own/" + item + "/wordings"));
        return Jsoup.parse(seen.body()).select("li > p").eachText();
    }

    private int kept(String text) throws SQLException {
        try (var owner = database.connectAsOwner();
                var asked = owner.prepareStatement("select count(*) from kd.earlier_wording where text = ?")) {
            asked.setString(1, text);
            try (var row = asked.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
