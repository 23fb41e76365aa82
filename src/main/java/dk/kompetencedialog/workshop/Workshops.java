package dk.kompetencedialog.workshop;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.guide.Editions;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.workplace.Workplace;
import dk.kompetencedialog.workplace.Workplaces;
import dk.kompetencedialog.workshop.facilitator.Facilitators;
import dk.kompetencedialog.workshop.facilitator.Standing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
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
    private final Facilitators facilitators;
    private final Editions editions;

    Workshops(
            JdbcClient sql,
            Transactions transactions,
            Workplaces workplaces,
            Making making,
            Facilitators facilitators,
            Editions editions) {
        this.sql = sql;
        this.transactions = transactions;
        this.workplaces = workplaces;
        this.making = making;
        this.facilitators = facilitators;
        this.editions = editions;
    }

    /** Makes a workshop with its room, boards and way in, in one transaction of its own. */
    public Workshop make(Member by, Workplace workplace, NewWorkshop wanted) {
        return transactions.in(workplace.id(), () -> making.make(by, workplace, wanted));
    }

    /** One that the member may plan and lead. Not inside a transaction. Throws {@link Sentence} 404. */
    public Workshop of(Member member, UUID id) {
        return open(member, id).workshop;
    }

    /** One that the member may plan and lead, or that is over and was their group's. Not inside a transaction. Throws {@link Sentence} 404. */
    public Workshop readable(Member member, UUID id) {
        return found(member, id).workshop;
    }

    /** The same, but a consultant's. Not inside a transaction. Throws {@link Sentence} 404. */
    public Workshop planned(Member member, UUID id) {
        return open(member, id).required(Standing::invites);
    }

    /** One whose outcome is the member's to go on with: they administer the workplace, or lead the group. Not inside a transaction. Throws {@link Sentence} 404. */
    public Workshop answeredFor(Member member, UUID id) {
        return open(member, id).required(Standing::answersForIt);
    }

    /** One of a workplace that the member administers. Not inside a transaction. Throws {@link Sentence} 404. */
    public Workshop administered(Member member, UUID id) {
        return open(member, id).required(Standing::administers);
    }

    /** A workshop, and what the member is to it. */
    public record Opened(Workshop workshop, Standing standing) {
        private Workshop required(Predicate<Standing> right) {
            if (!right.test(standing)) throw Sentence.notFound();
            return workshop;
        }
    }

    /** Any that the member may plan and lead, with what they are to it. Not inside a transaction. Throws {@link Sentence} 404. */
    public Opened open(Member member, UUID id) {
        var found = found(member, id);
        if (!found.standing.leads()) throw Sentence.notFound();
        return found;
    }

    private Opened found(Member member, UUID id) {
        return workplaces.belonging(member).stream()
                .flatMap(workplace ->
                        transactions
                                .snapshot(workplace.id(), () -> open(member, new Room(workplace.id(), id)))
                                .stream())
                .findFirst()
                .orElseThrow(Sentence::notFound);
    }

    private Optional<Opened> open(Member member, Room room) {
        return find(room)
                .flatMap(workshop ->
                        facilitators.standing(member, room).map(standing -> new Opened(workshop, standing)));
    }

    /** The workshop held in a room. Wants an open transaction of its workplace. Throws {@link Sentence} 404. */
    public Workshop in(Room room) {
        return find(room).orElseThrow(Sentence::notFound);
    }

    private Optional<Workshop> find(Room room) {
        return sql.sql("select " + COLUMNS + " from workshop where workplace_id = ? and id = ?")
                .params(room.workplaceId(), room.id())
                .query((row, at) -> workshop(row))
                .optional();
    }

    private Workshop workshop(ResultSet row) throws SQLException {
        var edition = editions.get(row.getString("edition"), Locale.ROOT);
        return new Workshop(
                row.getObject("workplace_id", UUID.class),
                row.getObject("id", UUID.class),
                row.getString("title"),
                edition.code(),
                edition.colour().theme(),
                row.getBoolean("named"),
                row.getInt("note_cap"));
    }
}
