package dk.kompetencedialog.measure;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Somebody with a browser: opens pages, sends forms and commands, keeps the cookies that are for the whole address. */
final class Visitor {
    private final URI home;
    private final HttpClient client;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    Visitor(URI home, HttpClient client) {
        this.home = home;
        this.client = client;
    }

    /** The page behind an address, redirects followed. */
    String page(String path) {
        return followed(send(request(path).GET())).body();
    }

    /** The page, or nothing where it is none for the visitor. */
    String pageOrNothing(String path) {
        var answer = send(request(path).GET());
        return answer.statusCode() == 200 ? answer.body() : "";
    }

    /** Sends a form; the answer as it comes, redirects not followed. */
    HttpResponse<String> submit(Form form) {
        return send(request(form.action())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.body())));
    }

    /** Sends a form and goes where it leads. */
    String submitted(Form form) {
        return followed(submit(form)).body();
    }

    /** A page as the owner of a seat sees it. */
    String pageAt(String path, String seat) {
        return good(send(request(path).header("Cookie", "kd_seat=" + seat).GET()))
                .body();
    }

    /** Whether the owner of a seat gets it, compressed as browsers ask for it; what it says is of no interest. */
    boolean finds(String path, String seat) {
        var request = request(path).header("Cookie", "kd_seat=" + seat).header("Accept-Encoding", "gzip");
        try {
            return client.send(request.build(), BodyHandlers.discarding()).statusCode() / 100 == 2;
        } catch (IOException cut) {
            return false;
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    /** Milliseconds until a file has come, whole. */
    long fetched(String path) {
        var request = request(path).header("Cookie", jar()).build();
        long began = System.nanoTime();
        try {
            var answer = client.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) throw new IllegalStateException(answer.toString());
            return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    void command(String path, String seat, String json) {
        good(send(request(path)
                .header("Cookie", "kd_seat=" + seat)
                .header("Kd-Command", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))));
    }

    /** The value of a cookie that an answer hands over. */
    static String cookie(HttpResponse<?> answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .findFirst()
                .map(cookie -> cookie.substring(name.length() + 1).split(";", 2)[0])
                .orElseThrow(() -> new IllegalStateException("No cookie " + name + " in " + answer));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(home.resolve(path)).header("Origin", home.toString());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) request.header("Cookie", jar());
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").stream()
                    .filter(cookie -> cookie.matches("(?i).*; *path=/(;.*|$)"))
                    .map(cookie -> cookie.split(";", 2)[0].split("=", 2))
                    .forEach(cookie -> cookies.put(cookie[0], cookie[1]));
            return answer;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    /** What it sends of cookies for the whole address. */
    String cookies() {
        return jar();
    }

    private String jar() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private HttpResponse<String> followed(HttpResponse<String> answer) {
        var there = answer.headers().firstValue("Location");
        return there.isPresent() ? followed(send(request(there.get()).GET())) : good(answer);
    }

    private static HttpResponse<String> good(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 == 2) return answer;
        throw new IllegalStateException(answer + "\n" + answer.body());
    }
}
