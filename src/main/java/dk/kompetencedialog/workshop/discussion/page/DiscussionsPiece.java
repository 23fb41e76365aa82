package dk.kompetencedialog.workshop.discussion.page;

import dk.kompetencedialog.workshop.discussion.Discussed;
import java.util.List;

/**
 * All that was said, group by group.
 *
 * @param groups the staff groups, and last departments and teams
 */
public record DiscussionsPiece(List<OfGroup> groups, TallyPiece tally) {
    public DiscussionsPiece {
        groups = List.copyOf(groups);
    }

    /** What was said of a group, and the activities that were concluded for it. */
    public record OfGroup(Discussed discussed, List<String> concluded) {
        public OfGroup {
            concluded = List.copyOf(concluded);
        }
    }

    public long number() {
        return tally.number();
    }
}
