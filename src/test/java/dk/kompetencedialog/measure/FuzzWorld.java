package dk.kompetencedialog.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
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
        String pen) {
    /** Stands in every name and text of the second workplace: nobody of the first may ever be told it. */
    static final String SECRET = "Hemmeligheden";

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

    private static final Pattern UNIT = Pattern.compile("name=\"whom\" value=\"(unit:[0-9a-f-]{36})\"");
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

    /** A group's plan with one activity: the path of that. */
    private static String plan(Visitor administrator, String home) {
        administrator.submit(
                Form.on(administrator.page(home + "/units/new"), "/units").with("name", "Drift"));
        var blank = administrator.page(home + "/plans/new");
        var unit = UNIT.matcher(blank).results().findFirst().orElseThrow().group(1);
        var made = administrator.submit(Form.on(blank, "/plans")
                .with("title", "Plan")
                .with("starts", "2026-01-01")
                .with("ends", "2199-01-01")
                .with("whom", unit));
        var plan = made.headers().firstValue("Location").orElseThrow().replaceFirst(".*(/plans/)", "$1");
        var page = administrator.page(plan + "/activities/new");
        var action = page.replaceAll("(?s).*action=\"(" + plan + "/activities/[0-9a-f-]{36})\".*", "$1");
        administrator.submit(Form.on(page, action).with("text", "Flyv to og to"));
        return action;
    }

    /** A year's talks with goals: their id. */
    private static String talks(Visitor administrator, String home) {
        var made = Form.on(administrator.page(home + "/mus"), "/mus")
                .with("year", "2026")
                .with("opens", "2026-01-01")
                .with("closes", "2199-01-01")
                .with("goals", "yes");
        administrator.submit(made);
        return administrator.page(home + "/mus").replaceAll("(?s).*?/mus/([0-9a-f-]{36}).*", "$1");
    }

    /** A works council's look at a year: its id. */
    private static String evaluation(Visitor administrator, String home) {
        var begun = administrator.submit(Form.on(administrator.page(home + "/evaluations"), "/evaluations")
                .with("year", "2026"));
        return begun.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
    }

    /** Staged through the same forms as people use. The administrator who is to ask knows the first workplace alone. */
    static FuzzWorld of(Served program) throws IOException, InterruptedException {
        var stage = new Stage(program);
        var door = stage.open();
        var operator = stage.administrator();
        var seat = stage.seat(door, 0);
        var room = stage.room(door, List.of(seat));
        for (var text : Sentences.ALL.subList(0, 5)) note(stage, room, text);
        stage.toConclusions(door);
        conclude(stage, door, room);
        var begun = operator.submit(Form.on(operator.page("/workshops/" + door.room() + "/strategy"), "/strategy"));
        var strategy = begun.headers().firstValue("Location").orElseThrow().replaceAll(".*/w/|/text$", "");
        var pen = Visitor.cookie(begun, "kd_seat");
        var home = operator.page("/workshops/" + door.room())
                .replaceAll("(?s).*?href=\"(/workplaces/[0-9a-f-]{36})\".*", "$1");
        var administrator = administrator(stage, operator, home);
        var plan = plan(administrator, home);
        var talks = talks(administrator, home);
        var pages = Stream.of("", "/people", "/units", "/councils", "/administrators", "/keeping", "/mus")
                .map(page -> administrator.page(home + page))
                .reduce(
                        administrator.page("/workshops/" + door.room())
                                + stage.visitor().pageAt("/w/" + door.room() + "/desk", door.lead())
                                + stage.visitor().pageAt("/w/" + strategy + "/text", pen),
                        String::concat);
        var viewers = new EnumMap<Viewer, Visitor>(Viewer.class);
        viewers.put(Viewer.ADMINISTRATOR, administrator);
        viewers.put(Viewer.GUEST, stage.visitor());
        viewers.put(Viewer.NOBODY, stage.visitor());
        var tokens = new EnumMap<Viewer, String>(Viewer.class);
        viewers.forEach((viewer, visitor) -> tokens.put(
                viewer, token(visitor.page(viewer == Viewer.ADMINISTRATOR ? home + "/people/new" : "/sign-in"))));
        return new FuzzWorld(
                program.address(""),
                table(),
                names(),
                Map.of(
                        "workplace",
                        home.substring(home.lastIndexOf('/') + 1),
                        "workshop",
                        door.room(),
                        "strategy",
                        strategy,
                        "p",
                        plan.replaceAll("^/plans/|/.*", ""),
                        "row",
                        plan.replaceFirst(".*/", ""),
                        "round",
                        talks,
                        "evaluation",
                        evaluation(administrator, home)),
                ids(pages),
                ids(elsewhere(operator)),
                viewers,
                tokens,
                Map.of(Viewer.ADMINISTRATOR, door.lead(), Viewer.GUEST, seat, Viewer.NOBODY, ""),
                pen);
    }

    private static void note(Stage stage, StagedRoom room, String text) {
        var body = "{\"board\":\"%s\",\"zone\":\"%s\",\"text\":\"%s\",\"colour\":\"YELLOW\"}";
        stage.visitor()
                .command(
                        "/w/" + room.id() + "/notes",
                        room.seats().getFirst(),
                        body.formatted(room.board(), room.zones().getFirst(), text));
    }

    private static void conclude(Stage stage, Stage.Door door, StagedRoom room) {
        var body =
                "{\"id\":\"%s\",\"board\":\"%s\",\"kind\":\"GOAL\",\"text\":\"Vi deler data.\",\"staffGroups\":[],\"notes\":[]}";
        stage.visitor()
                .command(
                        "/w/" + room.id() + "/conclusions",
                        door.lead(),
                        body.formatted(java.util.UUID.randomUUID(), room.board()));
    }

    /** Somebody of the list, made an administrator of this workplace alone. */
    private static Visitor administrator(Stage stage, Visitor operator, String home) {
        operator.submit(Form.on(operator.page(home + "/people/new"), "/people").with("name", "Fuzz"));
        var person = operator.page(home + "/people").replaceAll("(?s).*?/people/([0-9a-f-]{36}).*", "$1");
        operator.submit(Form.on(operator.page(home + "/administrators"), "/administrators")
                .with("person", person));
        var link = stage.program()
                .linkFor(java.util.UUID.fromString(home.replaceFirst(".*/", "")), java.util.UUID.fromString(person))
                .orElseGet(() -> handedOver(operator, home + "/people/" + person));
        var administrator = stage.visitor();
        administrator.submit(Form.on(administrator.page(link), link));
        return administrator;
    }

    private static String handedOver(Visitor operator, String page) {
        return operator.submitted(Form.on(operator.page(page), "/first-link"))
                .replaceAll("(?s).*?(/sign-in/[\\w-]{43}).*", "$1");
    }

    /** A workplace of which those who ask must never hear. */
    private static String elsewhere(Visitor operator) {
        var form = Form.on(operator.page("/workplaces/new"), "/workplaces").with("name", SECRET);
        var home = operator.submit(
                        form.with("groupId", "").with("groupName", SECRET).with("groupDescription", ""))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        operator.submit(Form.on(operator.page(home + "/people/new"), "/people").with("name", SECRET));
        var workshop = operator.submitted(Form.on(operator.page(home + "/workshops/new"), "/workshops")
                .with("title", SECRET)
                .with("names", "yes")
                .with("cap", "5"));
        return workshop + operator.page(home) + operator.page(home + "/people");
    }

    private static String token(String page) {
        var found = TOKEN.matcher(page);
        return found.find() ? found.group(1) : "";
    }

    private static List<String> ids(String pages) {
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
