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
}
