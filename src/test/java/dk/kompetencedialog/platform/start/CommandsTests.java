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
        jdk(jdk, "25.0.1");
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

    @Test
    void aJdkThatIsNewEnoughIsFoundThoughTheDefaultIsOlder() throws Exception {
        jdk(folder.resolve("old"), "21.0.4");
        jdk(folder.resolve("jvm/a-runtime"), "25.0.1");
        Files.delete(folder.resolve("jvm/a-runtime/bin/javac"));
        jdk(folder.resolve("jvm/b-newer"), "26");
        jdk(folder.resolve("jvm/c-right"), "25.0.2");
        assertThat(run(searching(), "start")).contains("java: " + folder + "/jvm/c-right");
    }

    @Test
    void whoHasNoJdkIsToldWhereToGetOne() throws Exception {
        jdk(folder.resolve("old"), "21.0.4");
        assertThat(run(searching(), "start"))
                .singleElement()
                .asString()
                .startsWith("A JDK 25 is missing: get Temurin 25 from");
    }

    @Test
    void whatTheChecksNeedAndMayNotInstallIsNamed() throws Exception {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of("bash", "dirname", "id", "mkdir", "sed"))
            Files.createSymbolicLink(tools.resolve(tool), Path.of("/bin", tool));
        assertThat(run(Map.of("PATH", tools.toString()), "test"))
                .last()
                .asString()
                .startsWith("Missing: chromium firefox-esr nodejs npm – have them installed");
    }

    /** A machine whose own java is too old, and whose others lie in a folder. */
    private Map<String, String> searching() {
        return Map.of(
                "JAVA_HOME",
                "",
                "KD_JVM_FOLDER",
                folder + "/jvm",
                "HOME",
                folder.toString(),
                "PATH",
                folder + "/old/bin:" + System.getenv("PATH"));
    }

    private List<String> run(String... words) throws Exception {
        return run(Map.of(), words);
    }

    private List<String> run(Map<String, String> settings, String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(words));
        command.set(0, clone.resolve("bin").resolve(words[0]).toString());
        ProcessBuilder started =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        started.environment().putAll(Map.of("JAVA_HOME", jdk.toString(), "KD_DATA", "mine", "LC_ALL", "C"));
        started.environment().putAll(settings);
        Process process = started.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.lines().toList();
    }

    /** One that only repeats what it is told. */
    private static void jdk(Path home, String version) throws IOException {
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        program(home, "javac", "");
        program(home, "java", "echo \"java: " + home + "\"; echo \"data: $KD_DATA\"; printf '%s\\n' \"$@\"");
    }

    private static void program(Path home, String name, String script) throws IOException {
        Path file = Files.writeString(home.resolve("bin").resolve(name), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
