package dk.kompetencedialog.platform.data;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Waiting for the machine's other processes; an interrupt there is nobody's to answer. */
final class Waiting {
    private Waiting() {}

    /** Starts the process and waits for its end; its exit code. */
    static int forEndOf(ProcessBuilder command) {
        try {
            return command.start().waitFor();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw stopped(interrupted);
        }
    }

    static void shortly() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException interrupted) {
            throw stopped(interrupted);
        }
    }

    private static IllegalStateException stopped(InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(interrupted);
    }
}
