package dk.kompetencedialog.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.data.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program leaves in folders, and for how long. */
class KeptFilesTests {
    private final Path data = TestDatabase.folder();

    @TempDir
    Path temporary = Path.of("");

    @Test
    void whoIsKilledLeavesNothingOutsideTheDataFolderAndInItOnlyUntilTheNextStart() throws Exception {
        try (RunningProgram program = begin()) {
            program.handle().destroyForcibly();
            program.awaitEnd();
        }
        assertThat(names(temporary)).noneMatch(name -> name.contains("jetty"));
        Path left = Files.createFile(data.resolve("tmp/left"));
        try (RunningProgram again = begin()) {
            assertThat(left).doesNotExist();
            assertThat(again.status("/")).isEqualTo(200);
        }
    }

    @Test
    void backupsAreThrownAwayAfterTheDaysThatTheOperatorHasSet() throws Exception {
        Path old = backup(4);
        Path young = backup(2);
        try (RunningProgram program = begin()) {
            assertThat(backUp("3")).isZero();
            assertThat(program.handle().isAlive()).isTrue();
        }
        assertThat(old).doesNotExist();
        assertThat(young).exists();
        assertThat(names(data.resolve("backups"))).hasSize(2);
        assertThat(backUp("0")).isEqualTo(1);
    }

    @Test
    void whoRestoresWithoutTheKeyIsToldWhereToLayIt() throws Exception {
        var copy = temporary.resolve("copy.zip").toString();
        try (RunningProgram program = begin();
                RunningProgram taken = RunningProgram.errand(TakeBackup.class, data, copy)) {
            assertThat(taken.awaitEnd()).as(taken.said()).isZero();
            assertThat(program.handle().isAlive()).isTrue();
        }
        Path other = TestDatabase.folder();
        Path key = other.resolveSibling(other.getFileName() + ".key");
        assertThat(restored(other, copy))
                .contains("sat ind i", "Nøglens fil " + key + " er her ikke", "før filen lægges tilbage dér");
        Files.createFile(key);
        assertThat(restored(other, "--yes", copy)).contains("sat ind i").doesNotContain("Nøglens fil");
    }

    private static String restored(Path data, String... words) throws IOException, InterruptedException {
        try (RunningProgram errand = RunningProgram.errand(RestoreBackup.class, data, words)) {
            assertThat(errand.awaitEnd()).as(errand.said()).isZero();
            return errand.said();
        }
    }

    private RunningProgram begin() throws IOException, InterruptedException {
        var settings = Map.of("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + temporary);
        return RunningProgram.begin(data, RunningProgram.freePort(), settings).awaitReady();
    }

    /** Takes a backup with that setting; the exit code. */
    private int backUp(String days) throws IOException, InterruptedException {
        try (RunningProgram errand =
                RunningProgram.begin(TakeBackup.class, data, 8080, Map.of("KD_BACKUP_DAYS", days))) {
            return errand.awaitEnd();
        }
    }

    private Path backup(int daysAgo) throws IOException {
        Path file = Files.createDirectories(data.resolve("backups")).resolve("kompetencedialogen-" + daysAgo + ".zip");
        Files.writeString(file, "");
        return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(daysAgo))));
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
