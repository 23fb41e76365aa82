package dk.kompetencedialog.keeping.person;

import dk.kompetencedialog.keeping.person.Marks.Whose;
import dk.kompetencedialog.platform.text.Texts;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What plans know to be a person's. Wants an open transaction of the workplace. */
@Component
class PlanTies {
    private static final String OWN = """
            select (select count(*) from activity_reminder where workplace_id = :workplace and person_id = :person)
              + (select count(*) from check_in_link where workplace_id = :workplace and person_id = :person)
              + (select count(*) from calendar_feed where workplace_id = :workplace
                  and (person_id = :person or made_by = cast(:account as uuid)))
            """;
    private static final String ANSWERED_FOR =
            "select count(*) from activity where workplace_id = :workplace and responsible_id = :person";
    private static final String SAID =
            "select count(*) from check_in where workplace_id = :workplace and by_id = :person";

    private final JdbcClient sql;

    PlanTies(JdbcClient sql) {
        this.sql = sql;
    }

    /** What goes with them; nothing where there is nothing. */
    Stream<String> goes(Whose whose, UUID person, Texts t) {
        return count(OWN, whose, person) == 0 ? Stream.empty() : Stream.of(t.get("keeping.erase.goes.plans"));
    }

    /** What stays without their name. */
    Stream<String> becomes(Whose whose, UUID person, Texts t) {
        return Stream.of(
                        line("keeping.erase.becomes.activities", count(ANSWERED_FOR, whose, person), t),
                        line("keeping.erase.becomes.checkIns", count(SAID, whose, person), t))
                .flatMap(List::stream);
    }

    private static List<String> line(String key, int count, Texts t) {
        return count == 0 ? List.of() : List.of(t.get(key, count));
    }

    /** Lays the word over who answered, in what was agreed too. What else is theirs goes with the person. */
    void cut(Whose whose, UUID person, String word) {
        about(
                        "update activity set responsible = :word where workplace_id = :workplace and responsible_id = :person",
                        whose,
                        person)
                .param("word", word)
                .update();
        about(
                        "delete from calendar_feed where workplace_id = :workplace and made_by = cast(:account as uuid)",
                        whose,
                        person)
                .update();
    }

    private int count(String statement, Whose whose, UUID person) {
        return about(statement, whose, person).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec about(String statement, Whose whose, UUID person) {
        return sql.sql(statement)
                .param("workplace", whose.workplaceId())
                .param("account", whose.account())
                .param("person", person);
    }
}
