package dk.kompetencedialog.world;

import dk.kompetencedialog.account.Arrivals;
import dk.kompetencedialog.account.Way;
import dk.kompetencedialog.account.Ways;
import dk.kompetencedialog.account.Welcome;
import dk.kompetencedialog.account.Welcomes;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Language;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rooms with a door and nothing in them, for those who test the door. */
public class StandInRooms implements Arrivals, Welcomes {
    private final JdbcClient sql;
    private final Transactions transactions;
    private final Ways ways;
    private final Map<UUID, Welcome> welcomes = new ConcurrentHashMap<>();

    public StandInRooms(JdbcClient sql, Transactions transactions, Ways ways) {
        this.sql = sql;
        this.transactions = transactions;
        this.ways = ways;
    }

    /** A room, and the way into it. */
    public record Room(UUID workplaceId, UUID id, Way way) {}

    /** Makes a room in a workplace of its own. */
    public Room make(boolean named) {
        var workplace = UUID.randomUUID();
        var id = UUID.randomUUID();
        welcomes.put(id, new Welcome("Kompetencestrategi 2027", "Klitstyrelsen", named, false, Language.DA));
        return transactions.in(workplace, () -> {
            sql.sql("insert into workplace (workplace_id, name, created_at) values (?, 'Klitstyrelsen', ?)")
                    .params(workplace, OffsetDateTime.now(ZoneOffset.UTC))
                    .update();
            sql.sql("insert into room (workplace_id, id) values (?, ?)")
                    .params(workplace, id)
                    .update();
            return new Room(workplace, id, ways.open(workplace, id));
        });
    }

    /** Ends it for good. */
    public void end(Room room) {
        welcomes.compute(
                room.id(),
                (id, now) -> new Welcome("Kompetencestrategi 2027", "Klitstyrelsen", true, true, Language.DA));
    }

    @Override
    public void into(UUID workplaceId, UUID roomId, Runnable seating) {
        transactions.in(workplaceId, () -> {
            sql.sql("update room set seq = seq + 1 where workplace_id = ? and id = ?")
                    .params(workplaceId, roomId)
                    .update();
            seating.run();
        });
    }

    @Override
    public Welcome of(UUID workplaceId, UUID roomId) {
        return welcomes.get(roomId);
    }
}
