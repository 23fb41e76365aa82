package dk.kompetencedialog.workplace.people;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.workplace.StaffGroup;
import dk.kompetencedialog.workplace.people.page.PersonForm.Fields;
import dk.kompetencedialog.workplace.unit.UnitTree;
import java.util.List;
import java.util.function.Function;

/**
 * What becomes of a form when the person was changed by another after it was built: what its writer left alone is as it stands now, and what
 * both changed is told.
 *
 * @param sent what stands in the fields
 * @param was what stood there when the form was built
 * @param now what stands on the list
 */
record Meanwhile(Fields sent, Fields was, Fields now) {
    /** What to keep; where both changed the same, what was sent. */
    Fields kept() {
        return each(part -> left(part) ? part.apply(now) : part.apply(sent));
    }

    /** A sentence for each field that both changed. */
    Fields told(PeopleReading.Known known, Texts t) {
        var clash = each(part -> clashes(part) ? part.apply(now) + "\n" : "");
        return new Fields(
                told(clash.name(), now.name(), t),
                told(clash.mail(), now.mail(), t),
                told(clash.unit(), unit(known.units()), t),
                told(clash.staffGroup(), group(known.groups()), t));
    }

    private boolean left(Function<Fields, String> part) {
        return part.apply(sent).strip().equals(part.apply(was).strip());
    }

    private boolean clashes(Function<Fields, String> part) {
        var stands = part.apply(now).strip();
        return !left(part)
                && !stands.equals(part.apply(was).strip())
                && !stands.equals(part.apply(sent).strip());
    }

    private static String told(String clash, String stands, Texts t) {
        if (clash.isEmpty()) return "";
        return stands.isEmpty() ? t.get("people.overtaken.empty") : t.get("people.overtaken.now", stands);
    }

    private String unit(UnitTree units) {
        return units.nodes().stream()
                .filter(node -> node.unit().id().toString().equals(now.unit()))
                .map(UnitTree.Node::written)
                .findFirst()
                .orElse("");
    }

    private String group(List<StaffGroup> groups) {
        return groups.stream()
                .filter(group -> group.id().toString().equals(now.staffGroup()))
                .map(StaffGroup::name)
                .findFirst()
                .orElse("");
    }

    private static Fields each(Function<Function<Fields, String>, String> what) {
        return new Fields(
                what.apply(Fields::name),
                what.apply(Fields::mail),
                what.apply(Fields::unit),
                what.apply(Fields::staffGroup));
    }
}
