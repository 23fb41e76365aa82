package dk.kompetencedialog.room.stream;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.platform.text.Language;
import dk.kompetencedialog.room.Surface;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One open stream: a bounded queue of shared frames, and the room's number that they bring the reader to. Whoever posts never waits for
 * it: a queue that is full cuts the stream, and the browser comes back by itself.
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

    private static final long NOT_CAUGHT_UP = -1;

    private final Reader reader;
    private final Wire wire;
    private final Deque<Frame> queue = new ArrayDeque<>();
    private int waitingBytes;
    private long number = NOT_CAUGHT_UP;
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

    synchronized boolean hasEnded() {
        return ended;
    }

    /** Whether it has been caught up, and goes on from there; before that it must be told of nothing later. */
    synchronized boolean isLive() {
        return !ended && number != NOT_CAUGHT_UP;
    }

    /** The room's number that all that was queued brings the reader to. */
    synchronized long number() {
        return number;
    }

    /** Queues what brings the reader from its number to this one, and returns at once. */
    void offer(Frame frame, long reached) {
        if (accepted(frame, reached)) wire.wake();
    }

    /** Says once more where the reader stands, unless something waits that says more. */
    void beat(Function<Long, Frame> position) {
        synchronized (this) {
            if (!isLive() || !queue.isEmpty()) return;
            keep(position.apply(number));
        }
        wire.wake();
    }

    /** Tells of the seat's own list, unless this number has been told. */
    void offerOwnList(long number) {
        synchronized (this) {
            if (number <= listTold) return;
            listTold = number;
        }
        tell(Frame.ownList(number));
    }

    /** Queues what does not move the reader's number. */
    void tell(Frame frame) {
        offer(frame, NOT_CAUGHT_UP);
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
        if (whenEnded != null) whenEnded.run();
        wire.cut();
    }

    private boolean accepted(Frame frame, long reached) {
        synchronized (this) {
            if (ended) return false;
            if (waitingBytes + frame.size() <= MAX_BYTES) {
                keep(frame);
                number = Math.max(number, reached);
                return true;
            }
        }
        cut();
        return false;
    }

    private void keep(Frame frame) {
        queue.add(frame);
        waitingBytes += frame.size();
    }
}
