package dk.kompetencedialog.measure;

import dk.kompetencedialog.measure.FuzzWorld.Route;
import dk.kompetencedialog.measure.FuzzWorld.Viewer;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sets the two workplaces of a {@link FuzzWorld} up. Who made the first is the one who asks: they have signed in by their mail, so what asks for
 * proof opens too. The second is made by somebody else of the first.
 */
final class FuzzStage {
    private static final Pattern WHOM = Pattern.compile("name=\"whom\" value=\"(unit:[0-9a-f-]{36})\"");

    private final Stage stage;
    private final Stage.Door door;
    private Visitor asks;
    private final String home;
    private final Map<String, String> own = new HashMap<>();

    private FuzzStage(Stage stage, Stage.Door door) {
        this.stage = stage;
        this.door = door;
        asks = stage.administrator();
        home = asks.page("/workshops/" + door.room()).replaceAll("(?s).*?href=\"(/workplaces/[0-9a-f-]{36})\".*", "$1");
    }

    static FuzzStage in(Served program) throws IOException, InterruptedException {
        var stage = new Stage(program);
        return new FuzzStage(stage, stage.open());
    }

    FuzzWorld world(List<Route> routes, List<String> fields) throws IOException, InterruptedException {
        var seat = stage.seat(door, 0);
        var pen = workshop(seat);
        people();
        asks = proved("hanne@klit.dk");
        plan();
        talks();
        evaluation();
        year();
        own.put("workplace", home.substring(home.lastIndexOf('/') + 1));
        own.put("workshop", door.room());
        var viewers = new EnumMap<Viewer, Visitor>(Viewer.class);
        viewers.put(Viewer.ADMINISTRATOR, asks);
        viewers.put(Viewer.GUEST, stage.visitor());
        viewers.put(Viewer.NOBODY, stage.visitor());
        var elsewhere = FuzzWorld.ids(elsewhere(another()));
        var tokens = new EnumMap<Viewer, String>(Viewer.class);
        viewers.forEach((viewer, visitor) -> tokens.put(
                viewer,
                FuzzWorld.token(visitor.page(viewer == Viewer.ADMINISTRATOR ? home + "/people/new" : "/sign-in"))));
        return new FuzzWorld(
                stage.program().address(""),
                routes,
                fields,
                Map.copyOf(own),
                FuzzWorld.ids(pages(pen)),
                elsewhere,
                viewers,
                tokens,
                Map.of(Viewer.ADMINISTRATOR, door.lead(), Viewer.GUEST, seat, Viewer.NOBODY, ""),
                pen,
                FuzzForms.found(
                        asks,
                        List.of(
                                home,
                                home + "/mus",
                                "/plans/" + own.get("p"),
                                home + "/mus/" + own.get("round") + "/mine",
                                home + "/mus/" + own.get("round") + "/held",
                                home + "/evaluations/" + own.get("evaluation"),
                                home + "/year",
                                "/strategies/" + own.get("strategy"),
                                "/workshops/" + door.room()),
                        routes));
    }

    private String pages(String pen) {
        return Stream.of("", "/people", "/units", "/councils", "/administrators", "/keeping", "/mus")
                .map(page -> asks.page(home + page))
                .reduce(
                        asks.page("/workshops/" + door.room())
                                + stage.visitor().pageAt("/w/" + door.room() + "/desk", door.lead())
                                + stage.visitor().pageAt("/w/" + own.get("strategy") + "/text", pen),
                        String::concat);
    }

    /** Notes, a conclusion, and a strategy begun from it: the seat it is written from. */
    private String workshop(String seat) {
        var room = stage.room(door, List.of(seat));
        for (var text : Sentences.ALL.subList(0, 5)) note(room, text);
        stage.toConclusions(door);
        conclude(room);
        var begun = asks.submit(Form.on(asks.page("/workshops/" + door.room() + "/strategy"), "/strategy"));
        own.put("strategy", begun.headers().firstValue("Location").orElseThrow().replaceAll(".*/w/|/text$", ""));
        return Visitor.cookie(begun, "kd_seat");
    }

    private void note(StagedRoom room, String text) {
        var body = "{\"board\":\"%s\",\"zone\":\"%s\",\"text\":\"%s\",\"colour\":\"YELLOW\"}";
        stage.visitor()
                .command(
                        "/w/" + room.id() + "/notes",
                        room.seats().getFirst(),
                        body.formatted(room.board(), room.zones().getFirst(), text));
    }

    private void conclude(StagedRoom room) {
        var body =
                "{\"id\":\"%s\",\"board\":\"%s\",\"kind\":\"GOAL\",\"text\":\"Vi deler data.\",\"staffGroups\":[],\"notes\":[]}";
        stage.visitor()
                .command(
                        "/w/" + room.id() + "/conclusions",
                        door.lead(),
                        body.formatted(UUID.randomUUID(), room.board()));
    }

