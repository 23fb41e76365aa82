package dk.kompetencedialog.mus.figures;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is told of one category. The populations lie within or apart from each other; those that are told cut the people into parts, and
 * whatever can be worked out from them is a sum of parts.
 */
final class Nest {
    /** As many must have the need, and as many not. */
    static final int LEAST = 5;
    /** So many must have reported before there is a number. */
    static final int NUMBERS_FROM = 2 * LEAST;
    /** So many before there are words. */
    static final int WORDS_FROM = LEAST + 1;

    private final BitSet having;
    private final boolean numbers;
    private final List<BitSet> parts = new ArrayList<>();
    private final List<BitSet> worded = new ArrayList<>();

    /** Of those who have the need, among so many. */
    Nest(BitSet having, int reporters) {
        this.having = having;
        this.numbers = reporters >= NUMBERS_FROM;
    }

    /** The same, to try something with. */
    Nest copy() {
        var copy = new Nest(having, numbers ? NUMBERS_FROM : 0);
        parts.forEach(part -> copy.parts.add((BitSet) part.clone()));
        copy.worded.addAll(worded);
        return copy;
    }

    /** Takes over what was tried. */
    void become(Nest tried) {
        parts.clear();
        parts.addAll(tried.parts);
        worded.clear();
        worded.addAll(tried.worded);
    }

    /** Who has the need. */
    BitSet having() {
        return having;
    }

    /** The people as they are cut into by what has been told. */
    List<BitSet> parts() {
        return List.copyOf(parts);
    }

    /** Tells how many of these have the need, where that says nothing of too few. */
    Optional<Telling> tell(BitSet who) {
        var telling = Telling.of(who, having);
        boolean told = switch (telling) {
            case NUMBER -> cut(who);
            case WORDS -> say(who);
            case NOTHING -> false;
        };
        return told ? Optional.of(telling) : Optional.empty();
    }

    /** What is new by it, and what is left of the part it is cut out of, can be worked out: both must hold. */
    private boolean cut(BitSet who) {
        var fresh = (BitSet) who.clone();
        parts.stream().filter(part -> isWithin(part, who)).forEach(fresh::andNot);
        var around = parts.stream()
                .filter(part -> part.intersects(fresh) && !isWithin(part, who))
                .findFirst();
        var rest = around.map(part -> without(part, who)).orElseGet(BitSet::new);
        if (Stream.of(fresh, rest).anyMatch(part -> !part.isEmpty() && !holds(part))) return false;
        around.ifPresent(parts::remove);
        Stream.of(fresh, rest).filter(part -> !part.isEmpty()).forEach(parts::add);
        return true;
    }

    /** Words cut nothing. Where so many reported that there might be numbers, and there are none of those around, words would say too much. */
    private boolean say(BitSet who) {
        var around = around(who);
        if (around.isEmpty() && numbers) return false;
        worded.add(who);
        boolean holds = around.filter(part -> !holds(part)).isEmpty();
        if (!holds) worded.removeLast();
        return holds;
    }

    /**
     * Whether a part may be worked out; and, where most of some in it is known in words, what is left of it without them, however many of them
     * have it. What is not known may not be asked, or the answer would tell it.
     */
    private boolean holds(BitSet part) {
        if (!isSafe(part, having)) return false;
        var within = within(part);
        if (within.isEmpty()) return true;
        var rest = (BitSet) part.clone();
        within.forEach(rest::andNot);
        int with = both(part, having).cardinality();
        int people = part.cardinality() - rest.cardinality();
        int most = with - LEAST * within.size();
        return with - people >= LEAST && rest.cardinality() - most >= LEAST;
    }

    /** Those in a part of whom it is told in words. */
    private List<BitSet> within(BitSet part) {
        return worded.stream().filter(each -> isWithin(each, part)).toList();
    }

    /** Some people, and how many of them are known to have the need at most. */
    record Cell(BitSet people, int most) {}

    /** The people as they are cut into by numbers and words. */
    List<Cell> cells() {
        var cells = new ArrayList<Cell>();
        for (var part : parts) {
            var rest = (BitSet) part.clone();
            var within = within(part);
            within.forEach(each -> {
                rest.andNot(each);
                cells.add(new Cell(each, LEAST));
            });
            cells.add(new Cell(rest, both(part, having).cardinality() - LEAST * within.size()));
        }
        return cells;
    }

    private Optional<BitSet> around(BitSet who) {
        return parts.stream().filter(part -> isWithin(who, part)).findFirst();
    }

    /** Whether as many of these have it, and as many have not, as may be told. */
    static boolean isSafe(BitSet who, BitSet having) {
        int with = both(who, having).cardinality();
        return with >= LEAST && who.cardinality() - with >= LEAST;
    }

    static BitSet both(BitSet one, BitSet other) {
        var both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    static BitSet without(BitSet one, BitSet other) {
        var rest = (BitSet) one.clone();
        rest.andNot(other);
        return rest;
    }

    private static boolean isWithin(BitSet one, BitSet other) {
        return !one.isEmpty() && without(one, other).isEmpty();
    }
}
