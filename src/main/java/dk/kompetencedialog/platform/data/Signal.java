package dk.kompetencedialog.platform.data;

/** PostgreSQL's order to stop at once but cleanly. Java itself can only send the one that waits for every client. */
final class Signal {
    private Signal() {}

    /** Sends it; a process that is gone already is no error. */
    static void interrupt(long process) {
        Waiting.forEndOf(
                new ProcessBuilder("sh", "-c", "kill -INT " + process).redirectError(ProcessBuilder.Redirect.DISCARD));
    }
}
