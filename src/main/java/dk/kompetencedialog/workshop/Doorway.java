package dk.kompetencedialog.workshop;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.account.Ways;
import dk.kompetencedialog.account.Welcome;
import dk.kompetencedialog.account.Welcomes;
import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.platform.text.Language;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Outcome;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.room.Rooms;
import dk.kompetencedialog.workplace.Workplaces;
import dk.kompetencedialog.workplace.notice.PrivacyNotices;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The way into a workshop: what stands on the door, and whether it is open. Wants an open transaction of the workplace. */
@Component
class Doorway implements Welcomes {
    private final WorkshopRuns runs;
    private final Workplaces workplaces;
    private final PrivacyNotices notices;
    private final Ways ways;
    private final Rooms rooms;
    private final Audit audit;

    Doorway(WorkshopRuns runs, Workplaces workplaces, PrivacyNotices notices, Ways ways, Rooms rooms, Audit audit) {
        this.runs = runs;
        this.workplaces = workplaces;
        this.notices = notices;
        this.ways = ways;
        this.rooms = rooms;
        this.audit = audit;
    }

    @Override
    public Welcome of(UUID workplaceId, UUID roomId) {
        var run = runs.of(new Room(workplaceId, roomId), Locale.ROOT);
        var workshop = run.workshop();
        return new Welcome(
                workshop.theme(),
                workshop.title(),
                workplaces.at(workplaceId).name(),
                workshop.named(),
                run.closed(),
                Language.DA,
                notices.of(workplaceId));
    }

    /** Another code from now on, where the old one has come into the wrong hands. Throws {@link Sentence} 410 when the workshop is over. */
    Outcome renew(Seat seat) {
        var room = new Room(seat.workplaceId(), seat.roomId());
        if (runs.of(room).closed()) throw Sentence.gone("workshop.closed");
        ways.renew(seat.workplaceId(), seat.roomId());
        audit.byLead(seat, AuditKind.JOIN_CODE_CHANGED, seat.roomId());
        return Outcome.of(rooms.touchRun(room, Leading.STEP));
    }

    /** Lets nobody new in, or lets them in again. Throws {@link Sentence} 410 when the workshop is over. */
    Outcome close(Seat seat, boolean closed) {
        var room = new Room(seat.workplaceId(), seat.roomId());
        if (runs.of(room).closed()) throw Sentence.gone("workshop.closed");
        ways.close(seat.workplaceId(), seat.roomId(), closed);
        return Outcome.of(rooms.touchRun(room, Leading.STEP))
                .undoneBy(closed ? "DELETE" : "POST", "/w/%s/code/closing".formatted(seat.roomId()), "");
    }
}
