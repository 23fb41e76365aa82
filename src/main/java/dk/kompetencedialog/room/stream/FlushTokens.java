package dk.kompetencedialog.room.stream;

import java.util.concurrent.TimeUnit;

/**
 * When a room may be told what is new: at once while that is seldom, else once in a while that grows with the work it is to tell everyone, so that
 * a full room leaves most of the time to those who write. One thread uses it.
 */
class FlushTokens {
    /** So many in a row are told at once; the rest wait their time. */
    private static final int AT_ONCE = 5;

    /** Of a while, one part is to tell, the others are for all else. */
    private static final int PARTS = 4;

    private static final long SHORTEST = TimeUnit.MILLISECONDS.toNanos(50);
    private static final long LONGEST = TimeUnit.MILLISECONDS.toNanos(200);

    private long usedUntil = System.nanoTime() - AT_ONCE * SHORTEST;
    private long began;
    private long each = SHORTEST;

    /** Takes a token, waiting for one where there is none. */
    void take() throws InterruptedException {
        var now = System.nanoTime();
        usedUntil = Math.max(usedUntil, now - AT_ONCE * each) + each;
        if (usedUntil > now) TimeUnit.NANOSECONDS.sleep(usedUntil - now);
        began = System.nanoTime();
    }

    /** All have been told. */
    void told() {
        each = Math.clamp((System.nanoTime() - began) * PARTS, SHORTEST, LONGEST);
    }
}
