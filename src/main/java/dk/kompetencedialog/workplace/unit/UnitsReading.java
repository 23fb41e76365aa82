package dk.kompetencedialog.workplace.unit;

import dk.kompetencedialog.workplace.Workplace;
import dk.kompetencedialog.workplace.people.People;
import dk.kompetencedialog.workplace.people.Person;
import dk.kompetencedialog.workplace.unit.page.UnitsPage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads the tree of a workplace with its leaders, in four statements. Wants an open transaction or snapshot. */
@Component
class UnitsReading {
    private final Units units;
    private final UnitPeople crews;
    private final People people;

    UnitsReading(Units units, UnitPeople crews, People people) {
        this.units = units;
        this.crews = crews;
        this.people = people;
    }

    UnitsPage page(Workplace workplace) {
        var known = people.of(workplace.id());
        var rows = new Rows(known, crews.leaders(workplace.id()), crews.members(workplace.id()));
        var nodes = units.of(workplace.id()).nodes();
        return new UnitsPage(workplace, rows.of(nodes, UnitKind.UNIT), rows.of(nodes, UnitKind.PROJECT));
    }

    private record Rows(List<Person> people, Map<UUID, Set<UUID>> leaders, Map<UUID, Set<UUID>> members) {
        List<UnitsPage.Row> of(List<UnitTree.Node> nodes, UnitKind kind) {
            var homes = people.stream()
                    .filter(person -> person.unit() != null)
                    .collect(Collectors.groupingBy(Person::unit, Collectors.counting()));
            return nodes.stream()
                    .filter(node -> node.unit().kind() == kind)
                    .map(node -> row(node, homes))
                    .toList();
        }

        private UnitsPage.Row row(UnitTree.Node node, Map<UUID, Long> homes) {
            var id = node.unit().id();
            var count = homes.getOrDefault(id, 0L)
                    + members.getOrDefault(id, Set.of()).size();
            var names = people.stream()
                    .filter(person -> leaders.getOrDefault(id, Set.of()).contains(person.id()))
                    .map(Person::name)
                    .toList();
            return new UnitsPage.Row(id.toString(), node.unit().name(), node.depth(), names, (int) count);
        }
    }
}
