package dk.kompetencedialog.mus.figures;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Those of a wider category whom narrower ones within it leave, when what is told of these is taken from what is told of it: of each staff
 * group at most one narrower one, for somebody may be of two.
 */
final class Leftover {
    private final Nest wider;
    private final List<Part> parts;
    private final List<BitSet> atoms;

    /**
     * Of these narrower ones.
     *
     * @param atoms the staff groups' people, and those of none; the parts of narrower ones are made up of them
     */
    Leftover(Nest wider, List<Nest> narrower, List<BitSet> atoms) {
        this.wider = wider;
        this.atoms = atoms;
        this.parts = narrower.stream()
                .flatMap(nest -> nest.parts().stream()
                        .map(part -> new Part(
                                mask(part), Nest.both(part, nest.having()).cardinality())))
                .toList();
    }

    /** A part of a narrower one: the staff groups in it as bits, and how many have the need. */
    private record Part(int mask, int count) {}

    /** Whether they are enough, whatever is taken from what. */
    boolean isEnough() {
        var most = most();
        return IntStream.range(1, most.length)
                .filter(mask -> most[mask] >= 0)
                .allMatch(mask -> left(mask, most[mask]) >= Nest.LEAST);
    }

    /**
     * Of these staff groups' people so many have the narrower needs; and of any cells of the wider one as many at most as they tell. Of those
     * outside the cells all may have them: how many, then, in the cells that say most, can have the wider one without a narrower?
     */
    private int left(int mask, int narrower) {
        var people = people(mask);
        int left = people.cardinality() - narrower;
        for (var cell : wider.cells())
            left += Math.min(0, cell.most() - Nest.both(cell.people(), people).cardinality());
        return left;
    }

    /** By the staff groups that are taken together, how many can be taken away of them at most; less than nought where they cannot be. */
    private int[] most() {
        var most = new int[1 << atoms.size()];
        Arrays.fill(most, 1, most.length, Integer.MIN_VALUE);
        for (int mask = 1; mask < most.length; mask++) {
            int first = Integer.lowestOneBit(mask);
            for (var part : parts)
                if ((part.mask & first) != 0 && (part.mask & ~mask) == 0)
                    most[mask] = Math.max(most[mask], most[mask ^ part.mask] + part.count);
        }
        return most;
    }

    private BitSet people(int mask) {
        var people = new BitSet();
        IntStream.range(0, atoms.size())
                .filter(at -> (mask & 1 << at) != 0)
                .mapToObj(atoms::get)
                .forEach(people::or);
        return people;
    }

    private int mask(BitSet people) {
        return IntStream.range(0, atoms.size())
                .filter(at -> atoms.get(at).intersects(people))
                .map(at -> 1 << at)
                .sum();
    }
}
