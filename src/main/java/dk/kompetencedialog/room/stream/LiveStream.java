package dk.kompetencedialog.room.stream;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.platform.text.Language;
import dk.kompetencedialog.room.Surface;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One open stream: a bounded queue of shared frames. Whoever posts never waits for it: a queue that is full cuts the stream, and the
 * browser comes back by itself.
 */
class LiveStream {
    /** How much may wait for a slow reader before it is cut. The frames are shared, so a waiting one costs a reference. */
    static final int MAX_BYTES = 1024 * 1024;

    /** The connection. Both verbs return at once. */
    interface Wire {
        /** Something waits: sends it as fast as the reader takes it. */
        void wake();

        /** Closes the connection, also in the middle of a write. */
        void cut();
    }

    /** Whose stream it is and what it shows. */
    record Reader(Seat seat, Surface surface, Language language, Set<UUID> places) {}

    private final Reader reader;
    private final Wire wire;
    private final Deque<Frame> queue = new ArrayDeque<>();
    private int waitingBytes;
    private long listTold = -1;
    private boolean ended;
    private @Nullable Runnable whenEnded;

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
        if (accepted(frame)) wire.wake();
    }

    /** Tells of the seat's own list, unless this number has been told. */
    void offerOwnList(long number) {
        synchronized (this) {
            if (number <= listTold) return;
            listTold = number;
        }
        offer(Frame.ownList(number));
    }

    /** Takes what is to be sent next; null when nothing waits. */
    synchronized @Nullable Frame next() {
        var frame = queue.poll();
        if (frame != null) waitingBytes -= frame.size();
        return frame;
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
            if (waitingBytes + frame.size() <= MAX_BYTES) {
                waitingBytes += frame.size();
                return queue.add(frame);
            }
        }
        cut();
        return false;
    }
}
