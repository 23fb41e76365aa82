package dk.kompetencedialog.platform.jobs;

import java.time.Duration;

/** Something done again and again. Doing it once too often does no harm; what fails is tried again the next time. */
public interface Job {
    /** Names it for good, in the table of jobs. */
    String name();

    Duration every();

    /** Does it. Opens its own transactions, each of which states its workplace. */
    void run();
}
