package dk.kompetencedialog.workplace.people;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.signin.Leaving;
import dk.kompetencedialog.account.signin.Persons;
import dk.kompetencedialog.account.signin.own.VouchedPeople;
import dk.kompetencedialog.account.signin.passkey.CalledNames;
import dk.kompetencedialog.platform.web.Sentence;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts of a workplace's people. Every method wants an open transaction of it, where it does not say otherwise. */
@Component
class PersonAccounts implements Persons, CalledNames, VouchedPeople {
    private final JdbcClient sql;
    private final Leaving leaving;

    PersonAccounts(JdbcClient sql, @Lazy Leaving leaving) {
        this.sql = sql;
        this.leaving = leaving;
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

    @Override
    public Optional<UUID> personOf(UUID workplaceId, String mail) {
        return sql.sql("select id from person where workplace_id = ? and lower(mail) = lower(?)")
                .params(workplaceId, mail)
                .query(UUID.class)
                .optional();
    }

    @Override
    public boolean moveTo(UUID workplaceId, UUID person, String unit) {
        return sql.sql("""
                        with named as (
                          select id from unit where workplace_id = :workplace and kind = 'UNIT' and lower(name) = lower(:unit)
                        )
                        update person set unit_id = (select id from named)
                        where workplace_id = :workplace and id = :person and (select count(*) from named) = 1
                          and unit_id is distinct from (select id from named)
                        """)
                        .param("workplace", workplaceId)
                        .param("unit", unit)
                        .param("person", person)
                        .update()
                == 1;
    }

    @Override
    public boolean admit(UUID workplaceId, UUID person) {
        return sql.sql("""
                        insert into administrator (workplace_id, person_id, by_claim)
                        select workplace_id, id, true from person where workplace_id = ? and id = ? and guest_of is null
                        on conflict do nothing
                        """).params(workplaceId, person).update() == 1;
    }

    @Override
    public boolean dismiss(UUID workplaceId, UUID person) {
        hold(workplaceId);
        return sql.sql("""
                        delete from administrator a where a.workplace_id = :workplace and a.person_id = :person and a.by_claim
                        and exists (select from administers_been o where o.workplace_id = :workplace and o.account_id is distinct from
                          (select p.account_id from person p where p.workplace_id = :workplace and p.id = :person))
                        """)
                        .param("workplace", workplaceId)
                        .param("person", person)
                        .update()
                == 1;
    }

    @Override
    public Set<UUID> dismissAll(Member by, UUID workplaceId) {
        hold(workplaceId);
        return sql.sql("""
                        with been as (
                          select b.account_id, a.person_id from administers_been b
                            left join person p on p.workplace_id = b.workplace_id and p.account_id = b.account_id
                            left join administrator a on a.workplace_id = p.workplace_id and a.person_id = p.id and a.by_claim
                              and not exists (select from membership m where m.workplace_id = p.workplace_id and m.account_id = p.account_id)
                          where b.workplace_id = :workplace
                        )
                        delete from administrator a where a.workplace_id = :workplace and a.by_claim
                          and (exists (select from been b where b.person_id is null)
                            or a.person_id <> (select b.person_id from been b order by b.account_id = :by desc, b.person_id limit 1))
                        returning a.person_id
                        """)
                .param("workplace", workplaceId)
                .param("by", by.accountId())
                .query((row, at) -> row.getObject(1, UUID.class))
                .set();
    }

    @Override
    public Led lead(UUID workplaceId, UUID person, boolean given) {
        int noMore = sql.sql("""
                        delete from unit_leader l using person p where l.workplace_id = :workplace and l.person_id = :person and l.by_claim
                        and p.workplace_id = l.workplace_id and p.id = l.person_id
                        and not (:given and l.unit_id is not distinct from p.unit_id)
                        """)
                .param("workplace", workplaceId)
                .param("person", person)
                .param("given", given)
                .update();
        int made = sql.sql("""
                        insert into unit_leader (workplace_id, unit_id, person_id, by_claim)
                        select workplace_id, unit_id, id, true from person
                        where workplace_id = :workplace and id = :person and :given and unit_id is not null and guest_of is null
                        on conflict do nothing
                        """)
                .param("workplace", workplaceId)
                .param("person", person)
                .param("given", given)
                .update();
        return new Led(made > 0, noMore > 0);
    }

    @Override
    public Set<UUID> leadNothing(UUID workplaceId) {
        return sql.sql("delete from unit_leader where workplace_id = ? and by_claim returning person_id")
                .param(workplaceId)
                .query((row, at) -> row.getObject(1, UUID.class))
                .set();
    }

    /** Two who lose the administration at the same time wait for each other: Administrators.requireOne waits here too. */
    private void hold(UUID workplaceId) {
        sql.sql("select 1 from workplace where workplace_id = ? for no key update")
                .param(workplaceId)
                .query(Integer.class)
                .single();
    }

    @Override
    public void rightsLost(UUID workplaceId) {
        leaving.withoutRight(workplaceId);
    }

    @Override
    public void signInsEnded(UUID workplaceId, Set<UUID> signIns) {
        leaving.taken(workplaceId, signIns);
    }

    /** Whom the member is at the workplace; empty for one who only administers it. */
    Optional<UUID> personOf(UUID workplaceId, Member member) {
        return sql.sql("select id from person where workplace_id = ? and account_id = ? order by id limit 1")
                .params(workplaceId, member.accountId())
                .query(UUID.class)
                .optional();
    }
}
