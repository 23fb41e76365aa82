package dk.kompetencedialog.keeping.person;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where a person's name stands at a workplace, and laying another word over it. Wants an open transaction of the workplace. */
@Component
class Marks {
    /** Whose name: {@code account} is null where the person has none. {@code byName}: whether it is theirs also where only the name says so. */
    record Whose(UUID workplaceId, String name, @Nullable UUID account, boolean byName) {
        /** Without the name: it may end in a log. */
        @Override
        public String toString() {
            return "Whose[" + workplaceId + "]";
        }
    }

    private record Mark(String key, String table, String column, String where) {}

    private static final String OWN =
            "select s.id from seat s where s.workplace_id = :workplace and s.account_id = cast(:account as uuid)";
    private static final String OF_REVISION = """
            exists (select from submission a where a.workplace_id = m.workplace_id and a.strategy_id = m.strategy_id and a.number = m.number
              and (select count(*) from verdict v where v.workplace_id = a.workplace_id and v.submission_id = a.id and v.approves) = 2)
            """;
    private static final String OF_SUBMISSION = """
            (select count(*) from verdict v where v.workplace_id = m.workplace_id and v.submission_id = m.submission_id and v.approves) = 2
            """;

    private static final String OF_EVALUATION = """
            (select count(*) from evaluation_signature s where s.workplace_id = m.workplace_id and s.evaluation_id = m.evaluation_id) = 2
            """;

    /** Linked by the account alone. */
    private static final List<Mark> LINKED = List.of(
            new Mark(
                    "notes",
                    "note_author",
                    "name",
                    "m.note_id in (select o.note_id from own_note o where o.workplace_id = :workplace and o.seat_id in ("
                            + OWN + "))"),
            new Mark("seats", "seat", "name", "m.account_id = cast(:account as uuid)"));

    /** Where the name was written, by the program or by a hand. What was approved keeps those who sat in the council and spoke. */
    private static final List<Mark> NAMED = List.of(
            new Mark("", "note_author", "name", "true"),
            new Mark("", "seat", "name", "true"),
            new Mark("", "hearing_comment", "name", "true"),
            new Mark("", "revision", "made_by", "true"),
            new Mark("", "verdict", "recorded_by", "true"),
            new Mark("", "verdict", "spoken_by", "not " + OF_SUBMISSION),
            new Mark("", "revision_seat", "name", "not " + OF_REVISION),
            new Mark("", "revision_seat", "stands_in_for", "not " + OF_REVISION),
            new Mark("", "annex", "added_by", "true"),
            new Mark("", "activity", "responsible", "m.responsible_id is null"),
            new Mark("", "plan_agreement", "leader", "true"),
            new Mark("", "plan_agreement", "for_group", "true"),
            new Mark("", "evaluation_signature", "name", "not " + OF_EVALUATION),
            new Mark("", "comment_outcome", "told_by", "true"),
            new Mark("", "comment_removal", "removed_by", "true"));

    /** What was approved, or signed by both. */
    private static final List<Mark> SIGNED = List.of(
            new Mark("", "verdict", "spoken_by", OF_SUBMISSION),
            new Mark("", "revision_seat", "name", OF_REVISION),
            new Mark("", "evaluation_signature", "name", OF_EVALUATION));

    private final JdbcClient sql;

    Marks(JdbcClient sql) {
        this.sql = sql;
    }

    /** How many there are by the account, by kind. */
    Map<String, Integer> linked(Whose whose) {
        return LINKED.stream().collect(Collectors.toMap(Mark::key, mark -> count(mark, "", whose)));
    }

    /** How many bear the name and nothing else; those by the account are among them where they bear it too. */
    int named(Whose whose) {
        return NAMED.stream().mapToInt(mark -> count(mark, named(mark), whose)).sum();
    }

    /** How many stay because they are part of what was approved. */
    int signed(Whose whose) {
        return SIGNED.stream().mapToInt(mark -> count(mark, named(mark), whose)).sum();
    }

    /** Lays the word over all of them, and takes the account off the seats. */
    void overwrite(Whose whose, String word) {
        LINKED.forEach(mark -> overwrite(mark, "", whose, word));
        if (whose.byName) NAMED.forEach(mark -> overwrite(mark, named(mark), whose, word));
        spoken(
                        "update seat set account_id = null, removed = true where workplace_id = :workplace and account_id = cast(:account as uuid)",
                        whose)
                .update();
    }

    private static String named(Mark mark) {
        return " and lower(m." + mark.column + ") = lower(:name)";
    }

    private int count(Mark mark, String also, Whose whose) {
        return spoken("select count(*)" + from(mark, also), whose)
                .query(Integer.class)
                .single();
    }

    private void overwrite(Mark mark, String also, Whose whose, String word) {
        spoken(
                        "update " + mark.table + " m set " + mark.column
                                + " = :word where m.workplace_id = :workplace and " + mark.where + also,
                        whose)
                .param("word", word)
                .update();
    }

    private static String from(Mark mark, String also) {
        return " from " + mark.table + " m where m.workplace_id = :workplace and " + mark.where + also;
    }

    private JdbcClient.StatementSpec spoken(String statement, Whose whose) {
        return sql.sql(statement)
                .param("workplace", whose.workplaceId)
                .param("account", whose.account)
                .param("name", whose.name);
    }
}
