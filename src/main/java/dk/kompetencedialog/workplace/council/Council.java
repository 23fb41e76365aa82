package dk.kompetencedialog.workplace.council;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A works council (SU), of which a workplace has none, one or several.
 *
 * @param name 1 to 80 characters
 * @param seats by post, then by name
 */
public record Council(UUID id, String name, List<CouncilSeat> seats) {
    public static final int NAME_MAX = 80;

    public Council {
        seats = List.copyOf(seats);
    }

    /** Those of one side, or those of neither. */
    public List<CouncilSeat> of(@Nullable Side side) {
        return seats.stream().filter(seat -> seat.side() == side).toList();
    }

    /** All but the substitutes, who come when somebody cannot. */
    public List<UUID> regulars() {
        return seats.stream()
                .filter(seat -> seat.post() != Post.SUBSTITUTE)
                .map(CouncilSeat::person)
                .toList();
    }

    /** Who stands in for somebody. */
    Optional<UUID> substituteOf(UUID person) {
        return seats.stream()
                .filter(seat -> person.equals(seat.standsInFor()))
                .map(CouncilSeat::person)
                .findFirst();
    }
}
