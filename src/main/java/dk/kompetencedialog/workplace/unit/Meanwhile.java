package dk.kompetencedialog.workplace.unit;

import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workplace.unit.page.UnitPage;
import dk.kompetencedialog.workplace.unit.page.UnitPage.Choice;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What becomes of a unit's form when the unit was changed by another after it was built.
 *
 * @param sent what stands in the fields
 * @param was what stood there when the form was built
 * @param now what stands
 */
record Meanwhile(UnitPage.Filled sent, UnitPage.Filled was, UnitPage.Filled now) {
    /** What its writer left alone is as it stands now; people that one put in or took out are so beside what the other did. */
    UnitPage.Filled kept() {
        return new UnitPage.Filled(
                isLeft(sent.name(), was.name()) ? now.name() : sent.name(),
                isLeft(sent.parent(), was.parent()) ? now.parent() : sent.parent(),
                now.project(),
                kept(sent.leaders(), was.leaders(), now.leaders()),
                kept(sent.members(), was.members(), now.members()));
    }

    /** Throws {@link Sentence} 409 where both changed the same to something else. */
    void requireNoClash(List<Choice> parents) {
        if (clash(sent.name(), was.name(), now.name())) throw Sentence.conflict("unit.overtaken.name", now.name());
        if (clash(sent.parent(), was.parent(), now.parent()))
            throw parents.stream()
                    .filter(choice -> choice.id().equals(now.parent()))
                    .findFirst()
                    .map(choice -> Sentence.conflict("unit.overtaken.parent", choice.text()))
                    .orElseGet(() -> Sentence.conflict("unit.overtaken.top"));
    }

    private static boolean clash(String sent, String was, String now) {
        return !isLeft(sent, was) && !isLeft(now, was) && !isLeft(sent, now);
    }

    private static boolean isLeft(String one, String other) {
        return one.strip().equals(other.strip());
    }

    private static Set<String> kept(Set<String> sent, Set<String> was, Set<String> now) {
        var kept = new HashSet<>(now);
        kept.addAll(sent.stream().filter(id -> !was.contains(id)).toList());
        kept.removeAll(was.stream().filter(id -> !sent.contains(id)).toList());
        return Set.copyOf(kept);
    }
}
