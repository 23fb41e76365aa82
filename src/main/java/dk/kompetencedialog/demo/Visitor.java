package dk.kompetencedialog.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with a browser of their own, without a screen: keeps its cookies, sends forms with their token and commands with new ids. */
final class Visitor implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI origin;
    private final HttpClient client;

    /** One who has not been here before; the address is the program's, without a path. */
    Visitor(URI origin) {
        this.origin = origin;
        this.client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .build();
    }

    /** A field of a form. */
    record Field(String name, String value) {
        private String encoded() {
            return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }

    /** Opens a page, and reads it. */
    String read(String path) {
        return send(asking(path).header("Accept", "text/html").GET(), 200).body();
    }

    /** Opens the page that has the form, sends it, and says to which path it led. */
    String fill(String page, String action, Field... fields) {
        var answer = send(form(page, action, fields), 303);
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    /** The same with a form that is answered by a page, which is read. */
    String submit(String page, String action, Field... fields) {
        return send(form(page, action, fields), 200).body();
    }

    private HttpRequest.Builder form(String page, String action, Field... fields) {
        var token =
                TOKEN
                        .matcher(read(page))
                        .results()
                        .findFirst()
                        .map(found -> new Field("_csrf", found.group(1)))
                        .stream();
        var body = Stream.concat(Stream.of(fields), token).map(Field::encoded).collect(Collectors.joining("&"));
        return asking(action)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    /** Sends a command, and gives the id it was sent with. */
    UUID command(String path, Object body) {
        var id = UUID.randomUUID();
        send(
                asking(path)
                        .header("Accept", "application/json")
                        .header("Content-Type", "application/json")
                        .header("Kd-Command", id.toString())
                        .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body))),
                200);
        return id;
    }

    @Override
    public void close() {
        client.close();
    }

    private HttpRequest.Builder asking(String path) {
        return HttpRequest.newBuilder(origin.resolve(path))
                .timeout(PATIENCE)
                .header("Accept-Language", "da")
                .header("Origin", origin.toString());
    }

    private HttpResponse<String> send(HttpRequest.Builder asked, int expected) {
        var request = asked.build();
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() == expected) return answer;
            throw new IllegalStateException(describe(request) + " was answered with " + answer.statusCode());
        } catch (IOException failure) {
            throw new UncheckedIOException(describe(request), failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Never the whole path: it may be somebody's way in, and this may end in a log. */
    private static String describe(HttpRequest request) {
        var steps = List.of(request.uri().getPath().split("/"));
        return request.method() + " …/"
                + (steps.contains("sign-in") ? "sign-in" : steps.isEmpty() ? "" : steps.getLast());
    }
}
