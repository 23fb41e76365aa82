package dk.kompetencedialog.strategy.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.DeltaType;
import dk.kompetencedialog.strategy.decision.Revision.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Follows each paragraph from one text to another. */
final class Comparison {
    private final List<Passage> before;
    private final List<Passage> now;

    Comparison(List<Passage> before, List<Passage> now) {
        this.before = List.copyOf(before);
        this.now = List.copyOf(now);
    }

    /**
     * A paragraph in both, or in one of them.
     *
     * @param before as it was; null where it is new
     * @param now as it is; null where it was taken out
     * @param moved whether it has changed places with others
     */
    record Pair(@Nullable Passage before, @Nullable Passage now, boolean moved) {
        Passage either() {
            return now == null ? java.util.Objects.requireNonNull(before) : now;
        }

        boolean isSame() {
            return before != null && now != null && !moved && before.readsAs(now);
        }
    }

    /** In the order of the later text; what was taken out stands where it stood. */
    List<Pair> pairs() {
        var was = byId(before);
        var is = byId(now);
        var pairs = new ArrayList<Pair>();
        for (var delta : DiffUtils.diff(ids(before), ids(now), true).getDeltas()) {
            if (delta.getType() != DeltaType.EQUAL)
                lines(delta.getSource().getLines(), id -> is.containsKey(id) ? null : pair(was.get(id), null, false))
                        .forEach(pairs::add);
            boolean laid = delta.getType() != DeltaType.EQUAL;
            lines(delta.getTarget().getLines(), id -> pair(was.get(id), is.get(id), laid && was.containsKey(id)))
                    .forEach(pairs::add);
        }
        return List.copyOf(pairs);
    }

    /** Which in its chapter a paragraph is, the opening left out; counted from 1. */
    static int place(List<Passage> text, Passage one) {
        return 1
                + (int) text.stream()
                        .filter(each -> each.chapter().equals(one.chapter()) && !each.lead())
                        .takeWhile(each -> !each.paragraph().equals(one.paragraph()))
                        .count();
    }

    private static List<Pair> lines(List<UUID> ids, Function<UUID, @Nullable Pair> made) {
        return ids.stream().map(made).filter(java.util.Objects::nonNull).toList();
    }

    private static Pair pair(@Nullable Passage before, @Nullable Passage now, boolean moved) {
        return new Pair(before, now, moved);
    }

    private static List<UUID> ids(List<Passage> text) {
        return text.stream().map(Passage::paragraph).toList();
    }

    private static Map<UUID, Passage> byId(List<Passage> text) {
        return text.stream().collect(Collectors.toMap(Passage::paragraph, Function.identity()));
    }
}
