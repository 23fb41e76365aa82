package dk.kompetencedialog.strategy;

import dk.kompetencedialog.account.OpenRooms;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names the rooms in which strategies are written; they never close. */
@Component
class OpenStrategies implements OpenRooms {
    private final JdbcClient sql;

    OpenStrategies(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<OpenRoom> among(UUID workplaceId, Set<UUID> rooms) {
        return sql.sql("select id, title from strategy where workplace_id = ? and id = any(?) order by title, id")
                .params(workplaceId, rooms.toArray(UUID[]::new))
                .query((row, at) -> new OpenRoom(row.getObject("id", UUID.class), row.getString("title")))
                .list();
    }

    @Override
    public Set<Lead> withoutRight(UUID workplaceId) {
        return sql.sql("""
                        select s.room_id, s.account_id from seat s
                        join strategy t on t.workplace_id = s.workplace_id and t.id = s.room_id
                        where s.workplace_id = :workplace and s.account_id is not null and not s.removed
                          and not exists (select from administers a where a.workplace_id = s.workplace_id and a.account_id = s.account_id)
                          and not exists (select from council_seat c
                            join person p on p.workplace_id = c.workplace_id and p.id = c.person_id
                            where c.workplace_id = s.workplace_id and p.account_id = s.account_id)
                        """)
                .param("workplace", workplaceId)
                .query((row, at) ->
                        new Lead(row.getObject("room_id", UUID.class), row.getObject("account_id", UUID.class)))
                .set();
    }
}
