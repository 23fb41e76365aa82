package dk.kompetencedialog.workshop;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.Ways;
import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.board.Boards;
import dk.kompetencedialog.board.printed.Printed;
import dk.kompetencedialog.guide.BoardEdition;
import dk.kompetencedialog.guide.Editions;
import dk.kompetencedialog.room.Access;
import dk.kompetencedialog.room.Rooms;
import dk.kompetencedialog.workplace.StaffGroup;
import dk.kompetencedialog.workplace.StaffGroups;
import dk.kompetencedialog.workplace.Workplace;
import dk.kompetencedialog.workshop.agenda.Sittings;
import dk.kompetencedialog.workshop.group.WorkshopGroups;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sets a workshop up: its room and places, its boards, its run at the first step, and the way in. */
@Component
class Making {
    private final JdbcClient sql;
    private final Rooms rooms;
    private final Boards boards;
    private final Editions editions;
    private final StaffGroups staffGroups;
    private final Ways ways;
    private final Sittings sittings;
    private final Audit audit;
    private final WorkshopGroups whom;
    private final Printed printed;
    private final Clock clock;

    Making(
            JdbcClient sql,
            Rooms rooms,
            Boards boards,
            Editions editions,
            StaffGroups staffGroups,
            Ways ways,
            Sittings sittings,
            Audit audit,
            WorkshopGroups whom,
            Printed printed,
            Clock clock) {
        this.sql = sql;
        this.rooms = rooms;
        this.boards = boards;
        this.editions = editions;
        this.staffGroups = staffGroups;
        this.ways = ways;
        this.sittings = sittings;
        this.audit = audit;
        this.whom = whom;
        this.printed = printed;
        this.clock = clock;
    }

    Workshop make(Member by, Workplace workplace, NewWorkshop wanted) {
        var edition = editions.get(wanted.use().edition(), Locale.ROOT);
        var made = new Workshop(
                workplace.id(),
                UUID.randomUUID(),
                wanted.title(),
                edition.code(),
                edition.colour().theme(),
                wanted.named(),
                wanted.noteCap());
        rooms.open(workplace.id(), made.id());
        insert(made);
        rooms.addPlace(made.room(), Rooms.RUN, Access.EVERYONE);
        rooms.addPlace(made.room(), Rooms.DESK, Access.DESK);
        var boardKeys = edition.boards().stream().map(BoardEdition::key).toList();
        sittings.lay(workplace.id(), made.id(), edition, wanted.form().sittings(boardKeys));
        var groups = staffGroups.of(workplace.id()).stream().map(StaffGroup::id).toList();
        boards.setUp(made.room(), edition, groups);
        whom.set(made.room(), wanted.whom());
        printed.lay(made.room(), edition, whom.staffGroups(made.room()));
        ways.open(workplace.id(), made.id());
        audit.write(workplace.id(), by, AuditKind.WORKSHOP_MADE, made.id());
        return made;
    }

    private void insert(Workshop made) {
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        sql.sql("""
                insert into workshop (workplace_id, id, title, edition, named, note_cap, created_at) values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(made.workplaceId(), made.id(), made.title(), made.edition())
                .params(made.named(), made.noteCap(), now)
                .update();
        sql.sql("insert into run (workplace_id, workshop_id, step, step_started_at) values (?, ?, 0, ?)")
                .params(made.workplaceId(), made.id(), now)
                .update();
    }
}