    /** Lis leads Klit, who asks leads Drift below it and is their council's secretary, and Maja is in Drift. */
    private void people() {
        asks.submit(Form.on(asks.page(home + "/administrators"), "/name").with("name", "Hanne"));
        for (var name : List.of("Lis", "Maja")) add("/people", Map.of("name", name));
        var hanne = person("Hanne");
        own.put("person", person("Maja"));
        add("/units", Map.of("name", "Klit", "leaders", person("Lis")));
        add("/units", Map.of("name", "Drift", "parent", unit("Klit"), "leaders", hanne));
        own.put("unit", unit("Drift"));
        works("Hanne", own.get("unit"));
        works("Maja", own.get("unit"));
        works("Lis", "");
        add("/councils", Map.of("name", "SU", "secretary", "Hanne"));
    }

    private void works(String name, String unit) {
        var path = home + "/people/" + person(name);
        asks.submit(Form.on(asks.page(path), path)
                .with("name", name)
                .with("mail", name.toLowerCase(Locale.ROOT) + "@klit.dk")
                .with("unit", unit)
                .with("staffGroup", ""));
    }

    private void add(String what, Map<String, String> filled) {
        var form = Form.on(asks.page(home + what + "/new"), what);
        for (var field : filled.entrySet()) form = form.with(field.getKey(), field.getValue());
        asks.submit(form);
    }

    private String person(String name) {
        return named("/people", name);
    }

    private String unit(String name) {
        return named("/units", name);
    }

    private String named(String what, String name) {
        var link = Pattern.compile(what + "/([0-9a-f-]{36})\"[^>]*>\\s*(?:<[^>]*>\\s*)*" + name);
        return link.matcher(asks.page(home + what))
                .results()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No " + name + " at " + what))
                .group(1);
    }

    /** A group's plan with one activity. */
    private void plan() {
        var blank = asks.page(home + "/plans/new");
        var made = asks.submit(Form.on(blank, "/plans")
                .with("title", "Plan")
                .with("starts", "2026-01-01")
                .with("ends", "2199-01-01")
                .with(
                        "whom",
                        WHOM.matcher(blank).results().findFirst().orElseThrow().group(1)));
        var plan = made.headers().firstValue("Location").orElseThrow().replaceFirst(".*(/plans/)", "$1");
        var page = asks.page(plan + "/activities/new");
        var action = page.replaceAll("(?s).*action=\"(" + plan + "/activities/[0-9a-f-]{36})\".*", "$1");
        asks.submit(Form.on(page, action).with("text", "Flyv to og to"));
        own.put("p", plan.replaceFirst("/plans/", ""));
        own.put("row", action.replaceFirst(".*/", ""));
    }

    /** A year's talks with goals. */
    private void talks() {
        asks.submit(Form.on(asks.page(home + "/mus"), "/mus")
                .with("year", "2026")
                .with("opens", "2026-01-01")
                .with("closes", "2199-01-01")
                .with("goals", "yes"));
        own.put("round", asks.page(home + "/mus").replaceAll("(?s).*?/mus/([0-9a-f-]{36}).*", "$1"));
    }

    /** A works council's look at a year. */
    private void evaluation() {
        var begun = asks.submit(
                Form.on(asks.page(home + "/evaluations"), "/evaluations").with("year", "2026"));
        own.put(
                "evaluation",
                begun.headers().firstValue("Location").orElseThrow().replaceAll(".*/", ""));
    }

    /** Something in the workplace's year. */
    private void year() {
        asks.submit(Form.on(asks.page(home + "/year"), "/year")
                .with("title", "Seminar")
                .with("track", "OTHER")
                .with("from", "2026-05-01")
                .with("until", ""));
        own.put("entry", asks.page(home + "/year?in=2026").replaceAll("(?s).*?/year/([0-9a-f-]{36}).*", "$1"));
    }

    /** Somebody of the list, made an administrator too. */
    private Visitor another() {
        var person = person("Lis");
        asks.submit(
                Form.on(asks.page(home + "/administrators"), "/administrators").with("person", person));
        return proved("lis@klit.dk");
    }

    /** The browser of whoever has this mail, signed in by it. */
    private Visitor proved(String mail) {
        var visitor = stage.visitor();
        visitor.submit(Form.on(visitor.page("/sign-in"), "/sign-in").with("mail", mail));
        var link = stage.program().mailedLink(mail);
        visitor.submit(Form.on(visitor.page(link), link));
        return visitor;
    }

    /** A workplace of which those who ask must never hear. */
    private static String elsewhere(Visitor maker) {
        var form = Form.on(maker.page("/workplaces/new"), "/workplaces").with("name", FuzzWorld.SECRET);
        var home = maker.submit(form.with("groupId", "")
                        .with("groupName", FuzzWorld.SECRET)
                        .with("groupDescription", ""))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        maker.submit(Form.on(maker.page(home + "/people/new"), "/people").with("name", FuzzWorld.SECRET));
        var workshop = maker.submitted(Form.on(maker.page(home + "/workshops/new"), "/workshops")
                .with("title", FuzzWorld.SECRET)
                .with("names", "yes")
                .with("cap", "5"));
        return workshop + maker.page(home) + maker.page(home + "/people");
    }
}
