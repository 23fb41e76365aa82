package dk.kompetencedialog.platform;

import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Lines of those who want to change the same thing. They would only wait for each other in the database, each with a connection that others
 * could use: so few of a line go in at once, in the order they came.
 */
public final class Turns {
    /** One works, one is ready to go on, and those who need not wait for each other have some company. */
    private static final int AT_ONCE = 4;

    private static final int PATIENCE_SECONDS = 10;

    private final ConcurrentMap<UUID, Line> lines = new ConcurrentHashMap<>();

    private record Line(Semaphore places, int people) {
        Line with(int more) {
            return new Line(places, people + more);
        }
    }

    /** Does the work when it is its turn; fails as for want of a connection when that takes too long. */
    public <T extends @Nullable Object> T take(UUID line, Supplier<T> work) {
        var places = enter(line);
        try {
            await(places);
            try {
                return work.get();
            } finally {
                places.release();
            }
        } finally {
            leave(line);
        }
    }

    private Semaphore enter(UUID line) {
        var fresh = new Line(new Semaphore(AT_ONCE, true), 1);
        return lines.merge(line, fresh, (known, one) -> known.with(1)).places();
    }

    private static void await(Semaphore places) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS))
                throw new CannotCreateTransactionException("too many wait for the same thing");
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new CannotCreateTransactionException("ended while waiting", ended);
        }
    }

    private void leave(UUID line) {
        lines.computeIfPresent(line, (id, known) -> known.people() == 1 ? null : known.with(-1));
    }
}
