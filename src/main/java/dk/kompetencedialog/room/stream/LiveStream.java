package dk.kompetencedialog.room.stream;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.platform.text.Language;
import dk.kompetencedialog.room.Surface;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One open stream: a bounded queue of shared frames, drained by a virtual thread that lives only while there is something to send.
 * Whoever posts never waits for it: a queue that is full cuts the stream, and the browser comes back by itself.
 */
class LiveStream {
    /** How much may wait for a slow reader before it is cut. */
    static final int MAX_FRAMES = 256;

    static final int MAX_BYTES = 512 * 1024;

    /** The connection's two verbs. Writing blocks for as long as the reader is slow; cutting ends a write that blocks. */
    interface Wire {
        void write(byte[] bytes) throws IOException;

        void cut();
    }

    /** Whose stream it is and what it shows. */
    record Reader(Seat seat, Surface surface, Language language, Set<UUID> places) {}

    private final Reader reader;
    private final Wire wire;
    private final Deque<Frame> queue = new ArrayDeque<>();
    private int waitingBytes;
    private boolean draining;
    private boolean ended;
    private @Nullable Runnable whenEnded;
    private volatile long writingSince;

    LiveStream(Reader reader, Wire wire) {
        this.reader = reader;
        this.wire = wire;
    }

    Reader reader() {
        return reader;
    }

    void onEnd(Runnable action) {
        whenEnded = action;
    }

    /** Queues a frame and returns at once. */
    void offer(Frame frame) {
        if (accepted(frame)) startDraining();
    }

    /** Cuts a stream whose present write has lasted since before the given {@link System#nanoTime()}. */
    void cutIfStuckSince(long nanoTime) {
        var since = writingSince;
        if (since != 0 && since < nanoTime) cut();
    }

    void cut() {
        synchronized (this) {
            if (ended) return;
            ended = true;
            queue.clear();
        }
        wire.cut();
        if (whenEnded != null) whenEnded.run();
    }

    private boolean accepted(Frame frame) {
        synchronized (this) {
            if (ended) return false;
            if (queue.size() < MAX_FRAMES && waitingBytes + frame.size() <= MAX_BYTES) {
                queue.add(frame);
                waitingBytes += frame.size();
                return true;
            }
        }
        cut();
        return false;
    }

    private void startDraining() {
        synchronized (this) {
            if (draining || ended) return;
            draining = true;
        }
        Thread.startVirtualThread(this::drain);
    }

    private void drain() {
        for (var bytes = next(); bytes != null; bytes = next()) {
            try {
                writingSince = System.nanoTime() | 1;
                wire.write(bytes);
            } catch (IOException | IllegalStateException gone) {
                cut();
            } finally {
                writingSince = 0;
            }
        }
    }

    private synchronized byte @Nullable [] next() {
        if (queue.isEmpty() || ended) {
            draining = false;
            return null;
        }
        var bytes = queue.size() == 1 ? queue.remove().bytes() : gathered();
        waitingBytes = 0;
        return bytes;
    }

    private byte[] gathered() {
        var all = new java.io.ByteArrayOutputStream(waitingBytes);
        for (var frame : queue) all.writeBytes(frame.bytes());
        queue.clear();
        return all.toByteArray();
    }
}
