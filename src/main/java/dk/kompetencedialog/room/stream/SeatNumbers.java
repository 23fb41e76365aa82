package dk.kompetencedialog.room.stream;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The list numbers that the poll has seen, so that it tells a seat only of news. One thread uses it. */
class SeatNumbers {
    private final Map<UUID, Long> seen = new HashMap<>();

    boolean isNews(UUID seat, long number) {
        @Nullable Long before = seen.put(seat, number);
        return before == null || before != number;
    }

    void keepOnly(Set<UUID> seats) {
        seen.keySet().retainAll(seats);
    }
}
