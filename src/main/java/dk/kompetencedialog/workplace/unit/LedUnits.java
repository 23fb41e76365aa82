package dk.kompetencedialog.workplace.unit;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workplace.HomeCard;
import dk.kompetencedialog.workplace.OwnCards;
import dk.kompetencedialog.workplace.StaffGroup;
import dk.kompetencedialog.workplace.StaffGroups;
import dk.kompetencedialog.workplace.Workplace;
import dk.kompetencedialog.workplace.Workplaces;
import dk.kompetencedialog.workplace.people.People;
import dk.kompetencedialog.workplace.people.Person;
import dk.kompetencedialog.workplace.unit.page.LedUnitPage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a leader sees: the units they lead with all that lie below. Every method wants a snapshot of the workplace. */
@Component
@Order(2)
class LedUnits implements OwnCards {
    private final Leadership leadership;
    private final Workplaces workplaces;
    private final Reading reading;

    LedUnits(Leadership leadership, Workplaces workplaces, Reading reading) {
        this.leadership = leadership;
        this.workplaces = workplaces;
        this.reading = reading;
    }

    /** What the page is put together from. */
    @Component("ledUnitsReading")
    record Reading(Units units, UnitPeople crews, People people, StaffGroups groups) {}

    /** The unit with those below it, for who leads it or one above it, or administers the workplace. Throws {@link Sentence} 404. */
    LedUnitPage page(Workplace workplace, Member member, UUID unit) {
        var tree = reading.units.of(workplace.id());
        var top = tree.find(unit).orElseThrow(Sentence::notFound);
        var led = leadership.of(workplace.id(), member);
        if (led.stream().noneMatch(each -> tree.isWithin(unit, each))
                && !workplaces.administers(member, workplace.id())) throw Sentence.notFound();
        return new LedUnitPage(workplace, unit, top.name(), parts(workplace.id(), tree, unit));
    }

    @Override
    public List<HomeCard.Link> of(Workplace workplace, Member member, Texts t) {
        var led = leadership.of(workplace.id(), member);
        if (led.isEmpty()) return List.of();
        return reading.units.of(workplace.id()).nodes().stream()
                .filter(node -> led.contains(node.unit().id()))
                .map(node -> new HomeCard.Link(
                        t.get("unit.led.open", node.unit().name()),
                        "/workplaces/%s/units/%s/people"
                                .formatted(workplace.id(), node.unit().id())))
                .toList();
    }

    private List<LedUnitPage.Part> parts(UUID workplaceId, UnitTree tree, UUID top) {
        var nodes = tree.nodes().stream()
                .filter(node -> tree.isWithin(node.unit().id(), top))
                .toList();
        var crew = new Crew(
                reading.people.of(workplaceId),
                reading.crews.leaders(workplaceId),
                reading.crews.members(workplaceId),
                reading.groups.of(workplaceId).stream().collect(Collectors.toMap(StaffGroup::id, StaffGroup::name)));
        return nodes.stream()
                .map(node -> crew.part(node, nodes.getFirst().depth()))
                .toList();
    }

    /** All that may be in a unit. */
    private record Crew(
            List<Person> people, Map<UUID, Set<UUID>> leaders, Map<UUID, Set<UUID>> members, Map<UUID, String> groups) {
        LedUnitPage.Part part(UnitTree.Node node, int top) {
            var unit = node.unit();
            var led = leaders.getOrDefault(unit.id(), Set.of());
            var team = members.getOrDefault(unit.id(), Set.of());
            return new LedUnitPage.Part(
                    unit.name(),
                    node.depth() - top,
                    people.stream()
                            .filter(each -> led.contains(each.id()))
                            .map(Person::name)
                            .toList(),
                    people.stream()
                            .filter(each -> unit.id().equals(each.unit()) || team.contains(each.id()))
                            .map(this::line)
                            .toList());
        }

        private LedUnitPage.Line line(Person person) {
            var group = person.staffGroup();
            return new LedUnitPage.Line(person.name(), group == null ? "" : groups.getOrDefault(group, ""));
        }
    }
}
