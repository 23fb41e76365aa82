package dk.kompetencedialog.workplace.people;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.workplace.StaffGroup;
import dk.kompetencedialog.workplace.Workplace;
import dk.kompetencedialog.workplace.people.page.PastingPage;
import dk.kompetencedialog.workplace.people.page.PeoplePage;
import dk.kompetencedialog.workplace.unit.Unit;
import dk.kompetencedialog.workplace.unit.UnitTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts people into the words of their pages. */
final class Showing {
    private final PeopleReading.Known known;
    private final Texts t;
    private final Map<UUID, String> units;
    private final Map<UUID, String> groups;

    Showing(PeopleReading.Known known, Texts t) {
        this.known = known;
        this.t = t;
        this.units = paths(known.units());
        this.groups = known.groups().stream().collect(Collectors.toMap(StaffGroup::id, StaffGroup::name));
    }

    List<PeoplePage.Row> rows() {
        return known.people().stream()
                .map(person -> new PeoplePage.Row(
                        person.id().toString(),
                        person.name(),
                        person.mail(),
                        person.isGuest() ? t.get("people.guest", person.guestOf()) : named(units, person.unit()),
                        named(groups, person.staffGroup())))
                .toList();
    }

    PastingPage page(Workplace workplace, String text, String wrong, Proposal proposal) {
        var rows = wrong.isEmpty() ? proposal.rows().stream().map(this::row).toList() : List.<PastingPage.Row>of();
        return new PastingPage(workplace, text, wrong, rows, newUnits(proposal), 0);
    }

    private PastingPage.Row row(Proposed proposed) {
        var row = proposed.row();
        var wrong = proposed.wrong() == null ? "" : proposed.wrong().in(t);
        return new PastingPage.Row(
                row.line(), row.name(), row.mail(), proposed.unit(), row.staffGroup(), state(proposed), wrong);
    }

    private String state(Proposed proposed) {
        return proposed.state() == Proposed.State.WRONG ? "" : t.get("people.state." + proposed.state());
    }

    private List<String> newUnits(Proposal proposal) {
        var all = new ArrayList<>(known.units().units());
        all.addAll(proposal.units());
        var paths = paths(new UnitTree(all));
        return proposal.units().stream()
                .map(Unit::id)
                .map(id -> named(paths, id))
                .toList();
    }

    private static Map<UUID, String> paths(UnitTree tree) {
        return tree.nodes().stream()
                .collect(Collectors.toMap(node -> node.unit().id(), UnitTree.Node::written));
    }

    private static String named(Map<UUID, String> names, @Nullable UUID id) {
        return id == null ? "" : names.getOrDefault(id, "");
    }
}
