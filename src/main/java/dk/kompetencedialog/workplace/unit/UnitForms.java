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

    /** What the form sends, and what it was built on; what is missing is empty. */
    record Sent(
            String name,
            String parent,
            Boolean project,
            Set<String> leaders,
            Set<String> members,
            @Nullable String wasName,
            String wasParent,
            Set<String> wasLeaders,
            Set<String> wasMembers) {
        Sent {
            name = Objects.requireNonNullElse(name, "");
            parent = Objects.requireNonNullElse(parent, "");
            project = Objects.requireNonNullElse(project, false);
            leaders = Objects.requireNonNullElse(leaders, Set.of());
            members = Objects.requireNonNullElse(members, Set.of());
            wasParent = Objects.requireNonNullElse(wasParent, "");
            wasLeaders = Objects.requireNonNullElse(wasLeaders, Set.of());
            wasMembers = Objects.requireNonNullElse(wasMembers, Set.of());
        }

        UnitPage.Filled filled() {
            return new UnitPage.Filled(name, parent, project, leaders, members);
        }

        /** What the form was built on; without a {@code wasName} what stands. */
        private UnitPage.Filled was(UnitPage.Filled now) {
            return wasName == null
                    ? now
                    : new UnitPage.Filled(wasName, wasParent, now.project(), wasLeaders, wasMembers);
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
        units.hold(workplaceId);
        var unit = unit(workplaceId, UUID.randomUUID(), sent.filled());
        units.add(workplaceId, unit);
        return crew(workplaceId, unit, sent.filled());
    }

    /** The same for one that is there: what was left as it was in the form is as it stands now. Throws {@link Sentence} 409 too where both changed the same. */
    UnitPeople.Change change(UUID workplaceId, UUID id, Sent sent) {
        units.hold(workplaceId);
        var before = units.of(workplaceId).find(id).orElseThrow(Sentence::notFound);
        var meanwhile = meanwhile(workplaceId, id, sent);
        meanwhile.requireNoClash(choices(workplaceId, null).parents());
        var unit = unit(workplaceId, id, meanwhile.kept());
        units.change(workplaceId, new Unit(id, unit.parent(), before.kind(), unit.name()));
        return crew(workplaceId, before, meanwhile.kept());
    }

    /** What a form that was built on {@code was} comes to, as the unit stands now. */
    Meanwhile meanwhile(UUID workplaceId, UUID id, Sent sent) {
        var now = of(workplaceId, id);
        return new Meanwhile(sent.filled(), sent.was(now), now);
    }

    /** Takes it away, and the lead of it from those who have it. Throws {@link Sentence} 409. */
    UnitPeople.Change remove(UUID workplaceId, UUID id) {
        var led = crews.leaders(workplaceId).getOrDefault(id, Set.of());
        units.remove(workplaceId, id);
        return new UnitPeople.Change(Set.of(), led);
    }

    private Unit unit(UUID workplaceId, UUID id, UnitPage.Filled sent) {
        var name = PlainText.ofAny(sent.name(), Unit.NAME_MAX, false);
        if (name.isEmpty()) throw Sentence.badRequest("unit.name.missing");
        var tree = units.of(workplaceId);
        var unit = sent.project()
                ? new Unit(id, null, UnitKind.PROJECT, name)
                : new Unit(id, parent(tree, sent.parent()), UnitKind.UNIT, name);
        if (tree.hasTwin(unit))
            throw Sentence.conflict(sent.project() ? "unit.twin.project" : "unit.twin", unit.name());
        return unit;
    }

    private static @Nullable UUID parent(UnitTree tree, String chosen) {
        return tree.hosts().stream()
                .map(node -> node.unit().id())
                .filter(id -> id.toString().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    private UnitPeople.Change crew(UUID workplaceId, Unit unit, UnitPage.Filled sent) {
        var known = people.of(workplaceId);
        if (unit.kind() == UnitKind.PROJECT) crews.join(workplaceId, unit.id(), chosen(known, sent.members()));
        return crews.lead(workplaceId, unit.id(), chosen(known, sent.leaders()));
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
