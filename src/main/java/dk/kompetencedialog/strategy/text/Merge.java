package dk.kompetencedialog.strategy.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lays what one writer changed on what others have made of the same text meanwhile, sentence by sentence. */
record Merge(String base, Locale language) {

    /** From {@code start} to before {@code end} of the base's sentences, this instead. */
    private record Edit(int start, int end, List<String> instead) {
        static Edit of(AbstractDelta<String> delta) {
            int start = delta.getSource().getPosition();
            return new Edit(
                    start,
                    start + delta.getSource().size(),
                    List.copyOf(delta.getTarget().getLines()));
        }

        boolean onlyPutsIn() {
            return start == end;
        }

        /** Two that put in at the same place do not clash: both sentences can stand. */
        boolean clashes(Edit other) {
            if (onlyPutsIn()) return other.start < start && start < other.end;
            if (other.onlyPutsIn()) return other.clashes(this);
            return start < other.end && other.start < end;
        }
    }

    /** What both make of the base; empty where they changed the same sentences otherwise. What stands comes first where both put in. */
    Optional<String> of(String mine, String standing) {
        if (mine.equals(base)) return Optional.of(standing);
        if (standing.equals(base)) return Optional.of(mine);
        var sentences = Sentences.of(base, language);
        var all = edits(sentences, standing);
        var own = edits(sentences, mine);
        own.removeAll(all);
        if (own.stream().anyMatch(edit -> all.stream().anyMatch(edit::clashes))) return Optional.empty();
        all.addAll(own);
        all.sort(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end));
        return Optional.of(Sentences.text(applied(sentences, all)));
    }

    private List<Edit> edits(List<String> sentences, String changed) {
        var deltas = DiffUtils.diff(sentences, Sentences.of(changed, language)).getDeltas();
        return new ArrayList<>(deltas.stream().map(Edit::of).toList());
    }

    private static List<String> applied(List<String> sentences, List<Edit> edits) {
        var text = new ArrayList<String>();
        int at = 0;
        for (var edit : edits) {
            text.addAll(sentences.subList(at, edit.start));
            text.addAll(edit.instead);
            at = edit.end;
        }
        text.addAll(sentences.subList(at, sentences.size()));
        return text;
    }
}
