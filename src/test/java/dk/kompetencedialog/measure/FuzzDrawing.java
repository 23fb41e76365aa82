package dk.kompetencedialog.measure;

import dk.kompetencedialog.measure.FuzzWorld.Route;
import dk.kompetencedialog.measure.FuzzWorld.Viewer;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Draws the parts of one request at random: path, cookies, and a body that is nearly one of ours. */
record FuzzDrawing(FuzzWorld world, Random random, Route route, Viewer viewer) {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}:]+)(?::([^}|]+)[^}]*)?}");
    private static final List<String> NASTY = List.of(
            "",
            " ",
            "0",
            "-1",
            "1",
            "2147483648",
            "9".repeat(40),
            "1e999",
            "NaN",
            "null",
            "true",
            "[]",
            "{}",
            "\u0000",
            "a\u0000b",
            "\uFEFF",
            "\u202Eabc",
            "e\u0301".repeat(30),
            "\uD83D\uDC69\u200D\uD83D\uDCBB",
            FuzzInput.MARK,
            "\"'><img src=x onerror=alert(1)>",
            "${7*7}",
            "#{7*7}",
            "' or 1=1--",
            "'; drop table note;--",
            "%00",
            "../../../../etc/passwd",
            "..\\..\\x",
            "file:///etc/passwd",
            "http://127.0.0.1:1/",
            "//evil.example/",
            "javascript:alert(1)",
            "=HYPERLINK(\"http://evil.example\")",
            "@SUM(1)",
            "a".repeat(5_000),
            "x\r\nSet-Cookie: a=b",
            "\n\n\n",
            "\t",
            "2026-02-30",
            "0000-00-00",
            "9999-12-31",
            "31.12.9999",
            "25:61",
            "09:00",
            "a@b",
            "a@b.dk",
            "YELLOW",
            "GOAL",
            "ADMINISTRATOR",
            "A",
            "approve",
            "yes",
            "on",
            "da",
            "HALF_DAY",
            "W1",
            "CHAIR");

    FuzzInput input() {
        var path = path();
        if (route.method().equals("GET") || random.nextInt(5) == 0) path += "?" + form();
        var request = HttpRequest.newBuilder(URI.create(world.address() + path))
                .timeout(FuzzInput.PATIENCE)
                .header("Origin", world.address().toString())
                .header("Accept", random.nextBoolean() ? "text/html" : "*/*");
        var seat = route.isInAText() && viewer == Viewer.ADMINISTRATOR
                ? world.pen()
                : world.seat().get(viewer);
        var jar = world.viewers().get(viewer).cookies();
        var cookies = seat.isEmpty() ? jar : jar.isEmpty() ? "kd_seat=" + seat : "kd_seat=" + seat + "; " + jar;
        if (!cookies.isEmpty()) request.header("Cookie", cookies);
        var body = body(request);
        request.method(route.method(), body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        var said = new String(body, StandardCharsets.UTF_8);
        return new FuzzInput(
                route,
                viewer,
                request.build(),
                route.method() + " " + path + "\n      " + said.substring(0, Math.min(600, said.length())));
    }

    private byte[] body(HttpRequest.Builder request) {
        if (route.method().equals("GET")) return new byte[0];
        if (route.pattern().startsWith("/w/") || route.pattern().contains("passkey")) {
            request.header(
                    "Kd-Command",
                    random.nextInt(20) == 0
                            ? nasty().replaceAll("[^ -~]", "?")
                            : UUID.randomUUID().toString());
            request.header("X-CSRF-TOKEN", world.token().get(viewer));
            request.header("Content-Type", "application/json");
            return json(3).getBytes(StandardCharsets.UTF_8);
        }
        if (route.pattern().matches(".*/(annexes|logo|template)") && random.nextInt(4) > 0) {
            request.header("Content-Type", "multipart/form-data; boundary=part");
            return parts();
        }
        request.header("Content-Type", "application/x-www-form-urlencoded");
        return ("_csrf=" + encoded(world.token().get(viewer)) + "&" + form()).getBytes(StandardCharsets.UTF_8);
    }

    private String path() {
        return VARIABLE.matcher(route.pattern())
                .replaceAll(found -> found.group(2) != null && random.nextInt(10) > 0
                        ? found.group(2)
                        : encoded(part(found.group(1))));
    }

    private String part(String variable) {
        int dice = random.nextInt(10);
        var own = switch (variable) {
            case "id", "w" -> world.own().get(route.kind(variable));
            case "p", "row", "round", "evaluation", "person", "unit", "entry" ->
                world.own().get(variable);
            case "number" -> "1";
            case "side" -> "A";
            case "part" -> "DID";
            case "tag" -> "da";
            default -> id();
        };
        if (dice < 6) return own;
        return dice < 8 ? id() : dice < 9 ? other() : nasty();
    }

    /** As a form of this route would send it, but for a few of its fields; or something else altogether. */
    private String form() {
        var known = world.forms().of(route);
        if (known.isEmpty() || random.nextInt(10) < 3) return anything();
        var fields = known.get(random.nextInt(known.size()));
        int spoilt = random.nextInt(4);
        return fields.stream()
                .map(field -> encoded(field.name()) + "="
                        + encoded(random.nextInt(Math.max(1, fields.size())) < spoilt ? value() : field.value()))
                .collect(Collectors.joining("&"));
    }

    private String anything() {
        return IntStream.range(0, 1 + random.nextInt(12))
                .mapToObj(at -> encoded(field()) + "=" + encoded(value()))
                .collect(Collectors.joining("&"));
    }

    private String json(int deep) {
        return switch (random.nextInt(deep > 0 ? 12 : 7)) {
            case 0 -> "null";
            case 1 -> Integer.toString(random.nextInt());
            case 2 -> random.nextBoolean() ? "true" : "1.5";
            case 3, 4 -> quoted(value());
            case 5 -> random.nextInt(30) == 0 ? "[".repeat(2_000) : quoted(id());
            case 6 -> random.nextInt(10) == 0 ? value() : quoted(nasty());
            case 7 -> "[" + json(deep - 1) + "," + json(deep - 1) + "]";
            default ->
                IntStream.range(0, 2 + random.nextInt(14))
                        .mapToObj(at -> quoted(field()) + ":" + json(deep - 1))
                        .collect(Collectors.joining(",", "{", "}"));
        };
    }

    private byte[] parts() {
        var body = new ByteArrayOutputStream();
        var file = new byte[random.nextInt(4_000)];
        random.nextBytes(file);
        var begins = List.of("%PDF-1.7", "PK\u0003\u0004word/document.xml", "\u0089PNG\r\n\u001a\n", "GIF89a", "<svg>");
        body.writeBytes(("--part\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n"
                        + world.token().get(viewer) + "\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(("--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                        + nasty().replaceAll("[\"\r\n]", "")
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(begins.get(random.nextInt(begins.size())).getBytes(StandardCharsets.ISO_8859_1));
        body.writeBytes(file);
        body.writeBytes((random.nextInt(10) == 0 ? "" : "\r\n--part--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private String field() {
        return random.nextInt(50) == 0
                ? nasty()
                : world.fields().get(random.nextInt(world.fields().size()));
    }

    private String value() {
        int dice = random.nextInt(10);
        return dice < 3 ? id() : dice < 4 ? other() : nasty();
    }

    private String id() {
        return random.nextInt(8) == 0
                ? UUID.randomUUID().toString()
                : world.ids().get(random.nextInt(world.ids().size()));
    }

    private String other() {
        return world.others().get(random.nextInt(world.others().size()));
    }

    private String nasty() {
        return NASTY.get(random.nextInt(NASTY.size()));
    }

    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                + '"';
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
