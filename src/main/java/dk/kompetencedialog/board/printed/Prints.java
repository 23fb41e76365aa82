package dk.kompetencedialog.board.printed;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A port that features above answer: what can be printed on a board. Asked inside an open transaction of the workplace. */
public interface Prints {
    /** What holds now for everyone or for one of these staff groups, in the order it reads; none of them = for the whole workplace. */
    List<Print> of(UUID workplaceId, Set<UUID> staffGroups);
}
