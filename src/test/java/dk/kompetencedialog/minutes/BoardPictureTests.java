package dk.kompetencedialog.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.board.page.BoardPiece;
import dk.kompetencedialog.board.page.NotePiece;
import dk.kompetencedialog.board.page.StackPiece;
import dk.kompetencedialog.board.page.Standing;
import dk.kompetencedialog.board.page.ZonePiece;
import dk.kompetencedialog.document.Drawing;
import dk.kompetencedialog.document.Drawing.Area;
import dk.kompetencedialog.document.Drawing.Line;
import dk.kompetencedialog.document.Inks;
import dk.kompetencedialog.platform.ProgramTest;
import dk.kompetencedialog.platform.text.Language;
import dk.kompetencedialog.platform.text.Messages;
import dk.kompetencedialog.platform.web.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
class BoardPictureTests {
    @Autowired
    private Messages messages;

    @Test
    void aHundredAndTwentyNotesInTwelveZonesAreAllThereAndCanBeRead() {
        var zones = IntStream.range(0, 12)
                .mapToObj(zone -> zone(
                        "Zone " + zone, "field", notes(10, "Møde vrede gæster roligt og tage tid til det " + zone)))
                .toList();
        var pictures = drawn(zones);
        assertThat(pictures).hasSizeBetween(2, 3);
        holds(pictures, 120);
        assertThat(texts(pictures)).contains("Zone 0", "Zone 11");
    }

    @Test
    void aStackHigherThanAPageGoesOnInTheNextPicture() {
        var stack = new StackPiece(UUID.randomUUID(), "Data", 7, 1, 0, notes(60, "En ret lang seddel ".repeat(6)));
        var pictures = drawn(List.of(zone("Opgaver", "field", List.of(stack)), zone("Mål", "strip", List.of())));
        assertThat(pictures).hasSizeGreaterThan(1);
        holds(pictures, 60);
        assertThat(texts(pictures)).contains("Opgaver (fortsat)", "Data", "7", "Mål");
    }

    @Test
    void noNoteIsHigherThanAPageAndWhatRunsFromTheRightBeginsThere() {
        var notes = List.of(note("a\n".repeat(250)), note("ø".repeat(500)), note("مرحبا بالعالم"), note("😊 æøå"));
        var pictures = drawn(List.of(zone("Opgaver", "large", List.copyOf(notes))));
        assertThat(pictures).hasSize(1);
        holds(pictures, 4);
        assertThat(lines(pictures).filter(Line::isFromRight).map(Line::text)).containsExactly("مرحبا بالعالم");
    }

    @Test
    void anEmptyBoardIsItsZones() {
        assertThat(texts(drawn(List.of(zone("Opgaver", "field", List.of()), zone("Mål", "field", List.of())))))
                .containsExactly("Opgaver", "Mål");
    }

    /** Every note's number stands once, and nothing lies outside. */
    private static void holds(List<Drawing> pictures, int notes) {
        var numbers = IntStream.rangeClosed(1, notes).mapToObj(String::valueOf).toList();
        assertThat(lines(pictures)
                        .filter(line -> line.type().size() == 6.5)
                        .map(Line::text)
                        .sorted())
                .containsExactlyElementsOf(numbers.stream().sorted().toList());
        assertThat(pictures).allSatisfy(picture -> {
            assertThat(picture.height()).isLessThanOrEqualTo(BoardPicture.TALLEST + 2);
            assertThat(picture.marks()).allSatisfy(mark -> {
                if (mark instanceof Area area) {
                    assertThat(area.box().left() + area.box().width()).isLessThanOrEqualTo(picture.width() + 0.01);
                    assertThat(area.box().top() + area.box().height()).isLessThanOrEqualTo(picture.height());
                }
                if (mark instanceof Line line) assertThat(line.base()).isBetween(0.0, picture.height());
            });
        });
    }

    private List<Drawing> drawn(List<ZonePiece> zones) {
        var board = new BoardPiece(UUID.randomUUID(), "b", "Retning", 0, null, zones, List.of());
        return BoardPicture.of(board, Numbers.of(List.of(board)), new Inks(Theme.W1), messages.in(Language.DA));
    }

    private static ZonePiece zone(String title, String shape, List<? extends Standing> standing) {
        return new ZonePiece(UUID.randomUUID(), title, "", shape, ZonePiece.Towards.ANYTHING, List.copyOf(standing));
    }

    private static List<NotePiece> notes(int count, String text) {
        var notes = new ArrayList<NotePiece>();
        for (int at = 0; at < count; at++) notes.add(note(text + " " + at));
        return notes;
    }

    private static NotePiece note(String text) {
        return new NotePiece(UUID.randomUUID(), text, "a", "", 0, 0, 0);
    }

    private static Stream<Line> lines(List<Drawing> pictures) {
        return pictures.stream()
                .flatMap(picture -> picture.marks().stream())
                .filter(Line.class::isInstance)
                .map(Line.class::cast);
    }

    private static List<String> texts(List<Drawing> pictures) {
        return lines(pictures).map(Line::text).toList();
    }
}
