package dk.kompetencedialog.keeping.person;

import dk.kompetencedialog.platform.text.Texts;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What of a year's talks goes with a person, and what they are counted in. Wants an open transaction of the workplace. */
@Component
class TalkTies {
    private static final String OWN = """
            select exists (select from mus_held where workplace_id = :workplace and person_id = :person)
              or exists (select from mus_report where workplace_id = :workplace and person_id = :person)
              or exists (select from mus_preparation where workplace_id = :workplace and person_id = :person)
              or exists (select from mus_goal where workplace_id = :workplace and person_id = :person)
            """;
    private static final String COUNTED = """
            select exists (select from mus_population where workplace_id = :workplace and cast(:person as uuid) is not null)
            """;

    private final JdbcClient sql;

    TalkTies(JdbcClient sql) {
        this.sql = sql;
    }

    /** What goes with them; nothing where there is nothing. */
    Stream<String> goes(UUID workplaceId, UUID person, Texts t) {
        return is(OWN, workplaceId, person) ? Stream.of(t.get("keeping.erase.goes.talks")) : Stream.empty();
    }

    /** Figures, of which nobody knows who is counted in them. */
    Stream<String> stays(UUID workplaceId, UUID person, Texts t) {
        return is(COUNTED, workplaceId, person) ? Stream.of(t.get("keeping.erase.stays.figures")) : Stream.empty();
    }

    private boolean is(String question, UUID workplaceId, UUID person) {
        return sql.sql(question)
                .param("workplace", workplaceId)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }
}
