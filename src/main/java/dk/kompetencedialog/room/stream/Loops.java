package dk.kompetencedialog.room.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Something that goes on as long as the program runs, each loop on a thread of its own; one that fails is taken up again after a second. */
abstract class Loops implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Loops.class);

    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    /** A round that may last as long as it likes. */
    interface Round {
        void run() throws Exception;
    }

    abstract void startLoops();

    final void loop(String name, Round round) {
        threads.add(Thread.ofVirtual().name(name).start(() -> rounds(name, round)));
    }

    @Override
    public void start() {
        running = true;
        startLoops();
    }

    @Override
    public void stop() {
        running = false;
        threads.forEach(Thread::interrupt);
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void rounds(String name, Round round) {
        while (running) {
            try {
                round.run();
            } catch (InterruptedException stopped) {
                return;
            } catch (Exception failed) {
                if (running)
                    LOG.warn("{} is taken up again: {}", name, failed.getClass().getName());
                if (!waited()) return;
            }
        }
    }

    private static boolean waited() {
        try {
            TimeUnit.SECONDS.sleep(1);
            return true;
        } catch (InterruptedException stopped) {
            return false;
        }
    }
}
