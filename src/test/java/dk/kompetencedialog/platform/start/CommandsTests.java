package dk.kompetencedialog.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** What the commands in bin hand to Java, given in another folder than the clone; the JDK here only repeats it. */
class CommandsTests {
    @TempDir
    Path folder = Path.of("");

    private Path clone = folder;
    private Path jdk = folder;

    @BeforeEach
    void build() throws IOException {
        folder = folder.toRealPath();
        clone = folder.resolve("clone");
        jdk = folder.resolve("jdk");
        FileSystemUtils.copyRecursively(Path.of("bin"), clone.resolve("bin"));
        Files.createDirectories(clone.resolve("src/main"));
        Files.createFile(clone.resolve("pom.xml"));
        Files.createDirectories(clone.resolve("target/app"));
        Files.createFile(clone.resolve("target/app/kompetencedialogen.aot"));
        Files.createFile(clone.resolve("target/app/built"));
        Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"25.0.1\"\n");
        program("javac", "");
        program("java", "echo \"data: $KD_DATA\"; printf '%s\\n' \"$@\"");
    }

    @Test
    void theProgramIsStartedAsItWasTrained() throws Exception {
        assertThat(run("start"))
                .contains("data: " + folder + "/mine", "-Duser.language=en")
                .contains("-XX:AOTCache=target/app/kompetencedialogen.aot", "-jar");
    }

    @Test
    void errandsAreNotForTheyWereNeverTrained() throws Exception {
        for (List<String> errand :
                List.of(List.of("backup"), List.of("restore", "a.zip"), List.of("start", "--admin-link"))) {
            assertThat(run(errand.toArray(String[]::new)))
                    .contains("data: " + folder + "/mine")
                    .noneMatch(word -> word.contains("AOTCache"));
        }
    }

    @Test
    void theDemoHasAFolderOfItsOwn() throws Exception {
        assertThat(run("start", "--demo")).contains("data: " + folder + "/mine/demo");
        assertThat(run("start", "--demo", "shown")).contains("data: " + folder + "/shown");
    }

    @Test
    void whatIsNoFileIsNotTakenForOne() throws Exception {
        assertThat(run("backup", "--help")).containsExactly("bin/backup [FILE]");
        assertThat(run("restore", "--yes")).containsExactly("Which backup? bin/restore FILE");
    }

    private List<String> run(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(words));
        command.set(0, clone.resolve("bin").resolve(words[0]).toString());
        ProcessBuilder started =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        started.environment().putAll(Map.of("JAVA_HOME", jdk.toString(), "KD_DATA", "mine", "LC_ALL", "C"));
        Process process = started.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.lines().toList();
    }

    private void program(String name, String script) throws IOException {
        Path file = Files.writeString(jdk.resolve("bin").resolve(name), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
