package dk.kompetencedialog.world;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A browser without a screen: keeps its cookies, says where its forms come from, and follows no redirect by itself. */
public final class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private volatile String origin = "";
    private final CookieManager jar = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(jar).build();
    private volatile String token = "";
    private volatile Map<String, String> always = Map.of();

    /** A fresh one, that looks at the program on this port. */
    public Browser(int port) {
        lookAt(port);
    }

    /** From now on it looks at the program on this port, cookies and all. */
    public void lookAt(int port) {
        origin = "http://localhost:" + port;
    }

    /** From now on it asks for this language first. */
    public void speak(String language) {
        always = Map.of("Accept-Language", language);
    }

    /** Opens a page. */
    public Seen get(String path) {
        return send("GET", path, "", Map.of("Accept", "text/html,application/xhtml+xml"));
    }

    /** Sends a form as the last page that was seen would: names and values by turns. */
    public Seen form(String path, String... fields) {
        return forged(origin, path, fields);
    }

    /** Sends a form from a page of another origin. */
    public Seen forged(String from, String path, String... fields) {
        var body = IntStream.range(0, fields.length / 2)
                .mapToObj(at -> encoded(fields[2 * at]) + "=" + encoded(fields[2 * at + 1]));
        var guard = token.isEmpty() ? Stream.<String>empty() : Stream.of("_csrf=" + encoded(token));
        return send(
                "POST",
                path,
                Stream.concat(body, guard).collect(Collectors.joining("&")),
                Map.of("Accept", "text/html", "Origin", from, "Content-Type", "application/x-www-form-urlencoded"));
    }

    /** Sends a form with a file in its field {@code file}, as the last page that was seen would. */
    public Seen attach(String path, String name, String content) {
        var part = "--part\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";
        var body = part.formatted("_csrf", "", token)
                + part.formatted("file", "; filename=\"" + name + "\"\r\nContent-Type: text/plain", content)
                + "--part--\r\n";
        return send(
                "POST",
                path,
                body,
                Map.of("Accept", "text/html", "Origin", origin, "Content-Type", "multipart/form-data; boundary=part"));
    }

    /** The same with a file of any bytes, and what is written in a field {@code words}. */
    public Seen attach(String path, String name, byte[] content, String words) {
        var field = "--part\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n";
        var body = new ByteArrayOutputStream();
        body.writeBytes((field.formatted("_csrf", "") + token + "\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes((field.formatted("words", "") + words + "\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(field.formatted("file", "; filename=\"" + name + "\"\r\nContent-Type: text/plain")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--part--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(
                "POST",
                path,
                BodyPublishers.ofByteArray(body.toByteArray()),
                Map.of("Accept", "text/html", "Origin", origin, "Content-Type", "multipart/form-data; boundary=part"));
    }

    /** Sends anything. */
    public Seen send(String method, String path, String body, Map<String, String> headers) {
        return send(method, path, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body), headers);
    }

    private Seen send(String method, String path, HttpRequest.BodyPublisher body, Map<String, String> headers) {
        // What is refused unread may close the way before the answer is back; so much is sent when it is asked for.
        var request = HttpRequest.newBuilder(URI.create(origin + path))
                .expectContinue(body.contentLength() > 500_000)
                .method(method, body);
        always.forEach(request::setHeader);
        headers.forEach(request::setHeader);
        try {
            return seen(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Downloads a file. */
    public byte[] file(String path) {
        try {
            return client.send(HttpRequest.newBuilder(URI.create(origin + path)).build(), BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** What a page's header says; empty where there is none. */
    public String header(String path, String name) {
        var request = HttpRequest.newBuilder(URI.create(origin + path)).build();
        try {
            return client.send(request, BodyHandlers.discarding())
                    .headers()
                    .firstValue(name)
                    .orElse("");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Opens a stream from a position. Throws when there is none to be had. */
    public InputStream stream(String path, String position) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(origin + path)).header("Last-Event-ID", position);
        always.forEach(request::setHeader);
        try {
            var response = client.send(request.build(), BodyHandlers.ofInputStream());
            if (response.statusCode() != 200) throw new IOException("status " + response.statusCode());
            return response.body();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Where it says its own pages come from. */
    public String origin() {
        return origin;
    }

    /** The token of the last form that it saw. */
    public String token() {
        return token;
    }

    /** Forgets the token of the last form, as a page that was forged would not know it. */
    public void forgetToken() {
        token = "";
    }

    /** Keeps a cookie that nobody gave it. */
    public void keep(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        jar.getCookieStore().add(URI.create(origin), cookie);
    }

    /** Its cookies, of all paths. */
    public List<HttpCookie> cookies() {
        return jar.getCookieStore().getCookies();
    }

    private Seen seen(HttpResponse<String> response) {
        var found = TOKEN.matcher(response.body());
        if (found.find()) token = found.group(1);
        return new Seen(
                response.statusCode(),
                response.body(),
                response.headers().firstValue("Location"),
                new ArrayList<>(response.headers().allValues("Set-Cookie")));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What came back. */
    public record Seen(int status, String body, Optional<String> location, List<String> cookies) {
        /** Where a redirect leads, host and all left out. */
        public String leadsTo() {
            return location.orElse("nowhere").replaceFirst("^https?://[^/]+", "");
        }
    }
}
