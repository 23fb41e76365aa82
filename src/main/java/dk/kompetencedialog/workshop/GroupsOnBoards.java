package dk.kompetencedialog.workshop;

import dk.kompetencedialog.board.Boards;
import dk.kompetencedialog.board.Touches;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.room.Commands;
import dk.kompetencedialog.room.Outcome;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.room.Touch;
import dk.kompetencedialog.workplace.GroupNames;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Staff groups are zones on boards: when they are called something else, every board of the workplace is fetched anew. */
@Component
class GroupsOnBoards implements GroupNames {
    private final JdbcClient sql;
    private final Transactions transactions;
    private final Commands commands;
    private final Boards boards;

    GroupsOnBoards(JdbcClient sql, Transactions transactions, Commands commands, Boards boards) {
        this.sql = sql;
        this.transactions = transactions;
        this.commands = commands;
        this.boards = boards;
    }

    @Override
    public void changed(UUID workplaceId) {
        transactions.in(workplaceId, () -> rooms(workplaceId)).forEach(this::touch);
    }

    private List<Room> rooms(UUID workplaceId) {
        return sql.sql("select id from room where workplace_id = ?")
                .param(workplaceId)
                .query((row, at) -> new Room(workplaceId, row.getObject(1, UUID.class)))
                .list();
    }

    private void touch(Room room) {
        commands.byItself(
                room,
                () -> Outcome.of(boards.of(room).stream().map(Touches::whole).toArray(Touch[]::new)));
    }
}
