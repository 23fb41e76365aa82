package dk.kompetencedialog.platform.data;

import dk.kompetencedialog.platform.Refusal;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a PostgreSQL running as long as the program does: starts it again when it dies. */
final class Supervision implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Supervision.class);
    private static final long FIRST_PAUSE = 100;
    private static final long LONGEST_PAUSE = 5_000;

    private final Cluster cluster;
    private final int port;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile @Nullable Process process;
    private final AtomicInteger deaths = new AtomicInteger();

    /** A platform thread, and a long-lived one: the server is tied to the thread that started it, not to the program. */
    private final Thread thread;

    Supervision(Cluster cluster, int port) {
        this.cluster = cluster;
        this.port = port;
        thread = Thread.ofPlatform().name("postgresql").daemon().unstarted(this::keep);
    }

    void begin() {
        thread.start();
    }

    /** How often it has died since it was begun. */
    int deaths() {
        return deaths.get();
    }

    @Override
    public void close() {
        stopping.countDown();
        Process running = process;
        if (running != null) {
            Signal.interrupt(running.pid());
        }
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void keep() {
        long pause = FIRST_PAUSE;
        try {
            do {
                long began = System.nanoTime();
                serveOnce();
                pause = System.nanoTime() - began > TimeUnit.SECONDS.toNanos(30)
                        ? FIRST_PAUSE
                        : Math.min(pause * 2, LONGEST_PAUSE);
            } while (!stopping.await(pause, TimeUnit.MILLISECONDS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void serveOnce() throws InterruptedException {
        try {
            new Leftovers(cluster).clear();
            Process started = cluster.serve(port);
            process = started;
            if (stopping.getCount() == 0) {
                Signal.interrupt(started.pid());
            }
            int end = started.waitFor();
            if (stopping.getCount() > 0) {
                LOG.warn("PostgreSQL has ended ({}) and is started again", end);
            }
        } catch (IOException | Refusal failure) {
            LOG.error("PostgreSQL could not be started", failure);
        }
        deaths.incrementAndGet();
    }
}
