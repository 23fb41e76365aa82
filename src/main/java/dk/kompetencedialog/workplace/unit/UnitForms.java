package dk.kompetencedialog.workplace.unit;

import dk.kompetencedialog.platform.text.PlainText;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workplace.people.People;
import dk.kompetencedialog.workplace.people.Person;
import dk.kompetencedialog.workplace.unit.page.UnitPage;
import dk.kompetencedialog.workplace.unit.page.UnitPage.Choice;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads and keeps the form for one unit. Wants an open transaction of the workplace. */
@Component
class UnitForms {
    private final Units units;
    private final UnitPeople crews;
    private final People people;

    UnitForms(Units units, UnitPeople crews, People people) {
        this.units = units;
        this.crews = crews;
        this.people = people;
    }

    /** What the form sends; what is missing is empty. */
    record Sent(String name, String parent, Boolean project, Set<String> leaders, Set<String> members) {
        Sent {
            name = Objects.requireNonNullElse(name, "");
            parent = Objects.requireNonNullElse(parent, "");
            project = Objects.requireNonNullElse(project, false);
            leaders = Objects.requireNonNullElse(leaders, Set.of());
            members = Objects.requireNonNullElse(members, Set.of());
        }

        UnitPage.Filled filled() {
            return new UnitPage.Filled(name, parent, project, leaders, members);
        }
    }

    /** Throws {@link Sentence} 404. */
    UnitPage.Filled of(UUID workplaceId, UUID id) {
        var unit = units.of(workplaceId).find(id).orElseThrow(Sentence::notFound);
        return new UnitPage.Filled(
                unit.name(),
                unit.parent() == null ? "" : unit.parent().toString(),
                unit.kind() == UnitKind.PROJECT,
                written(crews.leaders(workplaceId).getOrDefault(id, Set.of())),
                written(crews.members(workplaceId).getOrDefault(id, Set.of())));
    }

    /** What the unit may lie under, and the people it may have. */
    UnitPage.Choices choices(UUID workplaceId, @Nullable UUID unit) {
        var tree = units.of(workplaceId);
        var hosts = unit == null ? tree.hosts() : tree.hosts(unit);
        return new UnitPage.Choices(
                hosts.stream()
                        .map(node -> new Choice(node.unit().id().toString(), node.written()))
                        .toList(),
                people.of(workplaceId).stream()
                        .map(person -> new Choice(person.id().toString(), person.name()))
                        .toList());
    }

    /** Throws {@link Sentence} 400, 404, 409, with nothing kept. Gives who leads it now. */
    UnitPeople.Change add(UUID workplaceId, Sent sent) {
        var unit = unit(workplaceId, UUID.randomUUID(), sent);
        units.add(workplaceId, unit);
        return crew(workplaceId, unit, sent);
    }

    /** The same for one that is there. */
    UnitPeople.Change change(UUID workplaceId, UUID id, Sent sent) {
        var before = units.of(workplaceId).find(id).orElseThrow(Sentence::notFound);
        var unit = unit(workplaceId, id, sent);
        units.change(workplaceId, new Unit(id, unit.parent(), before.kind(), unit.name()));
        return crew(workplaceId, before, sent);
    }

    /** Takes it away, and the lead of it from those who have it. Throws {@link Sentence} 409. */
    UnitPeople.Change remove(UUID workplaceId, UUID id) {
        var led = crews.leaders(workplaceId).getOrDefault(id, Set.of());
        units.remove(workplaceId, id);
        return new UnitPeople.Change(Set.of(), led);
    }

    private Unit unit(UUID workplaceId, UUID id, Sent sent) {
        var name = PlainText.ofAny(sent.name, Unit.NAME_MAX, false);
        if (name.isEmpty()) throw Sentence.badRequest("unit.name.missing");
        if (sent.project) return new Unit(id, null, UnitKind.PROJECT, name);
        var parent = units.of(workplaceId).nodes().stream()
                .map(UnitTree.Node::unit)
                .filter(unit ->
                        unit.kind() == UnitKind.UNIT && unit.id().toString().equals(sent.parent))
                .map(Unit::id)
                .findFirst();
        return new Unit(id, parent.orElse(null), UnitKind.UNIT, name);
    }

    private UnitPeople.Change crew(UUID workplaceId, Unit unit, Sent sent) {
        var known = people.of(workplaceId);
        if (unit.kind() == UnitKind.PROJECT) crews.join(workplaceId, unit.id(), chosen(known, sent.members));
        return crews.lead(workplaceId, unit.id(), chosen(known, sent.leaders));
    }

    private static List<UUID> chosen(List<Person> known, Set<String> ids) {
        return known.stream()
                .map(Person::id)
                .filter(id -> ids.contains(id.toString()))
                .toList();
    }

    private static Set<String> written(Set<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.toSet());
    }
}
