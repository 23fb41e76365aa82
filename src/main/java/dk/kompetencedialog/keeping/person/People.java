package dk.kompetencedialog.keeping.person;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.keeping.person.PersonRows.Subject;
import dk.kompetencedialog.platform.web.Sentence;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people of a workplace, with their accounts. Wants an open transaction or snapshot of it. */
@Component("peopleWithAccounts")
class People {
    private final JdbcClient sql;

    People(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Somebody on the list.
     *
     * @param alone whether nobody else there is called so
     */
    record Known(UUID id, String name, @Nullable UUID account, boolean alone) {
        /** What they are known by where it is written out: the whole name, and nobody else's; else empty. A first name alone is many people's. */
        String signature() {
            return alone && name.strip().contains(" ") ? name : "";
        }

        /** About them, for somebody else. */
        Subject in(UUID workplaceId) {
            return new Subject(workplaceId, id, account, signature(), false);
        }

        /** Without the name: it may end in a log. */
        @Override
        public String toString() {
            return "Known[" + id + "]";
        }
    }

    /** Throws {@link Sentence} 404. */
    Known find(UUID workplaceId, UUID person) {
        return at(workplaceId, person).orElseThrow(Sentence::notFound);
    }

    /** Empty where there is no such person any more. */
    Optional<Known> at(UUID workplaceId, UUID person) {
        return sql.sql("""
                select p.id, p.name, p.account_id, not exists (select from person other
                  where other.workplace_id = p.workplace_id and other.id <> p.id and lower(other.name) = lower(p.name)) as alone
                from person p where p.workplace_id = ? and p.id = ?
                """)
                .params(workplaceId, person)
                .query((row, at) -> new Known(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("account_id", UUID.class),
                        row.getBoolean("alone")))
                .optional();
    }

    /** Who the member is there, for themselves. */
    Subject subject(UUID workplaceId, Member member) {
        return sql.sql("select id from person where workplace_id = ? and account_id = ? order by id limit 1")
                .params(workplaceId, member.accountId())
                .query(UUID.class)
                .optional()
                .flatMap(person -> at(workplaceId, person))
                .map(known -> new Subject(workplaceId, known.id, member.accountId(), known.signature(), true))
                .orElseGet(() -> new Subject(workplaceId, null, member.accountId(), "", true));
    }
}
