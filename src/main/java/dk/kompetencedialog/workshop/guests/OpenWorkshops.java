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
}
