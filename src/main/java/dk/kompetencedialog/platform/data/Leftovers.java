package dk.kompetencedialog.platform.data;

import dk.kompetencedialog.platform.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;

/**
 * What a killed PostgreSQL left behind. Its lock file names a process that may be gone, a zombie that nobody has buried, or
 * by now some other program: PostgreSQL takes all but the first for a living server. So we wait until no process works in
 * the data directory, and only then remove the file.
 */
record Leftovers(Cluster cluster) {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** Lists who works in the directory, the shell itself too; at the end who that is. */
    private static final String OCCUPANTS =
            "cd \"$1\" || exit 1; for p in /proc/[0-9]*; do [ \"$p/cwd\" -ef . ] && echo \"${p#/proc/}\"; done; echo $$";

    /** @throws Refusal when an earlier server will not stop */
    void clear() {
        if (!Files.exists(cluster.files().resolve("postmaster.pid"))) {
            return;
        }
        awaitNobody();
        try {
            Files.deleteIfExists(cluster.files().resolve("postmaster.pid"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void awaitNobody() {
        long began = System.nanoTime();
        boolean asked = false;
        for (List<Long> there = occupants(); !there.isEmpty(); there = occupants()) {
            Duration waited = Duration.ofNanos(System.nanoTime() - began);
            if (waited.compareTo(LIMIT) > 0) {
                throw new Refusal("database-still-running", cluster.files(), there.getFirst());
            }
            if (!asked && waited.compareTo(PATIENCE) > 0) {
                there.forEach(Signal::interrupt);
                asked = true;
            }
            Waiting.shortly();
        }
    }

    private List<Long> occupants() {
        List<Long> found = look();
        if (found.isEmpty()) {
            throw new Refusal("database-still-running", cluster.files(), "?");
        }
        Long looking = found.getLast();
        return found.stream().filter(process -> !process.equals(looking)).toList();
    }

    /** Whoever works in the directory; the shell that looks stands last and, unless it is blind, once before that. */
    private List<Long> look() {
        List<String> command =
                List.of("sh", "-c", OCCUPANTS, "sh", cluster.files().toString());
        try {
            Process shell = new ProcessBuilder(cluster.user().command(command)).start();
            String answer = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            List<Long> processes = answer.lines().map(Long::valueOf).toList();
            boolean sighted = !processes.isEmpty() && processes.indexOf(processes.getLast()) < processes.size() - 1;
            return sighted ? processes : List.of();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
