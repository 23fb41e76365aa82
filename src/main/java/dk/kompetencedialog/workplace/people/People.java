package dk.kompetencedialog.workplace.people;

import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workplace.administration.Administrators;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people of a workplace. Every method wants an open transaction of it. */
@Component
public class People {
    private final JdbcClient sql;
    private final Administrators administrators;
    private final ChangedMails changed;

    People(JdbcClient sql, Administrators administrators, ChangedMails changed) {
        this.sql = sql;
        this.changed = changed;
        this.administrators = administrators;
    }

    /** By name. */
    public List<Person> of(UUID workplaceId) {
        return sql.sql("""
                select id, name, coalesce(mail, '') as mail, unit_id as unit, staff_group_id as staff_group, coalesce(guest_of, '') as guest_of from person
                where workplace_id = ? order by name, id
                """)
                .param(workplaceId)
                .query(DataClassRowMapper.newInstance(Person.class))
                .list();
    }

    /** Two who change the same person at the same time wait for each other. */
    void hold(UUID workplaceId, UUID id) {
        sql.sql("select 1 from person where workplace_id = ? and id = ? for no key update")
                .params(workplaceId, id)
                .query(Integer.class)
                .optional();
    }

    /** Keeps them all in one statement: a person with a known id is changed, another is new. Who has another mail by it is told. */
    public void keep(UUID workplaceId, Collection<Person> people) {
        changed.before(workplaceId, people);
        sql.sql("""
                insert into person (workplace_id, id, name, mail, unit_id, staff_group_id)
                select :workplace, id, name, nullif(mail, ''), unit, staff_group
                from unnest(:ids, :names, :mails, cast(:units as uuid[]), cast(:groups as uuid[])) as p (id, name, mail, unit, staff_group)
                on conflict (workplace_id, id) do update set name = excluded.name, mail = excluded.mail,
                  unit_id = excluded.unit_id, staff_group_id = excluded.staff_group_id
                """)
                .param("workplace", workplaceId)
                .param("ids", array(people, Person::id, UUID[]::new))
                .param("names", array(people, Person::name, String[]::new))
                .param("mails", array(people, Person::mail, String[]::new))
                .param("units", array(people, Person::unit, UUID[]::new))
                .param("groups", array(people, Person::staffGroup, UUID[]::new))
                .update();
    }

    /** Whether they were there. Throws {@link Sentence} 409 where nobody would be left who administers the workplace. */
    boolean remove(UUID workplaceId, UUID id) {
        sql.sql("""
                        delete from membership m using person p
                        where p.workplace_id = ? and p.id = ? and m.workplace_id = p.workplace_id and m.account_id = p.account_id
                        """).params(workplaceId, id).update();
        int gone = sql.sql("delete from person where workplace_id = ? and id = ?")
                .params(workplaceId, id)
                .update();
        administrators.requireOne(workplaceId);
        return gone == 1;
    }

    /** Puts a consultant on the list. Throws {@link Sentence} 409 where somebody has the mail. */
    public void welcome(UUID workplaceId, Person guest) {
        try {
            sql.sql("insert into person (workplace_id, id, name, mail, guest_of) values (?, ?, ?, nullif(?, ''), ?)")
                    .params(workplaceId, guest.id(), guest.name(), guest.mail(), guest.guestOf())
                    .update();
        } catch (DuplicateKeyException known) {
            throw Sentence.conflict("people.mail.known");
        }
    }

    /** Takes a consultant off the list, and the account off the seats they had. Who led is still told where it was, as long as names stay there. */
    public void letGo(UUID workplaceId, UUID guest) {
        sql.sql("""
                update seat s set account_id = null, removed = true, name = case when s.name = '' then '' else left(p.name, 60) end from person p
                where p.workplace_id = ? and p.id = ? and p.guest_of is not null
                  and s.workplace_id = p.workplace_id and s.account_id = p.account_id
                """).params(workplaceId, guest).update();
        sql.sql("delete from person where workplace_id = ? and id = ? and guest_of is not null")
                .params(workplaceId, guest)
                .update();
    }

    private static <T> @Nullable T[] array(
            Collection<Person> people,
            Function<Person, @Nullable T> part,
            java.util.function.IntFunction<@Nullable T[]> made) {
        return people.stream().map(part).toArray(made);
    }
}
