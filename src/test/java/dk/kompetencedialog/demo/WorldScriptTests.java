package dk.kompetencedialog.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.guide.ConclusionKind;
import dk.kompetencedialog.guide.Edition;
import dk.kompetencedialog.guide.Editions;
import dk.kompetencedialog.guide.YearPart;
import dk.kompetencedialog.guide.ZoneEdition;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The script of the groups keeps the rules that a workshop and a year hold people to. */
class WorldScriptTests {
    private static final WorldScript WORLD = WorldScript.named("klitstyrelsen-grupper");
    private static final DemoScript SCRIPT = DemoScript.named("klitstyrelsen");
    private static final Edition EDITION = edition();
    private static final int MANY = 40;

    private static Edition edition() {
        try (var context = new AnnotationConfigApplicationContext(Editions.class)) {
            return context.getBean(Editions.class).get(WORLD.edition(), Locale.of("da"));
        }
    }

    static List<WorldScript.Meeting> meetings() {
        return WORLD.meetings();
    }

    @Test
    void threeGroupsWriteAtLeastFortyNotesEachAndHaveAPlan() {
        assertThat(WORLD.meetings().stream().filter(WorldScript.Meeting::isPlanned))
                .hasSize(3)
                .allSatisfy(meeting -> assertThat(meeting.boards().stream()
                                .mapToInt(board -> board.notes().size())
                                .sum())
                        .isGreaterThanOrEqualTo(MANY));
    }

    @ParameterizedTest
    @MethodSource("meetings")
    void everyoneIsOfTheGroupOrLeadsItAndWritesWithinTheCap(WorldScript.Meeting meeting) {
        assertThat(Stream.concat(employees(meeting.unit()), leader(meeting.unit())))
                .containsAll(meeting.people().values());
        assertThat(meeting.boards()).allSatisfy(board -> {
            var edition = EDITION.board(board.key());
            var zones = edition.zones().stream().map(ZoneEdition::key).toList();
            assertThat(board.notes()).allMatch(note -> zones.contains(note.zone()));
            assertThat(board.notes().stream()
                            .collect(groupingBy(DemoScript.Note::by, counting()))
                            .entrySet())
                    .allMatch(each ->
                            meeting.people().containsKey(each.getKey()) && each.getValue() <= edition.noteCap());
        });
    }

    @ParameterizedTest
    @MethodSource("meetings")
    void thePlanIsWhatWasConcluded(WorldScript.Meeting meeting) {
        assertThat(meeting.needs().stream().map(DemoScript.Need::text))
                .containsExactlyInAnyOrderElementsOf(concluded(meeting, ConclusionKind.NEED));
        assertThat(meeting.needs().stream()
                        .flatMap(need -> need.activities().stream())
                        .map(DemoScript.Activity::text))
                .containsExactlyInAnyOrderElementsOf(concluded(meeting, ConclusionKind.ACTIVITY));
    }

    private static List<String> concluded(WorldScript.Meeting meeting, ConclusionKind kind) {
        return meeting.boards().stream()
                .flatMap(board -> board.conclusions().stream())
                .filter(conclusion -> conclusion.kind().equals(kind.name()))
                .map(DemoScript.Conclusion::text)
                .toList();
    }

    @Test
    void fourteenSixAndFourReportAndThatIsAllOfTheirUnits() {
        var units = Stream.concat(
                        SCRIPT.workplace().employees().stream(),
                        SCRIPT.people().stream().map(DemoScript.Person::employee))
                .collect(toMap(DemoScript.Employee::name, DemoScript.Employee::unit));
        var reported = WORLD.talks().reports().stream()
                .collect(groupingBy(report -> units.getOrDefault(report.by(), ""), counting()));
        assertThat(reported)
                .hasSize(3)
                .containsEntry("Distrikter > Kyst Vest", 14L)
                .containsEntry("Data & IT", 6L)
                .containsEntry("Formidling", 4L);
        reported.forEach(
                (unit, many) -> assertThat(employees(unit).count()).as(unit).isEqualTo(many));
    }

    @Test
    void theCouncilSaysSomethingToEveryPart() {
        assertThat(WORLD.evaluation().said()).hasSize(YearPart.values().length).noneMatch(String::isBlank);
        assertThat(WORLD.evaluation().signed()).containsOnlyKeys(DemoScript.Side.values());
    }

    private static Stream<String> employees(String unit) {
        return Stream.concat(
                        SCRIPT.workplace().employees().stream(),
                        SCRIPT.people().stream().map(DemoScript.Person::employee))
                .filter(one -> one.unit().equals(unit))
                .map(DemoScript.Employee::name);
    }

    private static Stream<String> leader(String unit) {
        return SCRIPT.groups().stream()
                .filter(group -> group.unit().equals(unit))
                .map(DemoScript.Group::leader);
    }
}
