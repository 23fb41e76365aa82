package dk.kompetencedialog.measure;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** How the streams of a run fared. */
final class StreamCounts {
    private static final int OPENING_AT_ONCE = 100;

    private final Semaphore opening = new Semaphore(OPENING_AT_ONCE);
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger cut = new AtomicInteger();
    private final AtomicInteger sentAway = new AtomicInteger();

    /** Waits until one more may be opened: a hundred at once come in, not thousands. */
    void mayOpen() throws InterruptedException {
        opening.acquire();
    }

    /** The first bytes of a stream have come. */
    void opened() {
        opened.incrementAndGet();
        opening.release();
    }

    void refused(int status) {
        if (opened.get() == 0) throw new IllegalStateException("A stream was answered " + status + ".");
    }

    void cut() {
        cut.incrementAndGet();
    }

    /** A stream was told to fetch the board instead. */
    void sentAway() {
        sentAway.incrementAndGet();
    }

    int open() {
        return opened.get();
    }

    int cutSoFar() {
        return cut.get();
    }

    int sentAwaySoFar() {
        return sentAway.get();
    }
}
