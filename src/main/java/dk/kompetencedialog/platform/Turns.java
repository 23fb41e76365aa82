package dk.kompetencedialog.platform;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Lines of those who want to change the same thing. In the database they would only wait for each other, each with a connection that others could
 * use. Here they wait in the order they came, and those who wait share a transaction, so that one commit writes for them all; where one of them
 * fails, nothing has been done, and each is done by itself.
 */
public final class Turns {
    private static final int MOST_TOGETHER = 16;
    private static final int PATIENCE_SECONDS = 10;

    private final ConcurrentMap<UUID, Line> lines = new ConcurrentHashMap<>();

    /**
     * Does the work in its turn; fails as for want of a connection when that does not come.
     *
     * @param work may be done again after a rollback, maybe by another thread
     * @param transaction runs what it is given in a transaction
     */
    public <T extends @Nullable Object> T take(UUID line, Supplier<T> work, Consumer<Runnable> transaction) {
        var turn = new Turn<>(work);
        var others = Objects.requireNonNull(lines.compute(line, (id, known) -> entered(known)));
        try {
            if (others.leads(turn) || turn.isCalled(others)) others.lead(transaction);
            return turn.outcome();
        } finally {
            lines.computeIfPresent(line, (id, known) -> --known.people == 0 ? null : known);
        }
    }

    private static Line entered(@Nullable Line known) {
        var line = known == null ? new Line() : known;
        line.people++;
        return line;
    }

    /** Those who wait for one thing, and whether one of them is doing the work of some. */
    private static final class Line {
        private final Deque<Turn<?>> waiting = new ArrayDeque<>();
        private boolean led;
        private int people;

        /** Joins the line; says whether nobody leads, and so this one does. */
        synchronized boolean leads(Turn<?> turn) {
            waiting.add(turn);
            if (led) return false;
            led = true;
            return true;
        }

        synchronized boolean leaves(Turn<?> turn) {
            return !turn.leading && waiting.remove(turn);
        }

        /** Does the work of those who wait, and lets the next one lead. */
        void lead(Consumer<Runnable> transaction) {
            var together = next();
            try {
                work(together, transaction);
            } finally {
                pass();
                together.forEach(turn -> turn.bell.release());
            }
        }

        private synchronized List<Turn<?>> next() {
            var together = new ArrayList<Turn<?>>();
            while (together.size() < MOST_TOGETHER && !waiting.isEmpty()) together.add(waiting.remove());
            return together;
        }

        private synchronized void pass() {
            var next = waiting.peek();
            led = next != null;
            if (next == null) return;
            next.leading = true;
            next.bell.release();
        }

        private static void work(List<Turn<?>> together, Consumer<Runnable> transaction) {
            try {
                transaction.accept(() -> together.forEach(Turn::work));
            } catch (RuntimeException | Error failure) {
                if (together.size() > 1 && together.stream().anyMatch(turn -> turn.failed))
                    together.forEach(turn -> work(List.of(turn), transaction));
                else together.forEach(turn -> turn.failure = failure);
            }
        }
    }

    private static final class Turn<T extends @Nullable Object> {
        private final Supplier<T> work;
        private final Semaphore bell = new Semaphore(0);
        private boolean leading;
        private boolean failed;
        private @Nullable T result;
        private @Nullable Throwable failure;

        Turn(Supplier<T> work) {
            this.work = work;
        }

        void work() {
            failed = true;
            result = work.get();
            failed = false;
        }

        /** Waits until the work is done, or until it is this one's to lead: says which. */
        boolean isCalled(Line line) {
            if (!hearsTheBell()) {
                if (line.leaves(this)) throw new CannotCreateTransactionException("too many wait for the same thing");
                bell.acquireUninterruptibly();
            }
            return leading;
        }

        @SuppressWarnings("NullAway") // What the work gave, null too where the type says so.
        T outcome() {
            if (failure instanceof RuntimeException wrong) throw wrong;
            if (failure instanceof Error fault) throw fault;
            return result;
        }

        private boolean hearsTheBell() {
            try {
                return bell.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}
