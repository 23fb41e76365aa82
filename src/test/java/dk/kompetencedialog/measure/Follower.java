package dk.kompetencedialog.measure;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * A page that follows one room by its number. Where it is told to fetch the board, it does so within two seconds as pages do, and what it was told
 * of by that has come when the board has.
 */
final class Follower extends EventStream {
    private static final byte[] FETCH = HttpReader.bytes("fetch-board\"");
    private static final byte[] REFRESH = HttpReader.bytes("refresh-room\"");
    private static final int JITTER_MS = 1800;

    /** Who wants to know what is said. */
    interface Ear {
        void hear(byte[] bytes, int from, int to);
    }

    /** What a follower does with what it is told. */
    record Reading(Visitor visitor, Ear ear) {}

    private final Reading reading;
    private final Page page;
    private final StreamCounts counts;
    private final Reach reach = new Reach();
    private final CompletableFuture<Long> first = new CompletableFuture<>();
    private boolean fetches;

    Follower(Surroundings around, Page page, Reading reading) {
        super(around, page);
        this.page = page;
        this.reading = reading;
        counts = around.counts();
    }

    Reach reach() {
        return reach;
    }

    /** When it had what it had missed, and was live. */
    CompletableFuture<Long> first() {
        return first;
    }

    @Override
    void data(byte[] bytes, int from, int to, long nanoTime) {
        if (quotes(bytes, from, to, FETCH) || quotes(bytes, from, to, REFRESH)) fetches = true;
        reading.ear().hear(bytes, from, to);
    }

    @Override
    void reached(long number, long nanoTime) {
        reach.reached(number, fetches ? Reach.NEVER : nanoTime);
        first.complete(nanoTime);
        if (fetches) fetch(number);
        fetches = false;
    }

    private void fetch(long number) {
        counts.sentAway();
        Thread.startVirtualThread(() -> {
            do pause();
            while (!reading.visitor().finds("/w/" + page.room().id() + "/board", page.seat()));
            reach.fetched(number, System.nanoTime());
        });
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(JITTER_MS));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
