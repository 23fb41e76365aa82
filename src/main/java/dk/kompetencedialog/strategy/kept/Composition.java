package dk.kompetencedialog.strategy.kept;

import dk.kompetencedialog.workplace.council.Post;
import dk.kompetencedialog.workplace.council.Side;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who sits in a council, by name.
 *
 * @param council its name
 * @param seats side by side, and on each by post
 * @param frozen whether it is as it was when the text was sent; else as it is now
 */
public record Composition(String council, List<Seat> seats, boolean frozen) {
    public Composition {
        seats = List.copyOf(seats);
    }

    /**
     * A place in it.
     *
     * @param side null for a secretary of neither
     * @param standsInFor a name; empty for who stands in for nobody in particular
     */
    public record Seat(String name, @Nullable Side side, Post post, String standsInFor) {}

    /** Those of one side, or those of neither, without its substitutes. */
    public List<Seat> regulars(@Nullable Side side) {
        return of(side).filter(seat -> seat.post() != Post.SUBSTITUTE).toList();
    }

    public List<Seat> substitutes(@Nullable Side side) {
        return of(side).filter(seat -> seat.post() == Post.SUBSTITUTE).toList();
    }

    private Stream<Seat> of(@Nullable Side side) {
        return seats.stream().filter(seat -> seat.side() == side);
    }
}
