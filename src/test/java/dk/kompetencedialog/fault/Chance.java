package dk.kompetencedialog.fault;

import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Sitting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Draws commands as people in a room might send them, from what stands on the board just then; the same seed draws the same kinds. */
final class Chance {
    private static final List<String> TEXTS = List.of(
            "Rådgivning tidligt i sagen 😊",
            "<b>Ikke</b> & \"anførsel\"",
            "æøå ÆØÅ",
            "Data i hverdagen, også ude i felten, så alle kan bruge dem",
            "x");
    /** Steps of the first board from writing to rounding off, and two of the second. */
    private static final List<Integer> STEPS = List.of(2, 3, 3, 3, 4, 4, 4, 5, 6, 6, 7, 10, 11);

    private final Random random;
    private final Sitting sitting;
    private final List<Browser> guests;
    private final List<Supplier<Drawn>> kinds = new ArrayList<>();
    private final Map<String, Browser> items = new HashMap<>();
    private final List<Drawn> opposites = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();
    private final List<String> conclusions = new ArrayList<>();
    private Document board = new Document("");

    Chance(Random random, Sitting sitting, List<Browser> guests) {
        this.random = random;
        this.sitting = sitting;
        this.guests = guests;
        add(18, this::write);
        add(22, this::moveNote);
        add(8, this::moveStack);
        add(10, this::gather);
        add(5, this::split);
        add(6, this::rename);
        add(4, this::hide);
        add(3, this::unhide);
        add(8, this::ofOwn);
        add(14, this::opposite);
        add(5, this::vote);
        add(3, this::conclude);
        add(3, this::step);
    }

    /** A command that may be sent, and may well be refused. */
    record Drawn(Browser who, UUID id, String method, String path, String body) {
        Drawn(Browser who, String method, String path, String body) {
            this(who, UUID.randomUUID(), method, path, body);
        }

        Browser.Seen send() {
            var headers =
                    Map.of("Origin", who.origin(), "Kd-Command", id.toString(), "Content-Type", "application/json");
            return who.send(method, path, body, headers);
        }

        @Override
        public String toString() {
            return method + " " + path + " " + body;
        }
    }

    /** So many commands, to be sent at the same time. */
    List<Drawn> draw(int many) {
        board = Jsoup.parse(sitting.boardPage());
        var drawn = new ArrayList<Drawn>();
        while (drawn.size() < many) drawn.add(any(kinds).get());
        return drawn;
    }

    /** What became of a command that was done. */
    void done(Drawn drawn, JsonNode answer) {
        if (drawn.path.endsWith("/notes")) items.put(drawn.id.toString(), drawn.who);
        if (!answer.has("undo")) return;
        var undo = answer.get("undo");
        opposites.add(new Drawn(
                drawn.who,
                undo.get("method").asString(),
                undo.get("path").asString(),
                undo.get("body").asString()));
    }

    private Drawn write() {
        return by(
                anyone(),
                "POST",
                "/notes",
                Map.of(
                        "board",
                        board.expectFirst("#board").attr("data-board"),
                        "zone",
                        zone(),
                        "text",
                        any(TEXTS),
                        "colour",
                        "AQUA"));
    }

    private Drawn moveNote() {
        var target = target();
        if (random.nextInt(3) == 0) target.put("stack", stack());
        return by(anyone(), "POST", "/notes/" + note() + "/place", target);
    }

    private Drawn moveStack() {
        return by(anyone(), "POST", "/stacks/" + stack() + "/place", target());
    }

    /** Last in a zone, before something there, or first of all: the place where the gaps between positions are used up soonest. */
    private HashMap<String, String> target() {
        var standing = board.select(".zone > .notes > *");
        if (standing.isEmpty() || random.nextInt(4) == 0) return new HashMap<>(Map.of("zone", zone()));
        var next = random.nextBoolean() ? standing.getFirst() : any(standing);
        var zone = next.closest(".zone");
        return new HashMap<>(Map.of("zone", zone == null ? zone() : id(zone), "before", id(next)));
    }

    private Drawn gather() {
        var notes = new ArrayList<String>();
        for (int more = random.nextInt(5); more >= 0; more--) notes.add(note());
        return by(
                anyone(),
                "POST",
                "/stacks",
                Map.of("id", UUID.randomUUID().toString(), "notes", notes, "name", any(TEXTS)));
    }

    private Drawn split() {
        return by(anyone(), "DELETE", "/stacks/" + stack(), "");
    }

    private Drawn rename() {
        return by(anyone(), "POST", "/stacks/" + stack() + "/name", Map.of("name", any(TEXTS)));
    }

    private Drawn hide() {
        var note = note();
        hidden.add(note);
        return by(sitting.facilitator(), "POST", "/notes/" + note + "/hiding", Map.of("reason", "Nævner en kollega"));
    }

    private Drawn unhide() {
        return by(sitting.facilitator(), "DELETE", "/notes/" + anyOf(hidden) + "/hiding", "");
    }

    private Drawn ofOwn() {
        var item = anyOf(List.copyOf(items.keySet()));
        var who = items.getOrDefault(item, anyone());
        return switch (random.nextInt(4)) {
            case 0 -> by(who, "POST", "/own/" + item + "/wording", Map.of("text", any(TEXTS) + random.nextInt(100)));
            case 1 -> by(who, "POST", "/own/" + item + "/colour", Map.of("colour", "LILAC"));
            case 2 -> by(who, "POST", "/own/" + item + "/return", "");
            default -> by(who, "DELETE", "/own/" + item, "");
        };
    }

    /** Takes back something that was done lately, or sends what was done once more. */
    private Drawn opposite() {
        if (opposites.isEmpty()) return write();
        var late = opposites.subList(Math.max(0, opposites.size() - 20), opposites.size());
        var undo = any(late);
        return new Drawn(undo.who, undo.method, undo.path, undo.body);
    }

    private Drawn vote() {
        var target = random.nextBoolean() ? note() : stack();
        return by(any(guests), "POST", "/ballots", Map.of("target", target, "dots", random.nextInt(3)));
    }

    private Drawn conclude() {
        if (!conclusions.isEmpty() && random.nextBoolean())
            return by(sitting.facilitator(), "DELETE", "/conclusions/" + any(conclusions), "");
        var id = UUID.randomUUID().toString();
        conclusions.add(id);
        var body = Map.of(
                "id",
                id,
                "board",
                board.expectFirst("#board").attr("data-board"),
                "kind",
                "GOAL",
                "text",
                any(TEXTS),
                "notes",
                List.of(note()));
        return by(sitting.facilitator(), "POST", "/conclusions", body);
    }

    private Drawn step() {
        return by(sitting.facilitator(), "POST", "/step", Map.of("to", any(STEPS)));
    }

    private Drawn by(Browser who, String method, String rest, Object body) {
        var json = body instanceof String text ? text : JsonMapper.shared().writeValueAsString(body);
        return new Drawn(who, method, sitting.path(rest), json);
    }

    private String zone() {
        return anyOf(ids(".zone"));
    }

    private String note() {
        return anyOf(ids(".zone .note"));
    }

    private String stack() {
        return anyOf(ids(".stack"));
    }

    private List<String> ids(String selector) {
        return board.select(selector).stream().map(Chance::id).toList();
    }

    private static String id(Element element) {
        return element.id().substring(2);
    }

    private Browser anyone() {
        return any(guests);
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private String anyOf(List<String> ids) {
        return ids.isEmpty() ? new UUID(0, 0).toString() : any(ids);
    }

    private void add(int times, Supplier<Drawn> kind) {
        for (int time = 0; time < times; time++) kinds.add(kind);
    }
}
