package dk.kompetencedialog.board;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.WorkshopTest;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Writing notes: once, hidden until shown, within the cap, and with a clear sentence for what cannot be. */
class WriteNotesTests extends WorkshopTest {

    @BeforeEach
    void open() {
        sitDown(false);
    }

    @Test
    void nobodyWithoutASeatWrites() {
        sitting.step(2);
        var stranger = new Browser(port);
        assertThat(sitting.command(stranger, "POST /notes", "{}").status()).isEqualTo(401);
    }

    @Test
    void theSameCommandTenTimesMakesOneNote() {
        sitting.step(2);
        var id = UUID.randomUUID();
        var note = sitting.note(0, "Lede på afstand");
        var answers = IntStream.range(0, 10)
                .mapToObj(time -> sitting.command(mette, "POST /notes", note, id))
                .map(Browser.Seen::body)
                .distinct()
                .toList();
        assertThat(answers).hasSize(1);
        assertThat(sitting.own(mette)).containsExactly(id.toString());
        assertThat(sitting.command(mette, "POST /notes", sitting.note(0, "Noget andet"), id)
                        .status())
                .isEqualTo(409);
        assertThat(sitting.own(mette)).hasSize(1);
    }

    @Test
    void hiddenWritingMakesNoSound() {
        sitting.step(2);
        var jonas = sitting.guest("Jonas Thorup");
        try (var guest = sitting.follow(jonas);
                var desk = sitting.follow(sitting.facilitator())) {
            var before = sitting.position(jonas);
            sitting.write(mette, 0, "Turde sige det højt");
            assertThat(sitting.position(jonas)).isEqualTo(before);
            assertThat(sitting.boardPage()).doesNotContain("Turde sige det højt");
            sitting.step(3);
            assertThat(guest.until("fetch-board")).doesNotContain("Turde").doesNotContain("Mette");
            assertThat(desk.until("fetch-board")).doesNotContain("Turde").doesNotContain("Mette");
        }
        assertThat(sitting.boardPage()).contains("Turde sige det højt").doesNotContain("Mette");
        assertThat(sitting.notes()).doesNotContainAnyElementsOf(sitting.own(mette));
    }

    @Test
    void withNamesANoteBearsItsWriterOnceItIsShown() {
        var named = open(true);
        var amina = named.guest("Amina Yusuf");
        named.step(2);
        named.write(amina, 0, "Turde sige det højt");
        assertThat(named.boardPage()).doesNotContain("Amina");
        named.step(3);
        assertThat(named.boardPage()).contains("<small class=\"by\">Amina Yusuf</small>");
        try (var following = named.follow(named.guest("Jonas"))) {
            named.write(amina, 0, "Kom lige i tanke om det");
            assertThat(following.until(">Amina Yusuf<")).contains("Kom lige i tanke om det");
        }
    }

    @Test
    void theyAreShownInAnotherOrderThanTheyWereWritten() {
        var jonas = sitting.guest("Jonas");
        var written = IntStream.range(0, 10).mapToObj("Seddel %d."::formatted).toList();
        sitting.step(2);
        written.subList(0, 5).forEach(text -> sitting.write(mette, 0, text));
        written.subList(5, 10).forEach(text -> sitting.write(jonas, 0, text));
        sitting.step(3);
        var board = sitting.boardPage();
        var shown =
                written.stream().sorted(Comparator.comparing(board::indexOf)).toList();
        assertThat(board).contains(written);
        assertThat(shown).isNotEqualTo(written).isNotEqualTo(written.reversed());
    }

    @Test
    void namelessLateNotesWaitForThreeSeats() {
        sitting.step(3);
        var jonas = sitting.guest("Jonas");
        var amina = sitting.guest("Amina");
        sitting.write(mette, 0, "Sen et");
        sitting.write(jonas, 0, "Sen to");
        assertThat(sitting.notes()).isEmpty();
        sitting.write(amina, 1, "Sen tre");
        assertThat(sitting.notes()).hasSize(3);
    }

    @Test
    void theFacilitatorShowsLateNotes() {
        sitting.step(3);
        sitting.write(mette, 0, "Kom lige i tanke om det");
        assertThat(sitting.command(mette, "POST /reveal", "{}").status()).isEqualTo(403);
        sitting.command(sitting.facilitator(), "POST /reveal", "{}");
        assertThat(sitting.boardPage()).contains("Kom lige i tanke om det");
        assertThat(sitting.command(sitting.facilitator(), "POST /reveal", "{}").body())
                .contains("Der venter ingen sedler.");
    }

    @Test
    void thereIsRoomForFiveNotesEach() {
        sitting.step(2);
        for (int each = 0; each < 5; each++) sitting.write(mette, 0, "Nummer " + each);
        var sixth = sitting.write(mette, 0, "Nummer seks");
        assertThat(sixth.status()).isEqualTo(403);
        assertThat(sixth.body()).contains("de 5 sedler");
        sitting.command(mette, "DELETE /own/" + sitting.own(mette).getFirst(), "");
        assertThat(sitting.write(mette, 0, "Nu er der plads").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"'   ', mangler", "'a\\u0007b', tegn", "'abc\\u202edef', retning"})
    void whatCannotBeReadIsRefusedInWords(String text, String word) {
        sitting.step(2);
        var refused = sitting.write(mette, 0, text);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).containsIgnoringCase(word);
    }

    @Test
    void fiveHundredSignsAreTakenAndNotOneMore() {
        sitting.step(2);
        assertThat(sitting.write(mette, 0, "å".repeat(500)).status()).isEqualTo(200);
        var refused = sitting.write(mette, 0, "å".repeat(501));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("500");
    }

    @Test
    void markupIsJustText() {
        sitting.step(2);
        sitting.write(mette, 0, "<script>alert(1)</script> & <b>fed</b>");
        sitting.step(3);
        assertThat(sitting.boardPage())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;fed&lt;/b&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void anotherBoardsZoneIsRefused() {
        sitting.step(9);
        var later = sitting.zones().getFirst();
        sitting.step(2);
        var note = sitting.note(0, "Forkert sted").replace(sitting.zones().getFirst(), later);
        var refused = sitting.command(mette, "POST /notes", note);
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.body()).contains("Zonen hører ikke til");
    }

    @Test
    void aBoardThatHasNotBeenReachedIsRefused() {
        sitting.step(9);
        var note = sitting.note(0, "For tidligt");
        sitting.step(2);
        assertThat(sitting.command(mette, "POST /notes", note).body()).contains("ikke åbnet endnu");
    }

    @Test
    void aClosedWorkshopTakesNoMore() {
        sitting.step(2);
        var note = sitting.note(0, "For sent");
        sitting.command(sitting.facilitator(), "POST /closing", "{}");
        var refused = sitting.command(mette, "POST /notes", note);
        assertThat(refused.status()).isEqualTo(410);
        assertThat(refused.body()).contains("lukket");
    }
}
