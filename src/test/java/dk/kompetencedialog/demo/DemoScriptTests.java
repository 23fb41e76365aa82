package dk.kompetencedialog.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.guide.BoardEdition;
import dk.kompetencedialog.guide.ConclusionKind;
import dk.kompetencedialog.guide.Edition;
import dk.kompetencedialog.guide.Editions;
import dk.kompetencedialog.guide.ZoneEdition;
import dk.kompetencedialog.guide.ZonePer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The demo's script keeps the rules that the workshop holds people to. */
class DemoScriptTests {
    private static final DemoScript SCRIPT = DemoScript.named("klitstyrelsen");
    private static final Edition EDITION = edition();

    private static Edition edition() {
        try (var context = new AnnotationConfigApplicationContext(Editions.class)) {
            return context.getBean(Editions.class).get(SCRIPT.workshop().edition(), Locale.of("da"));
        }
    }

    static List<DemoScript.Board> boards() {
        return SCRIPT.boards();
    }

    @Test
    void isAnSuOfTwelveFromBothSidesAndAllStaffGroups() {
        assertThat(SCRIPT.people())
                .hasSize(12)
                .extracting(DemoScript.Person::name)
                .doesNotHaveDuplicates();
        assertThat(SCRIPT.people()).extracting(DemoScript.Person::side).contains(DemoScript.Side.values());
        assertThat(SCRIPT.people().stream().map(DemoScript.Person::staffGroup).collect(Collectors.toSet()))
                .isEqualTo(staffGroupKeys());
    }

    @Test
    void playsAllBoardsOfTheEdition() {
        assertThat(SCRIPT.boards())
                .extracting(DemoScript.Board::key)
                .containsExactlyElementsOf(
                        EDITION.boards().stream().map(BoardEdition::key).toList());
    }

    @Test
    void hasNotesAsPeopleWriteThem() {
        List<String> texts = SCRIPT.boards().stream()
                .flatMap(board -> board.notes().stream())
                .map(DemoScript.Note::text)
                .toList();
        assertThat(texts).hasSizeGreaterThanOrEqualTo(96).doesNotHaveDuplicates();
        assertThat(texts)
                .allSatisfy(text ->
                        assertThat(text.codePointCount(0, text.length())).isBetween(1, 500));
        assertThat(texts).filteredOn(text -> text.length() == 500).hasSize(1);
        assertThat(texts).anyMatch(text -> text.length() < 10);
        assertThat(texts).anyMatch(text -> text.codePoints().anyMatch(Character::isEmoji) && text.contains("😊"));
        assertThat(texts)
                .anyMatch(text -> text.contains("<") || text.contains(">"))
                .anyMatch(text -> text.contains("\""));
    }

    @ParameterizedTest
    @MethodSource("boards")
    void everyNoteHasAWriterWithinTheCapAndAZoneOfItsBoard(DemoScript.Board board) {
        BoardEdition edition = EDITION.board(board.key());
        assertThat(board.notes()).extracting(DemoScript.Note::id).doesNotHaveDuplicates();
        assertThat(board.notes()).allSatisfy(note -> {
            assertThat(zonesOf(edition)).contains(note.zone());
            assertThat(note.colour()).isIn("YELLOW", "AQUA", "PEACH", "GREEN", "LILAC");
            assertThat(SCRIPT.person(note.by()).name()).isNotBlank();
        });
        assertThat(board.notes().stream()
                        .collect(groupingBy(DemoScript.Note::by, counting()))
                        .values())
                .hasSize(SCRIPT.people().size())
                .allMatch(written -> written <= edition.noteCap());
        assertThat(board.notes().stream().map(DemoScript.Note::zone).collect(Collectors.toSet()))
                .isEqualTo(zonesOf(edition));
    }

    @ParameterizedTest
    @MethodSource("boards")
    void everyStackHasANameAndNotesOfItsOwn(DemoScript.Board board) {
        assertThat(board.stacks()).hasSizeBetween(4, 7).allSatisfy(stack -> {
            assertThat(stack.name()).isNotBlank().hasSizeLessThanOrEqualTo(80);
            assertThat(stack.notes()).hasSizeGreaterThanOrEqualTo(2);
        });
        assertThat(stacked(board)).doesNotHaveDuplicates().isSubsetOf(ids(board));
    }

