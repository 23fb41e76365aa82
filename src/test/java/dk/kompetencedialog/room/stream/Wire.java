package dk.kompetencedialog.room.stream;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The other end of a stream, without a socket: takes all that is queued as soon as it is, until it stops. */
final class Wire implements LiveStream.Wire {
    private final StringBuilder heard = new StringBuilder();
    private @Nullable LiveStream stream;
    private boolean stopped;
    private boolean cut;

    synchronized void read(LiveStream read) {
        stream = read;
    }

    synchronized void stop() {
        stopped = true;
    }

    synchronized boolean isCut() {
        return cut;
    }

    synchronized String heard() {
        return heard.toString();
    }

    /** Waits until this text has come. */
    synchronized void until(String text) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        try {
            for (; heard.indexOf(text) < 0; wait(100))
                if (System.nanoTime() > end) throw new AssertionError("it never came; what came: " + heard);
        } catch (InterruptedException stoppedWaiting) {
            throw new IllegalStateException(stoppedWaiting);
        }
    }

    /** Waits until the stream has been cut, which it is within five seconds. */
    synchronized void untilCut() {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        try {
            for (; !cut; wait(100)) if (System.nanoTime() > end) throw new AssertionError("it was never cut");
        } catch (InterruptedException stoppedWaiting) {
            throw new IllegalStateException(stoppedWaiting);
        }
    }

    @Override
    public synchronized void wake() {
        if (stopped || stream == null) return;
        for (var frame = stream.next(); frame != null; frame = stream.next())
            heard.append(new String(frame.bytes(), StandardCharsets.UTF_8));
        notifyAll();
    }

    @Override
    public synchronized void cut() {
        cut = true;
    }
}
