package dk.kompetencedialog.workplace.people;

import dk.kompetencedialog.platform.text.PlainText;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workplace.unit.Unit;
import dk.kompetencedialog.workplace.unit.UnitKind;
import dk.kompetencedialog.workplace.unit.UnitTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds units by their names, and makes up those that are not there yet. */
final class UnitPaths {
    private final List<Unit> all;
    private final List<Unit> made = new ArrayList<>();

    UnitPaths(UnitTree tree) {
        all = new ArrayList<>(tree.units());
    }

    /** Where a path leads; no id where none was written. */
    record Found(@Nullable UUID id, String written) {}

    /** Those that were made up on the way to these units, each after the one it lies under. */
    List<Unit> made(Collection<UUID> leadingTo) {
        var needed = new UnitTree(all);
        return made.stream()
                .filter(unit -> leadingTo.stream().anyMatch(used -> needed.isWithin(used, unit.id())))
                .toList();
    }

    /**
     * A name alone may be any unit's of that name; with {@code >} between names it is the way down from the top.
     *
     * @throws Sentence 400 where several units have the name
     */
    Found at(String written) {
        var names = Stream.of(written.split("[>›]"))
                .map(name -> PlainText.ofAny(name, Unit.NAME_MAX, false))
                .filter(name -> !name.isEmpty())
                .toList();
        if (names.isEmpty()) return new Found(null, "");
        var unit = names.size() == 1 ? anywhere(names.getFirst()) : wayDown(names);
        return new Found(unit.id(), String.join(" › ", path(unit)));
    }

    private Unit anywhere(String name) {
        var named = all.stream().filter(unit -> isNamed(unit, name)).toList();
        if (named.size() > 1)
            throw Sentence.badRequest("people.unit.several", name, String.join(" > ", path(named.getFirst())));
        return named.isEmpty() ? make(null, name) : named.getFirst();
    }

    private Unit wayDown(List<String> names) {
        Unit at = null;
        for (var name : names) {
            var parent = at == null ? null : at.id();
            at = under(parent, name).orElseGet(() -> make(parent, name));
        }
        return java.util.Objects.requireNonNull(at);
    }

    private Optional<Unit> under(@Nullable UUID parent, String name) {
        return all.stream()
                .filter(unit -> isNamed(unit, name) && java.util.Objects.equals(unit.parent(), parent))
                .findFirst();
    }

    private Unit make(@Nullable UUID parent, String name) {
        var unit = new Unit(UUID.randomUUID(), parent, UnitKind.UNIT, name);
        all.add(unit);
        made.add(unit);
        return unit;
    }

    private List<String> path(Unit unit) {
        var above = all.stream()
                .filter(each -> each.id().equals(unit.parent()))
                .findFirst()
                .map(this::path)
                .orElse(List.of());
        return Stream.concat(above.stream(), Stream.of(unit.name())).toList();
    }

    private static boolean isNamed(Unit unit, String name) {
        return Proposing.plain(unit.name()).equals(Proposing.plain(name));
    }
}
