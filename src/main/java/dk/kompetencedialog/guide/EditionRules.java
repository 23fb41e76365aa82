package dk.kompetencedialog.guide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** What must hold of every edition; told as one line for each thing that is wrong. */
final class EditionRules {
    private final List<String> problems = new ArrayList<>();

    private EditionRules() {}

    static List<String> problems(List<Edition> editions) {
        EditionRules rules = new EditionRules();
        editions.forEach(rules::edition);
        for (Edition danish : editions) {
            if (danish.language().equals("da")) rules.hasTwin(danish, editions);
        }
        return rules.problems;
    }

    private void edition(Edition edition) {
        Consumer<String> report = what -> problems.add(edition.code() + "." + edition.language() + ": " + what);
        EditionTree.blanks(edition).forEach(path -> report.accept(path + " is empty"));
        for (StepKind kind : StepKind.values()) {
            if (edition.minutes().getOrDefault(kind, 0) < 1) report.accept("minutes." + kind + " is missing");
        }
        prepares(edition.before(), "before", report);
        prepares(edition.after(), "after", report);
        unique(edition.boards(), BoardEdition::key, "board", report);
        asks(edition.questions(), List.of(edition.welcome(), edition.closing()), report);
        edition.boards().forEach(board -> board(board, what -> report.accept(board.key() + ": " + what)));
    }

    private static void prepares(List<Preparation> preparations, String name, Consumer<String> report) {
        if (preparations.isEmpty()) report.accept(name + " must not be empty");
        if (preparations.stream().anyMatch(each -> each.tasks().isEmpty())) report.accept(name + " has no task");
    }

    private void board(BoardEdition board, Consumer<String> report) {
        int questions = board.questions().size();
        if (questions < 3 || questions > 5) report.accept("3 to 5 questions, not " + questions);
        if (board.noteCap() < 1 || board.dots() < 1) report.accept("noteCap and dots must be at least 1");
        if (!board.steps().keySet().equals(Set.copyOf(Agenda.OF_A_BOARD))) {
            report.accept("steps must be " + Agenda.OF_A_BOARD + ", not "
                    + board.steps().keySet());
        }
        if (board.zones().isEmpty()
                || board.hints().isEmpty()
                || board.conclusions().isEmpty()) {
            report.accept("zones, hints and conclusions must not be empty");
        }
        unique(board.zones(), ZoneEdition::key, "zone", report);
        asks(board.questions(), board.steps().values(), report);
        board.zones().forEach(zone -> offered(board, zone, report));
    }

    private static void offered(BoardEdition board, ZoneEdition zone, Consumer<String> report) {
        if (!board.conclusions().containsAll(zone.suggests())) {
            report.accept("zone " + zone.key() + " suggests " + zone.suggests() + ", which the board does not offer");
        }
    }

    private static void asks(List<Question> questions, Iterable<StepGuide> steps, Consumer<String> report) {
        unique(questions, Question::key, "question", report);
        List<String> keys = questions.stream().map(Question::key).toList();
        for (StepGuide step : steps) {
            if (!keys.contains(step.question())) report.accept("no question «" + step.question() + "»");
            if (step.act().isEmpty() || step.ask().isEmpty() || step.stuck().isEmpty()) {
                report.accept("«" + step.title() + "» lacks act, ask or stuck");
            }
        }
    }

    private static <T> void unique(List<T> all, Function<T, String> key, String what, Consumer<String> report) {
        Set<String> seen = new HashSet<>();
        for (T each : all) {
            if (!seen.add(key.apply(each))) report.accept(what + " «" + key.apply(each) + "» stands twice");
        }
    }

    private void hasTwin(Edition danish, List<Edition> editions) {
        List<Edition> twins = editions.stream()
                .filter(other ->
                        other.code().equals(danish.code()) && !other.language().equals("da"))
                .toList();
        if (twins.isEmpty()) problems.add(danish.code() + " has no English edition");
        for (Edition twin : twins) {
            EditionTree.differences(danish, twin)
                    .forEach(path -> problems.add(
                            danish.code() + ": " + path + " is not the same in da and " + twin.language()));
        }
    }
}
