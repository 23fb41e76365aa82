package dk.kompetencedialog.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Two workplaces that know nothing of each other, with a workshop and a strategy each, and what one can ask of the program.
 *
 * @param routes method and pattern of each
 * @param fields names that forms and commands have
 * @param own the first workplace's ids by the name of a route's variable
 * @param ids more ids of the first workplace
 * @param others ids of the second
 * @param seat each viewer's in the workshop; the administrator leads it
 * @param pen the administrator's seat in the strategy's room
 * @param forms what the forms send that the administrator finds
 * @param token what forms of each viewer bear against forgery
 */
record FuzzWorld(
        URI address,
        List<Route> routes,
        List<String> fields,
        Map<String, String> own,
        List<String> ids,
        List<String> others,
        Map<Viewer, Visitor> viewers,
        Map<Viewer, String> token,
        Map<Viewer, String> seat,
        String pen,
        FuzzForms forms) {
    /** Stands in every name and text of the second workplace, and in none of ours: nobody of the first may ever be told it. */
    static final String SECRET = "Sandormegaarden";

    /** As whom one asks. */
    enum Viewer {
        ADMINISTRATOR,
        GUEST,
        NOBODY
    }

    /** One route. */
    record Route(String method, String pattern) {
        private static final Pattern IN_A_TEXT =
                Pattern.compile("/w/\\{w}/(text|paragraphs|rivals|asides|pen|outcomes|unused)\\b.*");

        boolean isInAText() {
            return IN_A_TEXT.matcher(pattern).matches();
        }

        /** What its variable of that name is one of. */
        String kind(String variable) {
            if (variable.equals("w")) return isInAText() ? "strategy" : "workshop";
            return pattern.startsWith("/strategies") ? "strategy" : "workplace";
        }
    }

    private static final Pattern ROW = Pattern.compile("^\\| `([^`]+)` \\| ([A-Z]+) \\|");
    private static final Pattern NAME = Pattern.compile(" name=\"([a-zA-Z][a-zA-Z-]*)[^\"]*\"");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final List<String> OF_COMMANDS = List.of("""
            board zone text colour before after id notes name replaced target dots kind
            staffGroups to more minutes step ready reason paragraph base now heading body groups
            outcomes standing said note group chapter wording credential label response
            """.strip().split("\\s+"));

    /** What would end a session, a role, a seat or the workshop that the rest is asked by: nobody asks it. */
    static boolean isTooFinal(Route route) {
        return route.pattern.matches(
                        "/sign-out|/account/.*|.*/administrators/.*|.*/people/\\{person}/(erasure|removal).*|/sign-in/.*|/w/\\{w}/(leaving|closing|seats/.*|mine)")
                && !route.method.equals("GET");
    }

    /** Staged through the same forms as people use. Who asks as administrator leads a group, sits in the council and knows the first workplace alone. */
    static FuzzWorld of(Served program) throws IOException, InterruptedException {
        return FuzzStage.in(program).world(table(), names());
    }

    static String token(String page) {
        var found = TOKEN.matcher(page);
        return found.find() ? found.group(1) : "";
    }

    static List<String> ids(String pages) {
        return UUID.matcher(pages).results().map(MatchResult::group).distinct().toList();
    }

    private static List<Route> table() throws IOException {
        try (var lines = Files.lines(Path.of("docs/routes-and-roles.md"))) {
            return lines.flatMap(line -> ROW.matcher(line).results())
                    .map(found -> new Route(found.group(2), found.group(1).replace("\\|", "|")))
                    .toList();
        }
    }

    private static List<String> names() throws IOException {
        var all = new LinkedHashSet<>(OF_COMMANDS);
        try (var files = Files.walk(Path.of("src/main/jte"))) {
            files.filter(file -> file.toString().endsWith(".jte"))
                    .flatMap(FuzzWorld::lines)
                    .flatMap(line -> NAME.matcher(line).results())
                    .forEach(found -> all.add(found.group(1)));
        }
        return new ArrayList<>(all);
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