    @ParameterizedTest
    @MethodSource("boards")
    void everyoneGivesThreeDotsToStacksAndLooseNotes(DemoScript.Board board) {
        List<String> targets = new ArrayList<>(ids(board));
        targets.removeAll(stacked(board));
        board.stacks().forEach(stack -> targets.add(stack.id()));
        assertThat(targets).doesNotHaveDuplicates();
        assertThat(board.dots())
                .extracting(DemoScript.Dots::by)
                .containsExactlyInAnyOrderElementsOf(
                        SCRIPT.people().stream().map(DemoScript.Person::key).toList());
        assertThat(board.dots())
                .allSatisfy(dots -> assertThat(dots.at())
                        .hasSize(EDITION.board(board.key()).dots())
                        .isSubsetOf(targets));
    }

    @ParameterizedTest
    @MethodSource("boards")
    void everyConclusionIsOfAKindTheBoardOffersAndStandsOnNotes(DemoScript.Board board) {
        Set<String> offered = EDITION.board(board.key()).conclusions().stream()
                .map(ConclusionKind::name)
                .collect(Collectors.toSet());
        assertThat(board.conclusions()).allSatisfy(conclusion -> {
            assertThat(conclusion.text()).isNotBlank().hasSizeLessThanOrEqualTo(1000);
            assertThat(conclusion.notes()).isNotEmpty().isSubsetOf(ids(board));
            assertThat(staffGroupKeys()).containsAll(conclusion.staffGroups());
        });
        assertThat(board.conclusions().stream().map(DemoScript.Conclusion::kind).collect(Collectors.toSet()))
                .isEqualTo(offered);
    }

    @Test
    void hasAnActivityForEveryStaffGroup() {
        Set<String> groups = SCRIPT.boards().stream()
                .flatMap(board -> board.conclusions().stream())
                .filter(conclusion -> conclusion.kind().equals(ConclusionKind.ACTIVITY_NEED.name()))
                .flatMap(conclusion -> conclusion.staffGroups().stream())
                .collect(Collectors.toSet());
        assertThat(groups).isEqualTo(staffGroupKeys());
    }

    private static Set<String> zonesOf(BoardEdition board) {
        return board.zones().stream().flatMap(DemoScriptTests::zoneKeys).collect(Collectors.toSet());
    }

    private static Stream<String> zoneKeys(ZoneEdition zone) {
        return zone.per() == ZonePer.STAFF_GROUP ? staffGroupKeys().stream() : Stream.of(zone.key());
    }

    private static Set<String> staffGroupKeys() {
        return SCRIPT.workplace().staffGroups().stream()
                .map(DemoScript.StaffGroup::key)
                .collect(Collectors.toSet());
    }

    private static List<String> ids(DemoScript.Board board) {
        return board.notes().stream().map(DemoScript.Note::id).toList();
    }

    private static List<String> stacked(DemoScript.Board board) {
        return board.stacks().stream().flatMap(stack -> stack.notes().stream()).toList();
    }

    @Test
    void isAWorkplaceWithUnitsAndSubstitutes() {
        var names = Stream.concat(
                        SCRIPT.people().stream().map(DemoScript.Person::name),
                        SCRIPT.workplace().employees().stream().map(DemoScript.Employee::name))
                .toList();
        assertThat(names)
                .doesNotHaveDuplicates()
                .contains(SCRIPT.workplace().council().secretary());
        assertThat(SCRIPT.people().stream().map(DemoScript.Person::substitute).filter(name -> !name.isEmpty()))
                .isNotEmpty()
                .isSubsetOf(names);
        assertThat(SCRIPT.people()).extracting(DemoScript.Person::post).contains("CHAIR", "DEPUTY");
        assertThat(SCRIPT.workplace().employees())
                .allSatisfy(one -> assertThat(staffGroupKeys()).contains(one.staffGroup()));
    }
}
