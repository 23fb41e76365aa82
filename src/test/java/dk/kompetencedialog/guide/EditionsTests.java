package dk.kompetencedialog.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The editions we ship, as the board and the workshop take them. */
class EditionsTests {
    private static final Locale DANISH = Locale.of("da", "DK");
    private final Editions editions = new Editions();
    private final Edition w1 = editions.get("w1-strategy.2026-1", DANISH);

    @Test
    void hasTheThreeBoardsOfTheStrategyWorkshop() {
        assertThat(w1.boards())
                .extracting(BoardEdition::title)
                .containsExactly(
                        "Hvor er vi på vej hen?",
                        "Hvilke kompetencer får vi brug for?",
                        "Hvordan får vi det til at ske?");
        assertThat(w1.boards()).extracting(board -> board.zones().size()).containsExactly(4, 4, 6);
        assertThat(w1.boards()).extracting(BoardEdition::noteCap).containsOnly(5);
        assertThat(w1.workshop()).isEqualTo(WorkshopKind.W1);
        assertThat(w1.colour()).isEqualTo(EditionColour.TURQUOISE);
    }

    @Test
    void makesOneZoneForEachStaffGroupOnTheSecondBoardOnly() {
        assertThat(w1.boards())
                .flatExtracting(BoardEdition::zones)
                .filteredOn(zone -> zone.per() == ZonePer.STAFF_GROUP)
                .containsExactly(w1.board("competences").zone("staff-group"));
    }

    @Test
    void offersEveryKindOfAStrategysConclusionsOnOneBoard() {
        assertThat(w1.boards())
                .flatExtracting(BoardEdition::conclusions)
                .containsExactlyInAnyOrderElementsOf(ConclusionKind.ofStrategy());
    }

    @Test
    void aGroupsWorkshopEndsInGoalsNeedsAndActivities() {
        Edition grus = editions.get("w2-grus.2026-1", DANISH);
        assertThat(grus.workshop()).isEqualTo(WorkshopKind.W2);
        assertThat(grus.colour()).isEqualTo(EditionColour.ORANGE);
        assertThat(grus.boards())
                .extracting(BoardEdition::title)
                .containsExactly(
                        "Hvad skal gruppen lykkes med?", "Hvad kan vi, og hvad mangler vi?", "Hvad gør vi konkret?");
        assertThat(grus.boards())
                .extracting(BoardEdition::conclusions)
                .containsExactly(
                        List.of(ConclusionKind.GOAL), List.of(ConclusionKind.NEED), List.of(ConclusionKind.ACTIVITY));
    }

    @Test
    void everyUseOfAGroupsWorkshopBeginsWithTheSameBoards() {
        assertThat(boards("w2-grus.2026-1")).containsExactly("direction", "needs", "action");
        assertThat(boards("w2-plan.2026-1")).containsExactly("direction", "needs", "action");
        assertThat(boards("w2-runup.2026-1")).containsExactly("direction", "needs", "mus");
    }

    @Test
    void theRunUpSuggestsNoConclusionOfWhatIsOnesOwn() {
        assertThat(editions.get("w2-runup.2026-1", DANISH).board("mus").zones())
                .filteredOn(zone -> zone.key().startsWith("my-"))
                .hasSize(2)
                .allSatisfy(zone -> assertThat(zone.suggests()).isEmpty());
    }

    @Test
    void aServiceCheckAsksTheSameFourThingsOfEveryBoard() {
        Edition check = editions.get("w1-service-check.2026-1", DANISH);
        assertThat(check.workshop()).isEqualTo(WorkshopKind.W1);
        assertThat(check.boards())
                .hasSize(3)
                .allSatisfy(board -> assertThat(board.zones())
                        .extracting(ZoneEdition::title)
                        .containsExactly("Virker", "Skal justeres", "Mangler", "Kan udgå"));
        assertThat(check.boards())
                .flatExtracting(BoardEdition::conclusions)
                .containsExactlyInAnyOrderElementsOf(ConclusionKind.ofStrategy());
    }

    @Test
    void laysTheDayOutInOrder() {
        List<AgendaStep> agenda = w1.agenda();
        assertThat(agenda).hasSize(1 + 3 * 7 + 1);
        assertThat(agenda).extracting(AgendaStep::index).isSorted().doesNotHaveDuplicates();
        assertThat(agenda.getFirst().kind()).isEqualTo(StepKind.WELCOME);
        assertThat(agenda.getFirst().board()).isEmpty();
        assertThat(agenda.get(9).kind()).isEqualTo(StepKind.WRITE);
        assertThat(agenda.get(9).board()).contains("competences");
        assertThat(agenda.get(9).question().text()).isEqualTo("Hvilke kompetencer får vi brug for de næste tre år?");
        assertThat(agenda.getLast().kind()).isEqualTo(StepKind.CLOSING);
        assertThat(agenda.stream().mapToInt(AgendaStep::minutes).sum()).isEqualTo(15 + 3 * 55 + 15);
    }

    @Test
    void asksEveryQuestionOfTheGuideSomewhere() {
        Set<String> asked = Set.copyOf(
                w1.agenda().stream().map(step -> step.question().text()).toList());
        assertThat(w1.boards())
                .flatExtracting(BoardEdition::questions)
                .filteredOn(question -> !question.key().equals("market"))
                .extracting(Question::text)
                .isSubsetOf(asked);
    }

    @Test
    void speaksTheReadersLanguageAndDanishWhereWeHaveNoOther() {
        assertThat(editions.get("w1-strategy.2026-1", Locale.UK).language()).isEqualTo("en");
        assertThat(editions.get("w1-strategy.2026-1", Locale.GERMAN).language()).isEqualTo("da");
    }

    @Test
    void anUnknownEditionIsABug() {
        assertThatThrownBy(() -> editions.get("w9", DANISH)).hasMessageContaining("w9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void everyStepAndKindOfConclusionHasTheNamesItIsShownBy(String language) throws IOException {
        Properties workshop = texts("workshop", language);
        assertThat(StepKind.values()).allSatisfy(kind -> assertThat(workshop).containsKey("workshop.step." + kind));
        Properties board = texts("board", language);
        assertThat(ConclusionKind.values()).allSatisfy(kind -> assertThat(board).containsKey("board.kind." + kind));
        Properties strategy = texts("strategy", language);
        assertThat(ConclusionKind.ofStrategy())
                .allSatisfy(kind -> assertThat(strategy)
                        .containsKeys("strategy.title." + kind, "strategy.lead." + kind, "strategy.gap." + kind));
    }

    private List<String> boards(String code) {
        return editions.get(code, DANISH).boards().stream()
                .map(BoardEdition::key)
                .toList();
    }

    private static Properties texts(String feature, String language) throws IOException {
        Properties texts = new Properties();
        String file = feature + "_" + language + ".properties";
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/messages", file))) {
            texts.load(reader);
        }
        return texts;
    }
}
