package dk.kompetencedialog.workshop.guests;

import dk.kompetencedialog.account.OpenRooms;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names the rooms of workshops that are not closed. */
@Component
class OpenWorkshops implements OpenRooms {
    private final JdbcClient sql;

    OpenWorkshops(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<OpenRoom> among(UUID workplaceId, Set<UUID> rooms) {
        return sql.sql("""
                        select w.id, w.title from workshop w
                        left join closing c on c.workplace_id = w.workplace_id and c.workshop_id = w.id
                        where w.workplace_id = ? and w.id = any(?) and c.workshop_id is null order by w.title, w.id
                        """)
                .params(workplaceId, rooms.toArray(UUID[]::new))
                .query((row, at) -> new OpenRoom(row.getObject("id", UUID.class), row.getString("title")))
                .list();
    }

    @Override
    public Set<Lead> withoutRight(UUID workplaceId) {
        return sql.sql("""
                        select s.room_id, s.account_id from seat s
                        join workshop w on w.workplace_id = s.workplace_id and w.id = s.room_id
                        where s.workplace_id = :workplace and s.account_id is not null and not s.removed
                          and not exists (select from administers a where a.workplace_id = s.workplace_id and a.account_id = s.account_id)
                          and not exists (select from leads_workshop l
                            where l.workplace_id = s.workplace_id and l.workshop_id = s.room_id and l.account_id = s.account_id)
                          and not exists (select from facilitator f
                            join person p on p.workplace_id = f.workplace_id and p.id = f.person_id
                            where f.workplace_id = s.workplace_id and f.workshop_id = s.room_id and p.account_id = s.account_id)
                        """)
                .param("workplace", workplaceId)
                .query((row, at) ->
                        new Lead(row.getObject("room_id", UUID.class), row.getObject("account_id", UUID.class)))
                .set();
    }
}
