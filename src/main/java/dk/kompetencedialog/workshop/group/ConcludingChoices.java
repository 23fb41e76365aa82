package dk.kompetencedialog.workshop.group;

import dk.kompetencedialog.board.page.PrintedPiece;
import dk.kompetencedialog.board.printed.Printed;
import dk.kompetencedialog.guide.BoardEdition;
import dk.kompetencedialog.guide.ConclusionKind;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.workplace.StaffGroup;
import dk.kompetencedialog.workplace.StaffGroups;
import dk.kompetencedialog.workshop.Run;
import dk.kompetencedialog.workshop.page.DeskPage.Concluding;
import java.util.List;
import org.springframework.stereotype.Component;

/** What one chooses from while one concludes. Wants an open transaction of the workplace. */
@Component
public class ConcludingChoices {
    private final StaffGroups staffGroups;
    private final WorkshopGroups groups;
    private final Printed printed;

    ConcludingChoices(StaffGroups staffGroups, WorkshopGroups groups, Printed printed) {
        this.staffGroups = staffGroups;
        this.groups = groups;
        this.printed = printed;
    }

    public Concluding of(Run run) {
        var room = run.workshop().room();
        boolean whole = groups.names(room).isEmpty();
        var kinds = run.board().map(BoardEdition::conclusions).orElse(List.of());
        return new Concluding(
                kinds, whole, whole ? staffGroups.of(room.workplaceId()) : ofGroup(room), focus(room, kinds));
    }

    /** Those that the group has among it; a group of one kind has nothing to choose. */
    private List<StaffGroup> ofGroup(Room room) {
        var mine = groups.staffGroups(room);
        return mine.size() < 2
                ? List.of()
                : staffGroups.of(room.workplaceId()).stream()
                        .filter(group -> mine.contains(group.id()))
                        .toList();
    }

    private List<PrintedPiece.Line> focus(Room room, List<ConclusionKind> kinds) {
        return kinds.contains(ConclusionKind.NEED) ? printed.in(room).of(ConclusionKind.FOCUS_AREA) : List.of();
    }
}
