package dk.kompetencedialog.workshop.group;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workplace.StaffGroups;
import dk.kompetencedialog.workplace.Workplace;
import dk.kompetencedialog.workplace.Workplaces;
import dk.kompetencedialog.workplace.unit.Leadership;
import dk.kompetencedialog.workplace.unit.UnitKind;
import dk.kompetencedialog.workplace.unit.UnitTree;
import dk.kompetencedialog.workplace.unit.Units;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whom somebody may plan a workshop for. Wants an open transaction or snapshot of the workplace. */
@Component
public class Plannable {
    private final Workplaces workplaces;
    private final Leadership leadership;
    private final Units units;
    private final StaffGroups staffGroups;

    Plannable(Workplaces workplaces, Leadership leadership, Units units, StaffGroups staffGroups) {
        this.workplaces = workplaces;
        this.leadership = leadership;
        this.units = units;
        this.staffGroups = staffGroups;
    }

    /**
     * What one may choose.
     *
     * @param whole whether it may be for the whole workplace
     */
    public record Choices(boolean whole, List<Choice> units, List<Choice> groups) {
        /** What of this was chosen, in this order. Throws {@link Sentence} 404 for what is not among it. */
        public List<Target> read(Collection<String> written) {
            var chosen = Stream.concat(units.stream(), groups.stream())
                    .map(Choice::target)
                    .filter(target -> written.contains(target.written()))
                    .toList();
            if (chosen.size() != written.stream().distinct().count()) throw Sentence.notFound();
            return chosen;
        }
    }

    /**
     * A unit, a project team or a staff group.
     *
     * @param depth how far down it lies, 0 at the top
     */
    public record Choice(Target target, String name, int depth) {}

    /** All of the workplace for who administers it; their units and what lies under them for who leads some. Throws {@link Sentence} 404 for others. */
    public Choices of(Member member, Workplace workplace) {
        if (workplaces.administers(member, workplace.id())) {
            var groups = staffGroups.of(workplace.id()).stream()
                    .map(group -> new Choice(new Target(Target.Kind.GROUP, group.id()), group.name(), 0))
                    .toList();
            return new Choices(true, choices(units.of(workplace.id()).nodes()), groups);
        }
        var led = choices(leadership.under(workplace.id(), member));
        if (led.isEmpty()) throw Sentence.notFound();
        return new Choices(false, led, List.of());
    }

    /** Whether there is anything to choose for them. */
    public boolean mayPlan(Member member, Workplace workplace) {
        return workplaces.administers(member, workplace.id())
                || !leadership.under(workplace.id(), member).isEmpty();
    }

    private static List<Choice> choices(List<UnitTree.Node> nodes) {
        int top = nodes.stream().mapToInt(UnitTree.Node::depth).min().orElse(0);
        return nodes.stream()
                .map(node -> new Choice(
                        new Target(Target.Kind.UNIT, node.unit().id()),
                        node.unit().name(),
                        node.unit().kind() == UnitKind.PROJECT ? 0 : node.depth() - top))
                .toList();
    }
}
