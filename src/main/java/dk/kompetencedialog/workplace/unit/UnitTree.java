package dk.kompetencedialog.workplace.unit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The units of a workplace in their order, put into a tree.
 *
 * @param units those of one level in the order they are to be shown
 */
public record UnitTree(List<Unit> units) {
    private static final String STEP = " › ";

    public UnitTree {
        units = List.copyOf(units);
    }

    /**
     * A unit where it stands.
     *
     * @param depth 0 at the top
     * @param path the names from the top down to it
     */
    public record Node(Unit unit, int depth, List<String> path) {
        /** As one reads it. */
        public String written() {
            return String.join(STEP, path);
        }
    }

    /** All units, each before those that lie under it; the project teams last. */
    public List<Node> nodes() {
        return Stream.concat(under(null, List.of()), projects()).toList();
    }

    public Optional<Unit> find(@Nullable UUID id) {
        return units.stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    /** Whether another of the same kind has that name under the same; capitals make no difference. */
    public boolean hasTwin(Unit unit) {
        return units.stream()
                .filter(other -> !other.id().equals(unit.id()) && other.kind() == unit.kind())
                .filter(other -> Objects.equals(other.parent(), unit.parent()))
                .anyMatch(other -> other.name().equalsIgnoreCase(unit.name()));
    }

    /** Whether the one is the other, or lies somewhere under it. */
    public boolean isWithin(@Nullable UUID one, UUID other) {
        return one != null
                && (one.equals(other) || isWithin(find(one).map(Unit::parent).orElse(null), other));
    }

    /** Those that somebody may belong to and a unit may lie under: all but the project teams. */
    public List<Node> hosts() {
        return nodes().stream()
                .filter(node -> node.unit().kind() == UnitKind.UNIT)
                .toList();
    }

    /** Those that this one may be put under: not itself, and nothing that lies under it. */
    public List<Node> hosts(UUID unit) {
        return hosts().stream()
                .filter(node -> !isWithin(node.unit().id(), unit))
                .toList();
    }

    private Stream<Node> under(@Nullable UUID parent, List<String> above) {
        return units.stream()
                .filter(unit -> unit.kind() == UnitKind.UNIT)
                .filter(unit -> Objects.equals(unit.parent(), parent))
                .flatMap(unit -> withAllUnder(unit, above));
    }

    private Stream<Node> withAllUnder(Unit unit, List<String> above) {
        var path = Stream.concat(above.stream(), Stream.of(unit.name())).toList();
        return Stream.concat(Stream.of(new Node(unit, above.size(), path)), under(unit.id(), path));
    }

    private Stream<Node> projects() {
        return units.stream()
                .filter(unit -> unit.kind() == UnitKind.PROJECT)
                .map(unit -> new Node(unit, 0, List.of(unit.name())));
    }
}
