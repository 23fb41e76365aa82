package dk.kompetencedialog.workplace.people;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.signin.Persons;
import dk.kompetencedialog.account.signin.passkey.CalledNames;
import dk.kompetencedialog.platform.web.Sentence;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts of a workplace's people. Every method wants an open transaction of it. */
@Component
class PersonAccounts implements Persons, CalledNames {
    private final JdbcClient sql;

    PersonAccounts(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<String> mailOf(UUID workplaceId, UUID person) {
        return sql.sql("select mail from person where workplace_id = ? and id = ? and mail is not null")
                .params(workplaceId, person)
                .query(String.class)
                .optional();
    }

    @Override
    public boolean hasMail(UUID workplaceId, UUID account) {
        return sql.sql(
                        "select exists (select from person where workplace_id = ? and account_id = ? and mail is not null)")
                .params(workplaceId, account)
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<UUID> accountOf(UUID workplaceId, UUID person) {
        return sql.sql("select account_id from person where workplace_id = ? and id = ?")
                .params(workplaceId, person)
                .query((row, at) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .optional()
                .orElseThrow(Sentence::notFound);
    }

    @Override
    public void bind(UUID workplaceId, UUID person, UUID account) {
        sql.sql("update person set account_id = ? where workplace_id = ? and id = ? and account_id is null")
                .params(account, workplaceId, person)
                .update();
    }

    @Override
    public Optional<String> nameOf(UUID workplaceId, UUID account) {
        return sql.sql("select name from person where workplace_id = ? and account_id = ? order by id limit 1")
                .params(workplaceId, account)
                .query(String.class)
                .optional();
    }

    /** Whom the member is at the workplace; empty for one who only administers it. */
    Optional<UUID> personOf(UUID workplaceId, Member member) {
        return sql.sql("select id from person where workplace_id = ? and account_id = ? order by id limit 1")
                .params(workplaceId, member.accountId())
                .query(UUID.class)
                .optional();
    }
}
