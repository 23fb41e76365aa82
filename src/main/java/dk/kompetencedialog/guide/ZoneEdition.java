package dk.kompetencedialog.guide;

import java.util.List;

/**
 * A zone as the catalogue has it. Where {@code per} is STAFF_GROUP the board makes one zone for each staff group of the
 * workplace: title and help line are then the fallback, for the group's own name and description stand on the board.
 *
 * @param key short and stable, unique within the board
 * @param help one line under the title
 * @param suggests kinds of conclusion that notes here usually end in, the likeliest first; empty = none
 */
public record ZoneEdition(
        String key, String title, String help, ZonePer per, ZoneShape shape, List<ConclusionKind> suggests) {
    public ZoneEdition {
        suggests = List.copyOf(suggests);
    }
}
