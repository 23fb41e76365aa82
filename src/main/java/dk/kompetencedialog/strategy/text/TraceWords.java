package dk.kompetencedialog.strategy.text;

import dk.kompetencedialog.board.conclusion.Concluded.Behind;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.strategy.text.page.ParagraphPiece;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells in words which notes a text comes from. */
public record TraceWords(Texts t) {

    /** How many they are, and from which stacks with how many dots. */
    public ParagraphPiece.Behind of(List<Behind> behind) {
        if (behind.isEmpty()) return new ParagraphPiece.Behind("", "");
        var stacks = stacks(behind);
        var rest = Stream.of(stacks, loose(behind, !stacks.isEmpty()), erased(behind))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return new ParagraphPiece.Behind(t.get("strategy.trace.notes", behind.size()), rest);
    }

    /** That the notes are gone, and since when. */
    private String erased(List<Behind> behind) {
        return behind.stream()
                .map(Behind::erasedOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(day -> t.get("strategy.trace.erased", t.day(day)))
                .orElse("");
    }

    /** Dots were given to a stack, not to a note in it: they are told with its name. */
    private String stacks(List<Behind> behind) {
        var names = once(behind.stream().filter(note -> note.stack() != null))
                .map(this::stack)
                .filter(name -> !name.isEmpty())
                .toList();
        return names.isEmpty() ? "" : t.get("strategy.trace.stacks", names.size(), t.list(names));
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
}
