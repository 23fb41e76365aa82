package dk.kompetencedialog.workshop.facilitator;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.workplace.people.Person;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who facilitates which workshop. Every method wants an open transaction of the workplace. */
@Component
public class Facilitators {
    private final JdbcClient sql;

    Facilitators(JdbcClient sql) {
        this.sql = sql;
    }

    /** What the member is to the workshop in this room; empty for one to whom it does not exist. */
    public Optional<Standing> standing(Member member, Room room) {
        return sql
                .sql("""
                        select 'ADMINISTRATOR' from administers where workplace_id = :workplace and account_id = :account
                        union all
                        select 'LEADER' from leads_workshop
                          where workplace_id = :workplace and workshop_id = :workshop and account_id = :account
                        union all
                        select 'MEMBER' from of_workshop_group g
                          join closing c on c.workplace_id = g.workplace_id and c.workshop_id = g.workshop_id
                          where g.workplace_id = :workplace and g.workshop_id = :workshop and g.account_id = :account
                        union all
                        select case when p.guest_of is null then 'FACILITATOR' else 'CONSULTANT' end from facilitator f
                          join person p on p.workplace_id = f.workplace_id and p.id = f.person_id
                          where f.workplace_id = :workplace and f.workshop_id = :workshop and p.account_id = :account
                        """)
                .param("workplace", room.workplaceId())
                .param("workshop", room.id())
                .param("account", member.accountId())
                .query((row, at) -> Standing.valueOf(row.getString(1)))
                .stream()
                .min(Standing::compareTo);
    }

    /** A workshop that somebody facilitates. */
    record Facilitated(UUID id, String title, boolean closed) {}

    /** Those that the member facilitates, the open ones first. */
    List<Facilitated> of(Member member, UUID workplaceId) {
        return sql.sql("""
                        select distinct w.id, w.title, c.workshop_id is not null as closed from facilitator f
                          join person p on p.workplace_id = f.workplace_id and p.id = f.person_id
                          join workshop w on w.workplace_id = f.workplace_id and w.id = f.workshop_id
                          left join closing c on c.workplace_id = w.workplace_id and c.workshop_id = w.id
                        where f.workplace_id = ? and p.account_id = ? order by 3, w.title, w.id
                        """)
                .params(workplaceId, member.accountId())
                .query(DataClassRowMapper.newInstance(Facilitated.class))
                .list();
    }

    /** Those of one workshop, by name. */
    List<Person> in(Room room) {
        return sql.sql("""
                        select p.id, p.name, coalesce(p.mail, '') as mail, p.unit_id as unit, p.staff_group_id as staff_group,
                          coalesce(p.guest_of, '') as guest_of
                        from facilitator f join person p on p.workplace_id = f.workplace_id and p.id = f.person_id
                        where f.workplace_id = ? and f.workshop_id = ? order by p.name, p.id
                        """)
                .params(room.workplaceId(), room.id())
                .query(DataClassRowMapper.newInstance(Person.class))
                .list();
    }

    /** Their names. */
    public List<String> names(Room room) {
        return in(room).stream().map(Person::name).toList();
    }

    /** Makes somebody of the list one. Throws {@link Sentence} 400 where nobody is chosen. */
    void add(Room room, UUID person) {
        int added = sql.sql("""
                        insert into facilitator (workplace_id, workshop_id, person_id)
                        select workplace_id, ?, id from person where workplace_id = ? and id = ?
                        on conflict (workplace_id, workshop_id, person_id) do update set person_id = excluded.person_id
                        """).params(room.id(), room.workplaceId(), person).update();
        if (added == 0) throw Sentence.badRequest("facilitator.nobody");
    }

    /** Whether they were one. */
    boolean remove(Room room, UUID person) {
        return sql.sql("delete from facilitator where workplace_id = ? and workshop_id = ? and person_id = ?")
                        .params(room.workplaceId(), room.id(), person)
                        .update()
                == 1;
    }

    /** Whether somebody facilitates nothing at this workplace; nobody makes them do so meanwhile. */
    boolean isFree(UUID workplaceId, UUID person) {
        sql.sql("select id from person where workplace_id = ? and id = ? for update")
                .params(workplaceId, person)
                .query(UUID.class)
                .optional();
        return sql.sql("select not exists (select from facilitator where workplace_id = ? and person_id = ?)")
                .params(workplaceId, person)
                .query(Boolean.class)
                .single();
    }
}
