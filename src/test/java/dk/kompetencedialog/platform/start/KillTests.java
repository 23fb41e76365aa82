package dk.kompetencedialog.platform.start;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.data.Ledger;
import dk.kompetencedialog.platform.data.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code kill -9} at the first start, and ten times while rows are written: the next start works, and nothing acknowledged is lost or doubled. */
class KillTests {
    private final Path data = TestDatabase.folder();

    @Test
    void tenKillsLoseNothing() throws Exception {
        int port = RunningProgram.freePort();
        RunningProgram program = RunningProgram.begin(data, port, Map.of()).awaitReady();
        try (Ledger ledger = Ledger.writing(data)) {
            for (int kill = 0; kill < 10; kill++) {
                ledger.awaitMore(200);
                kill(
                        switch (kill % 3) {
                            case 0 -> List.of(program.handle());
                            case 1 -> List.of(ledger.postgres());
                            default -> List.of(ledger.postgres(), program.handle());
                        });
                if (!program.handle().isAlive()) {
                    program = RunningProgram.begin(data, port, Map.of()).awaitReady();
                }
                ledger.awaitMore(1);
                assertThat(program.status("/")).isLessThan(500);
                assertThat(ledger.lost()).isEmpty();
            }
        } finally {
            program.close();
        }
    }

    /** What was made of the database by then is not taken for one. */
    @Test
    void aFirstStartThatIsKilledIsBegunAnew() throws Exception {
        RunningProgram program = RunningProgram.begin(data, RunningProgram.freePort(), Map.of());
        program.await(this::halfADatabase);
        kill(Stream.concat(program.handle().descendants(), Stream.of(program.handle()))
                .toList());
        try (RunningProgram next = RunningProgram.begin(data, RunningProgram.freePort(), Map.of())) {
            assertThat(next.awaitReady().status("/")).isEqualTo(200);
        }
        assertThat(folders()).filteredOn(KillTests::isDatabase).containsExactly(data.resolve("database"));
    }

    private boolean halfADatabase() throws IOException {
        return folders().stream().anyMatch(KillTests::isDatabase);
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> there = Files.list(data)) {
            return there.toList();
        }
    }

    private static boolean isDatabase(Path folder) {
        return Files.exists(folder.resolve("PG_VERSION"));
    }

    /** All at once: given time, PostgreSQL would stop cleanly when the program is gone. */
    private static void kill(List<ProcessHandle> processes) throws Exception {
        String command =
                processes.stream().map(ProcessHandle::pid).map(Object::toString).collect(joining(" ", "kill -9 ", ""));
        new ProcessBuilder("sh", "-c", command).start().waitFor();
        for (ProcessHandle process : processes) {
            process.onExit().get();
        }
    }
}
