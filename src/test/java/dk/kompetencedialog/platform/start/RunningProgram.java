package dk.kompetencedialog.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.Kompetencedialogen;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The program as a process of its own, as {@code bin/start} runs it, on a data folder and a port that the test chooses. */
public final class RunningProgram implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final Path log;
    private final int port;

    private RunningProgram(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** Begins a start; {@link #awaitReady()} or {@link #awaitEnd()} tells how it went. */
    public static RunningProgram begin(Path data, int port, Map<String, String> settings) throws IOException {
        return begin(Kompetencedialogen.class, data, port, settings);
    }

    /** Begins another of the program's main classes. */
    public static RunningProgram begin(Class<?> main, Path data, int port, Map<String, String> settings)
            throws IOException {
        return begin(List.of(main.getName()), data, port, settings);
    }

    /** Begins an errand, with these words after it. */
    public static RunningProgram errand(Class<?> main, Path data, String... words) throws IOException {
        return begin(Stream.concat(Stream.of(main.getName()), Stream.of(words)).toList(), data, 8080, Map.of());
    }

    private static RunningProgram begin(List<String> words, Path data, int port, Map<String, String> settings)
            throws IOException {
        Path log = Files.createTempFile("program-", ".log");
        ProcessBuilder command = new ProcessBuilder(new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Duser.language=da",
                "-cp",
                classPath())));
        command.command().addAll(words);
        command.environment().keySet().removeIf(name -> name.startsWith("KD_"));
        command.environment()
                .putAll(Map.of(
                        "KD_DATA",
                        data.toString(),
                        "KD_KEY_FILE",
                        data.resolveSibling(data.getFileName() + ".key").toString(),
                        "SERVER_PORT",
                        Integer.toString(port)));
        command.environment().putAll(settings);
        command.redirectErrorStream(true).redirectOutput(log.toFile());
        return new RunningProgram(command.start(), log, port);
    }

    /** Without the reader of calendars, which the tests alone have: it joins whatever starts beside it, and logs before there is a log. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).getFileName().toString().startsWith("ical4j"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** A port that nobody has. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Waits for the first page. */
    public RunningProgram awaitReady() throws IOException, InterruptedException {
        Instant limit = Instant.now().plus(PATIENCE);
        while (status("/") == null) {
            assertThat(process.isAlive()).as(said()).isTrue();
            assertThat(Instant.now()).as(said()).isBefore(limit);
            process.waitFor(Duration.ofMillis(20));
        }
        return this;
    }

    /** Something that comes true while the program runs. */
    @FunctionalInterface
    public interface Condition {
        boolean holds() throws IOException;
    }

    /** Waits until it has written these words. */
    public void awaitSaid(String words) throws IOException, InterruptedException {
        await(() -> said().contains(words));
    }

    /** Waits until it holds. */
    public void await(Condition condition) throws IOException, InterruptedException {
        Instant limit = Instant.now().plus(PATIENCE);
        while (!condition.holds()) {
            assertThat(Instant.now()).as(said()).isBefore(limit);
            process.waitFor(Duration.ofMillis(20));
        }
    }

    /** Waits for the end; the exit code. */
    public int awaitEnd() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE)).isTrue();
        return process.exitValue();
    }

    /** All that it has written, to either stream. */
    public String said() throws IOException {
        return Files.readString(log);
    }

    /** The status of a page; none when nobody answers. */
    public @Nullable Integer status(String path) throws InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException nobody) {
            return null;
        }
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            process.waitFor(PATIENCE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        Files.deleteIfExists(log);
    }
}
