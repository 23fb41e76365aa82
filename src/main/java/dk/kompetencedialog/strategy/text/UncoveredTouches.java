package dk.kompetencedialog.strategy.text;

import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.room.Touch;
import dk.kompetencedialog.workshop.discussion.Listeners;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which groups are named as left out depends on what is said of them. */
@Component
class UncoveredTouches implements Listeners {
    private final Strategies strategies;

    UncoveredTouches(Strategies strategies) {
        this.strategies = strategies;
    }

    @Override
    public Optional<Touch> touched(Room room) {
        return strategies
                .find(room)
                .map(strategy -> new Touch(Set.of(strategies.place(room)), Writing.PARAGRAPH, List.of()));
    }
}
