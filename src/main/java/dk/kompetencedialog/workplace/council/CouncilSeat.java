package dk.kompetencedialog.workplace.council;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's place in a council.
 *
 * @param side null for a secretary of neither
 * @param standsInFor whom a substitute stands in for; null for one who may stand in for any of their side
 */
public record CouncilSeat(
        UUID person,
        @Nullable Side side,
        Post post,
        @Nullable UUID standsInFor) {}
