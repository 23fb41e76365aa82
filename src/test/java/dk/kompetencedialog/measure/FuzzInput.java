package dk.kompetencedialog.measure;

import dk.kompetencedialog.measure.FuzzWorld.Route;
import dk.kompetencedialog.measure.FuzzWorld.Viewer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.regex.Pattern;

/** One request as nobody would make it, drawn at random. */
public record FuzzInput(Route route, Viewer viewer, HttpRequest request, String shown) {
    private static final HttpClient CLIENT = client();
    static final Duration PATIENCE = Duration.ofSeconds(10);
    /** One in so many is a stream. */
    private static final int OF_STREAMS = 20;

    private static final int LONGEST_HEAD = 7_000;
    /** Nobody's page has it, unless what was written is shown as it was written. */
    static final String MARK = "<kdx onload=alert(1)>";

    private static final Pattern OURS_INSIDE =
            Pattern.compile("dk\\.kompetencedialog\\.|org\\.springframework|Exception|SQLSTATE|ERROR: ");
    /** What came back. */
    record Answer(String kind, String amiss) {}

    static FuzzInput drawn(FuzzWorld world, Random random) {
        var route = random.nextInt(OF_STREAMS) == 0
                ? new Route("GET", "/w/{w}/stream")
                : world.routes().get(random.nextInt(world.routes().size()));
        var viewer = Viewer.values()[random.nextInt(Viewer.values().length)];
        if (FuzzWorld.isTooFinal(route)) viewer = Viewer.NOBODY;
        return new FuzzDrawing(world, random, route, viewer).input();
    }

    Answer sent() {
        try {
            return sent(CLIENT);
        } catch (IOException cut) {
            return sentAlone();
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    /**
     * Once more, on a line of its own: the program closes a kept one when it has answered before the whole body had come, and what is
     * sent on it meanwhile is lost. Of a head that is too long the answer may be lost on any line.
     */
    private Answer sentAlone() {
        try (var alone = client()) {
            return sent(alone);
        } catch (IOException cut) {
            return new Answer("cut", isTooLongToAsk() ? "" : "cut: " + cut.getMessage());
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    private Answer sent(HttpClient client) throws IOException, InterruptedException {
        try {
            if (isStream()) return streamed(client);
            var answer = client.send(request, BodyHandlers.ofByteArray());
            var body = new String(answer.body(), StandardCharsets.UTF_8);
            var html = answer.headers().firstValue("Content-Type").orElse("").contains("html");
            return new Answer(Integer.toString(answer.statusCode()), amiss(answer.statusCode(), body, html));
        } catch (HttpTimeoutException hung) {
            return new Answer("hung", "no answer within " + PATIENCE.toSeconds() + " s");
        }
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    private boolean isStream() {
        return route.pattern().endsWith("/stream");
    }

    /** Of what never ends the beginning alone. */
    private Answer streamed(HttpClient client) throws IOException, InterruptedException {
        var answer = client.send(request, BodyHandlers.ofInputStream());
        try (var wire = answer.body()) {
            var beginning = new byte[8192];
            int read = wire.read(beginning);
            var said = new String(beginning, 0, Math.max(0, read), StandardCharsets.UTF_8);
            return new Answer("stream " + answer.statusCode(), amiss(answer.statusCode(), said, false));
        }
    }

    /** Jetty says 414 or 431 of a head that is too long, and closes while the rest is still on its way: of that, the answer may be lost. */
    private boolean isTooLongToAsk() {
        return request.uri().toString().length() > LONGEST_HEAD;
    }

    private static String amiss(int status, String body, boolean html) {
        if (status >= 500) return "status " + status;
        if (body.contains(FuzzWorld.SECRET)) return "tells of another workplace";
        if (html && body.contains(MARK)) return "shown as it was written";
        return html && OURS_INSIDE.matcher(body).find() ? "tells of its inside" : "";
    }

    @Override
    public String toString() {
        return viewer + " " + shown;
    }
}
