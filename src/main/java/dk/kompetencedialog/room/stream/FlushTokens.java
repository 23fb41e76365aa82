package dk.kompetencedialog.room.stream;

import java.util.concurrent.TimeUnit;

/** A bucket of tokens that fills evenly over a second. One thread takes at a time. */
class FlushTokens {
    private final long nanosPerToken;
    private final long full;
    private long usedUntil = System.nanoTime() - TimeUnit.SECONDS.toNanos(1);

    FlushTokens(int perSecond) {
        full = TimeUnit.SECONDS.toNanos(1);
        nanosPerToken = full / perSecond;
    }

    /** Takes a token, waiting for one where the bucket is empty. */
    void take() throws InterruptedException {
        var now = System.nanoTime();
        usedUntil = Math.max(usedUntil, now - full) + nanosPerToken;
        if (usedUntil > now) TimeUnit.NANOSECONDS.sleep(usedUntil - now);
    }
}
