package dk.kompetencedialog.workshop.discussion;

import dk.kompetencedialog.board.conclusion.Concluded;
import dk.kompetencedialog.board.conclusion.ConcludedReading;
import dk.kompetencedialog.guide.ConclusionKind;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.workshop.discussion.page.DiscussionsPiece;
import dk.kompetencedialog.workshop.discussion.page.DiscussionsPiece.OfGroup;
import dk.kompetencedialog.workshop.discussion.page.TallyPiece;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads the discussions beside what was concluded: three statements, however many groups there are. Wants a snapshot. */
@Component
public class DiscussionsReading {

    private final Discussions discussions;
    private final ConcludedReading conclusions;

    DiscussionsReading(Discussions discussions, ConcludedReading conclusions) {
        this.discussions = discussions;
        this.conclusions = conclusions;
    }

    /** Those of a room, beside the conclusions of this workshop. */
    public DiscussionsPiece of(Room room, Room workshop, long number) {
        var discussed = discussions.of(room);
        var concluded = conclusions.of(workshop).stream()
                .filter(one -> one.kind() == ConclusionKind.ACTIVITY_NEED || one.kind() == ConclusionKind.PLAN_NEED)
                .toList();
        var groups = discussed.stream()
                .map(one -> new OfGroup(one, about(one, concluded)))
                .toList();
        return new DiscussionsPiece(groups, TallyPiece.of(discussed, number));
    }

    /** What is for a group by name; plans for everyone are about departments and teams. */
    private static List<String> about(Discussed one, List<Concluded> concluded) {
        return concluded.stream()
                .filter(conclusion -> one.group() == null
                        ? conclusion.kind() == ConclusionKind.PLAN_NEED
                                && conclusion.groups().isEmpty()
                        : conclusion.groups().stream()
                                .anyMatch(group -> group.id().equals(one.group())))
                .map(Concluded::text)
                .toList();
    }
}
