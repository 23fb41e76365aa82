package dk.kompetencedialog.strategy.decision.page;

import java.util.List;

/**
 * What § 8 asks of a works council, and what of a strategy meets it, in words.
 *
 * @param rows each thing that is asked
 * @param groups what was discussed of each staff group, and last of departments and teams
 * @param frozen whether what was discussed is as it was when the text was sent
 */
public record LawPiece(List<Row> rows, List<Group> groups, boolean frozen) {
    public LawPiece {
        rows = List.copyOf(rows);
        groups = List.copyOf(groups);
    }

    /** How far a thing is met. */
    public enum State {
        MET,
        PARTLY,
        LACKS
    }

    /**
     * A thing that is asked.
     *
     * @param by what meets it
     * @param lacks what is not there
     */
    public record Row(String asked, State state, List<String> by, List<Lack> lacks) {
        public Row {
            by = List.copyOf(by);
            lacks = List.copyOf(lacks);
        }
    }

    /**
     * Something that is not there.
     *
     * @param told as a reader is told it
     * @param todo what the writers do about it
     */
    public record Lack(String told, String todo) {}

    /** What was said of a group's activities and plans. */
    public record Group(String name, String activity, String plan) {}

    public long met() {
        return rows.stream().filter(row -> row.state() == State.MET).count();
    }

    /** What is not met, or not wholly. */
    public List<Row> lacking() {
        return rows.stream().filter(row -> row.state() != State.MET).toList();
    }
}
