package dk.kompetencedialog.workplace.people;

import dk.kompetencedialog.workplace.unit.Unit;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a pasted list would come to.
 *
 * @param rows each row as it was pasted, in order
 * @param units those that it names and that are not there yet, each after the one it lies under
 */
record Proposal(List<Proposed> rows, List<Unit> units) {
    Proposal {
        rows = List.copyOf(rows);
        units = List.copyOf(units);
    }

    /** Those that can be kept. */
    List<Person> people() {
        return rows.stream().flatMap(row -> Stream.ofNullable(row.person())).toList();
    }

    long count(Proposed.State state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }
}
