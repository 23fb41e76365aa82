package dk.kompetencedialog.strategy;

import dk.kompetencedialog.board.conclusion.Concluded;
import dk.kompetencedialog.board.conclusion.Concluded.Behind;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.strategy.page.Statement;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts conclusions into the words of a document. */
record Wording(Texts t) {

    /** The conclusion in its own words; whom it is for is told only where it is not everyone. */
    Statement plain(Concluded concluded) {
        return statement(concluded.text(), names(concluded), concluded);
    }

    /** What stands under the heading; whom it is for is always told. */
    Statement under(Heading heading, Concluded concluded) {
        var names = names(concluded);
        return statement(heading.text(), names.isEmpty() ? List.of(t.get("strategy.everyone")) : names, concluded);
    }

    /** The conclusion where a heading tells whom it is for already. */
    Statement ofGroup(Concluded concluded) {
        return statement(concluded.text(), List.of(), concluded);
    }

    private Statement statement(String text, List<String> groups, Concluded concluded) {
        var notes = concluded.behind().stream()
                .map(note -> new Statement.Note(note.text(), note.css()))
                .toList();
        return new Statement(text, groups, trace(concluded.behind()), notes);
    }

    private static List<String> names(Concluded concluded) {
        return concluded.groups().stream().map(Concluded.Group::name).toList();
    }

    private Statement.Trace trace(List<Behind> behind) {
        if (behind.isEmpty()) return new Statement.Trace("", "");
        var rest = Stream.of(stacks(behind), dots(behind))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return new Statement.Trace(t.get("strategy.trace.notes", behind.size()), rest);
    }

    private String stacks(List<Behind> behind) {
        var names = behind.stream()
                .map(Behind::stack)
                .filter(Objects::nonNull)
                .filter(name -> !name.isEmpty())
                .distinct()
                .map(name -> t.get("strategy.trace.name", name))
                .toList();
        return names.isEmpty() ? "" : t.get("strategy.trace.stacks", names.size(), and(names));
    }

    /** Each stack, and each loose note, counts once. */
    private String dots(List<Behind> behind) {
        int dots =
                behind.stream()
                        .collect(Collectors.toMap(Behind::target, Behind::dots, (one, same) -> one))
                        .values()
                        .stream()
                        .mapToInt(Integer::intValue)
                        .sum();
        return dots == 0 ? "" : t.get("strategy.trace.dots", dots);
    }

    /** "a", "a and b", "a, b and c". */
    private String and(List<String> names) {
        int last = names.size() - 1;
        return last == 0
                ? names.getFirst()
                : t.get("strategy.and", String.join(", ", names.subList(0, last)), names.get(last));
    }
}
