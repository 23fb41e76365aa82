package dk.kompetencedialog.measure;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** One page of a browser, led by Chromium's own protocol. */
final class DevTools implements WebSocket.Listener {
    private static final Pattern ID = Pattern.compile("\\{\"id\":(\\d+)");
    private static final int PATIENCE_SECONDS = 60;

    private final AtomicInteger sent = new AtomicInteger();
    private final Map<Integer, CompletableFuture<String>> waiting = new ConcurrentHashMap<>();
    private final List<String> events = new CopyOnWriteArrayList<>();
    private final StringBuilder coming = new StringBuilder();
    private final WebSocket socket;

    DevTools(HttpClient client, URI page) {
        socket = client.newWebSocketBuilder().buildAsync(page, this).join();
    }

    /** Sends it and waits for the answer. */
    String call(String method, String parameters) {
        int id = sent.incrementAndGet();
        var answer = new CompletableFuture<String>();
        waiting.put(id, answer);
        var message = "{\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":{" + parameters + "}}";
        socket.sendText(message, true).join();
        return answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    /** Whether the expression is true in the page in hand; not while there is none. */
    boolean holds(String expression) {
        var json = expression.replace("\\", "\\\\").replace("\"", "\\\"");
        return call("Runtime.evaluate", "\"returnByValue\":true,\"expression\":\"!!(" + json + ")\"")
                .contains("\"value\":true");
    }

    /** All that it has told of so far, in its own words. */
    List<String> events() {
        return events;
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        coming.append(data);
        if (last) whole(coming.toString());
        if (last) coming.setLength(0);
        from.request(1);
        return null;
    }

    private void whole(String message) {
        var id = ID.matcher(message);
        if (!id.lookingAt()) {
            events.add(message);
            return;
        }
        var answer = waiting.remove(Integer.parseInt(id.group(1)));
        if (answer != null) answer.complete(message);
    }
}
