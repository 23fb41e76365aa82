package dk.kompetencedialog.measure;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Chromium that was never used before, held to what a middling phone does on a middling line. */
record Phone(Process process, DevTools page) implements AutoCloseable {
    private static final Pattern SOCKET = Pattern.compile("\"webSocketDebuggerUrl\": *\"(ws:[^\"]*/page/[^\"]*)\"");
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(1);
    private static final int BETWEEN_TRIES_MS = 20;
    private static final int SLOWER = 4;
    private static final int ROUND_TRIP_MS = 150;
    private static final int DOWN_BYTES = 1_600_000 / 8;
    private static final int UP_BYTES = 750_000 / 8;

    static Phone start(Path folder) throws IOException, InterruptedException {
        var profile = Files.createDirectories(folder);
        var process = new ProcessBuilder(
                        chromium(),
                        "--headless=new",
                        "--no-sandbox",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        var phone = new Phone(process, page(profile.resolve("DevToolsActivePort")));
        phone.hold();
        return phone;
    }

    /** Returns when it is so; says when that was. */
    long await(String expression) throws InterruptedException {
        for (long until = System.nanoTime() + PATIENCE; !page.holds(expression); pause())
            if (System.nanoTime() > until) throw new IllegalStateException("Never was " + expression);
        return System.nanoTime();
    }

    /** As a key that is pressed. */
    void type(char key) {
        page.call("Input.dispatchKeyEvent", "\"type\":\"char\",\"text\":\"" + key + "\"");
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
    }

    private void hold() {
        page.call("Network.enable", "");
        page.call("Page.enable", "");
        page.call("Emulation.setCPUThrottlingRate", "\"rate\":" + SLOWER);
        page.call(
                "Emulation.setDeviceMetricsOverride",
                "\"width\":390,\"height\":844,\"deviceScaleFactor\":3,\"mobile\":true");
        page.call(
                "Network.emulateNetworkConditions",
                "\"offline\":false,\"latency\":" + ROUND_TRIP_MS + ",\"downloadThroughput\":" + DOWN_BYTES
                        + ",\"uploadThroughput\":" + UP_BYTES);
    }

    private static DevTools page(Path port) throws IOException, InterruptedException {
        for (long until = System.nanoTime() + PATIENCE; System.nanoTime() < until; pause()) {
            if (!Files.exists(port)) continue;
            var lines = Files.readAllLines(port);
            if (lines.isEmpty()) continue;
            var client = HttpClient.newHttpClient();
            var list = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + lines.getFirst() + "/json/list"))
                    .build();
            var socket =
                    SOCKET.matcher(client.send(list, BodyHandlers.ofString()).body());
            if (socket.find()) return new DevTools(client, URI.create(socket.group(1)));
        }
        throw new IllegalStateException("Chromium did not start.");
    }

    static void pause() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(BETWEEN_TRIES_MS);
    }

    private static String chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no Chromium on this machine."));
    }
}
