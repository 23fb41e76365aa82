package dk.kompetencedialog.strategy;

import dk.kompetencedialog.board.conclusion.Concluded;
import dk.kompetencedialog.board.conclusion.Concluded.Behind;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.strategy.page.Statement;
import java.util.LinkedHashMap;
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
        var stacks = stacks(behind);
        var rest = Stream.of(stacks, loose(behind, !stacks.isEmpty()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return new Statement.Trace(t.get("strategy.trace.notes", behind.size()), rest);
    }

    /** Dots were given to a stack, not to a note in it: they are told with its name. */
    private String stacks(List<Behind> behind) {
        var names = once(behind.stream().filter(note -> note.stack() != null))
                .map(this::stack)
                .filter(name -> !name.isEmpty())
                .toList();
        return names.isEmpty() ? "" : t.get("strategy.trace.stacks", names.size(), and(names));
    }

    /** A stack that nobody named and that got nothing is not worth a word. */
    private String stack(Behind note) {
        var name = Objects.requireNonNullElse(note.stack(), "");
        if (name.isEmpty() && note.dots() == 0) return "";
        var called = name.isEmpty() ? t.get("strategy.trace.nameless") : t.get("strategy.trace.name", name);
        return given(called, note.dots());
    }

    /** What the loose notes got; beside stacks also how many they are. */
    private String loose(List<Behind> behind, boolean beside) {
        var notes = behind.stream().filter(note -> note.stack() == null).toList();
        int dots = once(notes.stream()).mapToInt(Behind::dots).sum();
        if (beside && !notes.isEmpty()) return given(t.get("strategy.trace.loose", notes.size()), dots);
        return dots == 0 ? "" : t.get("strategy.trace.dots", dots);
    }

    private String given(String called, int dots) {
        return dots == 0 ? called : t.get("strategy.trace.given", called, t.get("strategy.trace.dots", dots));
    }

    /** One note of each stack, and each loose note. */
    private static Stream<Behind> once(Stream<Behind> notes) {
        return notes
                .collect(Collectors.toMap(Behind::target, note -> note, (one, same) -> one, LinkedHashMap::new))
                .values()
                .stream();
    }

    /** "a", "a and b", "a, b and c". */
    private String and(List<String> names) {
        int last = names.size() - 1;
        return last == 0
                ? names.getFirst()
                : t.get("strategy.and", String.join(", ", names.subList(0, last)), names.get(last));
    }
}
