package dk.kompetencedialog.measure;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The program, started by {@code bin/start} as anybody starts it, with a data folder of its own.
 *
 * @param untilFirstPage milliseconds from the command to the first page
 */
record Program(Process process, Path data, int port, long untilFirstPage) implements Served, AutoCloseable {
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(2);
    private static final long BETWEEN_TRIES = TimeUnit.MILLISECONDS.toNanos(5);

    /** Starts it and waits for its first page. What it prints goes to {@code program.log} beside the data folder. */
    static Program start(Path data) throws IOException, InterruptedException {
        return start(data, Map.of());
    }

    /** The same with more settings. */
    static Program start(Path data, Map<String, String> settings) throws IOException, InterruptedException {
        int port = freePort();
        long began = System.nanoTime();
        var command = command(data, port);
        command.environment().putAll(settings);
        var process = command.start();
        awaitFirstPage(process, port, began + PATIENCE);
        return new Program(process, data, port, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
    }

    @Override
    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** It is written a moment after the first page can be had. */
    @Override
    public String adminLink() throws IOException, InterruptedException {
        var file = data.resolve("first-administrator-link.txt");
        for (long until = System.nanoTime() + PATIENCE; !Files.exists(file) && System.nanoTime() < until; )
            TimeUnit.NANOSECONDS.sleep(BETWEEN_TRIES);
        return URI.create(Files.readString(file).strip()).getPath();
    }

    Processes processes() {
        return new Processes(process.toHandle());
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 60, TimeUnit.SECONDS).join();
        process.destroyForcibly().onExit().join();
    }

    private static ProcessBuilder command(Path data, int port) {
        var log = data.resolveSibling("program.log").toFile();
        var builder = new ProcessBuilder("bin/start")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        builder.environment().put("KD_DATA", data.toString());
        builder.environment()
                .put("KD_KEY_FILE", data.resolveSibling("program.key").toString());
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        builder.environment().remove("KD_PUBLIC_URL");
        return builder;
    }

    private static int freePort() throws IOException {
        var wanted = System.getenv("SERVER_PORT");
        if (wanted != null) return Integer.parseInt(wanted);
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private static void awaitFirstPage(Process process, int port, long until) throws InterruptedException {
        var first = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            while (!answers(client, first)) {
                if (!process.isAlive() || System.nanoTime() > until)
                    throw new IllegalStateException("The program did not start; see its program.log.");
                TimeUnit.NANOSECONDS.sleep(BETWEEN_TRIES);
            }
        }
    }

    private static boolean answers(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
