package dk.kompetencedialog.workplace.administration;

import dk.kompetencedialog.platform.web.Sentence;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who administers a workplace: people of its list, and the account that made it. Every method wants an open transaction of it. */
@Component
public class Administrators {
    private static final Comparator<Administrator> BY_NAME =
            Comparator.comparing((Administrator each) -> each.name().isEmpty()).thenComparing(Administrator::name);

    private final JdbcClient sql;

    Administrators(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * One of them.
     *
     * @param id of the person; of the account where it is nobody on the list
     * @param name empty where it is nobody on the list
     * @param account null where the person has none yet; a link that was made and never used has given one too
     * @param been whether they have been signed in
     */
    record Administrator(UUID id, String name, @Nullable UUID account, boolean been) {}

    /** Whether that account is one of them. */
    boolean are(UUID workplaceId, UUID account) {
        return of(workplaceId).stream().anyMatch(each -> account.equals(each.account()));
    }

    /** By name, whoever is not on the list last. */
    List<Administrator> of(UUID workplaceId) {
        return sql
                .sql("""
                        select p.id, p.name, p.account_id as account, exists (select from administers_been b
                          where b.workplace_id = p.workplace_id and b.account_id = p.account_id) as been
                        from person p where p.workplace_id = :workplace and (
                          exists (select from administrator a where a.workplace_id = p.workplace_id and a.person_id = p.id)
                          or exists (select from membership m where m.workplace_id = p.workplace_id and m.account_id = p.account_id))
                        union all
                        select m.account_id, '', m.account_id, true from membership m where m.workplace_id = :workplace
                          and not exists (select from person p where p.workplace_id = m.workplace_id and p.account_id = m.account_id)
                        """)
                .param("workplace", workplaceId)
                .query(DataClassRowMapper.newInstance(Administrator.class))
                .list()
                .stream()
                .sorted(BY_NAME)
                .toList();
    }

    /** Makes somebody of the list one. Throws {@link Sentence} 400 where it is nobody who may be. */
    void add(UUID workplaceId, UUID person) {
        int added = sql.sql("""
                        insert into administrator (workplace_id, person_id)
                        select workplace_id, id from person where workplace_id = ? and id = ? and guest_of is null
                        on conflict (workplace_id, person_id) do update set by_claim = false
                        """).params(workplaceId, person).update();
        if (added == 0) throw Sentence.badRequest("administration.nobody");
    }

    /**
     * Puts whoever made the workplace on its list under a name, and the role is that person's from then on; who is on the list keeps the name
     * there.
     */
    public void name(UUID workplaceId, UUID account, String name) {
        sql.sql("""
                        with named as (
                          insert into person (workplace_id, id, name, account_id)
                          select m.workplace_id, :id, :name, m.account_id from membership m where m.workplace_id = :workplace and m.account_id = :account
                            and not exists (select from person p where p.workplace_id = m.workplace_id and p.account_id = m.account_id)
                          returning workplace_id, id, account_id
                        ), given as (insert into administrator (workplace_id, person_id) select workplace_id, id from named)
                        delete from membership m using named n where m.workplace_id = n.workplace_id and m.account_id = n.account_id
                        """)
                .param("workplace", workplaceId)
                .param("account", account)
                .param("id", UUID.randomUUID())
                .param("name", name)
                .update();
    }

    /** Takes it from one of them; false where it is none of them. Throws {@link Sentence} 409 where nobody would be left who can come in. */
    boolean remove(UUID workplaceId, UUID id) {
        hold(workplaceId);
        int removed =
                sql.sql("""
                        delete from membership m where m.workplace_id = :workplace and (m.account_id = :id
                          or exists (select from person p
                            where p.workplace_id = m.workplace_id and p.id = :id and p.account_id = m.account_id))
                        """).param("workplace", workplaceId).param("id", id).update();
        removed += sql.sql("delete from administrator where workplace_id = ? and person_id = ?")
                .params(workplaceId, id)
                .update();
        requireOne(workplaceId);
        return removed > 0;
    }

    /**
     * Throws {@link Sentence} 409 where nobody who has been signed in administers the workplace: what was about to be done leaves it without, and
     * who has the role on paper may never come.
     */
    public void requireOne(UUID workplaceId) {
        hold(workplaceId);
        if (of(workplaceId).stream().noneMatch(Administrator::been)) throw Sentence.conflict("administration.last");
    }

    /** Two who take it from each other at the same time wait for each other. */
    private void hold(UUID workplaceId) {
        sql.sql("select 1 from workplace where workplace_id = ? for no key update")
                .param(workplaceId)
                .query(Integer.class)
                .single();
    }
}
