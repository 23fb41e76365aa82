package dk.kompetencedialog.workshop;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.workplace.Workplace;
import dk.kompetencedialog.workplace.Workplaces;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All workshops, as a member or a seat may find them. */
@Component
public class Workshops {
    private static final String COLUMNS = "workplace_id, id, title, edition, named, note_cap";

    private final JdbcClient sql;
    private final Transactions transactions;
    private final Workplaces workplaces;
    private final Making making;

    Workshops(JdbcClient sql, Transactions transactions, Workplaces workplaces, Making making) {
        this.sql = sql;
        this.transactions = transactions;
        this.workplaces = workplaces;
        this.making = making;
    }

    /** Makes a workshop with its room, boards and way in, in one transaction of its own. */
    public Workshop make(Workplace workplace, NewWorkshop wanted) {
        return transactions.in(workplace.id(), () -> making.make(workplace, wanted));
    }

    /** One of a workplace of the member's. Throws {@link Sentence} 404. */
    public Workshop of(Member member, UUID id) {
        return workplaces.of(member).stream()
                .flatMap(workplace ->
                        transactions.snapshot(workplace.id(), () -> find(new Room(workplace.id(), id))).stream())
                .findFirst()
                .orElseThrow(Sentence::notFound);
    }

    /** The workshop held in a room. Wants an open transaction of its workplace. Throws {@link Sentence} 404. */
    public Workshop in(Room room) {
        return find(room).orElseThrow(Sentence::notFound);
    }

    private Optional<Workshop> find(Room room) {
        return sql.sql("select " + COLUMNS + " from workshop where workplace_id = ? and id = ?")
                .params(room.workplaceId(), room.id())
                .query(Workshop.class)
                .optional();
    }
}
