package dk.kompetencedialog.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.data.DataFolder;
import dk.kompetencedialog.platform.data.TestDatabase;
import dk.kompetencedialog.platform.start.RunningProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code bin/start --demo} as a process of its own. */
class StartDemoTests {
    private static final Map<String, String> DEMO = Map.of("KD_DEMO", "true");

    @Test
    void playsOnceAndLeavesAWayForEachRole() throws Exception {
        var data = TestDatabase.folder();
        var first = started(data);
        assertThat(first).contains("Plade 3 af 3 er spillet.").doesNotContain("/sign-in/");
        assertThat(links(data))
                .contains("/sign-in/", "/desk", "/projector", "/join?code=", "/draft.pdf", "/minutes.pdf");
        assertThat(Files.getPosixFilePermissions(data.resolve(DemoStart.LINKS)))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(data.resolve(DataFolder.ADMIN_LINK)).doesNotExist();

        var before = links(data);
        var second = started(data);
        assertThat(second).contains("er spillet ind før").doesNotContain("Plade 1 af 3");
        assertThat(links(data).replaceAll("localhost:\\d+|sign-in/\\S+", ""))
                .isEqualTo(before.replaceAll("localhost:\\d+|sign-in/\\S+", ""));
    }

    private static String started(Path data) throws IOException, InterruptedException {
        try (var program = RunningProgram.begin(data, RunningProgram.freePort(), DEMO)) {
            program.awaitSaid("Ready at");
            return program.said();
        }
    }

    private static String links(Path data) throws IOException {
        return Files.readString(data.resolve(DemoStart.LINKS));
    }
}
