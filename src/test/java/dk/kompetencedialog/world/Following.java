package dk.kompetencedialog.world;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** An open stream, and all that has come through it: every byte is kept, for tests that look at the wire. */
public final class Following implements AutoCloseable {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(15);
    /** How long a stream may go on at most when the right to it is lost. */
    private static final long OVER = TimeUnit.SECONDS.toNanos(5);

    private final int status;
    private final InputStream wire;
    private final StringBuilder heard = new StringBuilder();
    private boolean ended;

    private Following(int status, InputStream wire) {
        this.status = status;
        this.wire = wire;
        Thread.startVirtualThread(this::read);
    }

    /** Opens a stream as this browser, with its cookies; the position is what the browser says it has seen. */
    public static Following open(Browser who, String path, String position) {
        var request = HttpRequest.newBuilder(URI.create(who.origin() + path))
                .header("Accept", "text/event-stream")
                .header("Last-Event-ID", position)
                .header("Cookie", cookies(who.cookies(), path))
                .build();
        try {
            var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
            return new Following(response.statusCode(), response.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    public int status() {
        return status;
    }

    /** All that has come so far. */
    public synchronized String heard() {
        return heard.toString();
    }

    /** Waits until what has come fits. */
    public String until(Predicate<String> fits) {
        return awaited(PATIENCE, () -> fits.test(heard.toString()));
    }

    /** Waits until this text has come. */
    public String until(String text) {
        return until(all -> all.contains(text));
    }

    /** Waits until the other end has closed it, which it does within five seconds of whatever was done before this is called. */
    public String untilEnded() {
        return awaited(OVER, () -> ended);
    }

    /** Waits until the other end has closed it though no right to it was lost: that may take its time. */
    public String untilCutOff() {
        return awaited(PATIENCE, () -> ended);
    }

    /** Whether the other end has closed it. */
    public synchronized boolean hasEnded() {
        return ended;
    }

    /** The numbers of the room's messages so far, in the order they came. */
    public List<Long> numbers() {
        return new ArrayList<>(heard().lines()
                .filter(line -> line.startsWith("id: "))
                .map(line -> Long.valueOf(line.substring(line.lastIndexOf('.') + 1)))
                .toList());
    }

    @Override
    public void close() {
        try {
            wire.close();
        } catch (IOException gone) {
            // It was to be closed.
        }
    }

    private synchronized String awaited(long patience, java.util.function.BooleanSupplier condition) {
        var end = System.nanoTime() + patience;
        try {
            while (!condition.getAsBoolean()) {
                var left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) throw new AssertionError("it never came; what came: " + heard);
                wait(left);
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        return heard.toString();
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(wire, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) add(line + "\n");
        } catch (IOException closed) {
            // The end of the stream, like any other.
        }
        end();
    }

    private synchronized void add(String text) {
        heard.append(text);
        notifyAll();
    }

    private synchronized void end() {
        ended = true;
        notifyAll();
    }

    private static String cookies(List<HttpCookie> all, String path) {
        return all.stream()
                .filter(cookie -> path.startsWith(cookie.getPath()))
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }
}
