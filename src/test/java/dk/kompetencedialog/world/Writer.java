package dk.kompetencedialog.world;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who writes in a strategy, by a browser without a screen. */
public final class Writer {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern ROOM = Pattern.compile("^/w/([^/]+)/text$");

    private final Browser browser;
    private final String strategy;

    private Writer(Browser browser, String strategy) {
        this.browser = browser;
        this.strategy = strategy;
    }

    /** Whoever led the workshop begins its strategy. */
    public static Writer begin(Sitting sitting) {
        var browser = sitting.facilitator();
        var page = "/workshops/" + sitting.id() + "/strategy";
        browser.get(page);
        return new Writer(browser, room(browser.form(page)));
    }

    /** Somebody else who is signed in takes a seat in it. */
    public Writer another(Browser other) {
        other.get(other.get("/workplaces").leadsTo());
        return new Writer(other, room(other.form("/strategies/" + strategy + "/seat")));
    }

    private static String room(Browser.Seen seen) {
        var led = ROOM.matcher(seen.leadsTo());
        if (!led.find()) throw new AssertionError("no seat: " + seen.status() + " " + seen.leadsTo());
        return led.group(1);
    }

    public UUID strategy() {
        return UUID.fromString(strategy);
    }

    /** A path under the strategy's room. */
    public String path(String rest) {
        return "/w/" + strategy + rest;
    }

    public Browser browser() {
        return browser;
    }

    /** The page as it is now. */
    public Document page() {
        return Jsoup.parse(browser.get(path("/text")).body());
    }

    /** The ids of a chapter's paragraphs, in their order, its opening first where it has one. */
    public List<String> chapter(String kind) {
        return page().select("#ch_" + kind + " > li").stream()
                .map(li -> li.id().substring(2))
                .toList();
    }

    /** What a paragraph says, as the page keeps it; nothing where it is not there. */
    public JsonNode says(String paragraph) {
        return says(page().getElementById("p_" + paragraph));
    }

    /** The bodies of the rivals beside a paragraph, oldest first. */
    public List<String> rivals(String paragraph) {
        return page().select("#p_" + paragraph + " .rival").stream()
                .map(rival -> says(rival).get("body").asString())
                .toList();
    }

    /** The ids of the rivals beside a paragraph, oldest first. */
    public List<String> rivalIds(String paragraph) {
        return page().select("#p_" + paragraph + " .rival").eachAttr("data-rival");
    }

    private static JsonNode says(Element element) {
        return JSON.readTree(element == null ? "{}" : element.attr("data-says"));
    }

    /** Saves a body that was written on another. */
    public Browser.Seen save(String paragraph, String base, String body) {
        return command(
                "POST /paragraphs/" + paragraph,
                JSON.writeValueAsString(Map.of("base", wording(base), "now", wording(body))));
    }

    private static Map<String, Object> wording(String body) {
        return Map.of("heading", "", "body", body, "groups", List.of());
    }

    /** Sends a command: {@code request} is a method and what follows the strategy's path. */
    public Browser.Seen command(String request, String json) {
        var space = request.indexOf(' ');
        var headers = Map.of(
                "Origin",
                browser.origin(),
                "Kd-Command",
                UUID.randomUUID().toString(),
                "Content-Type",
                "application/json");
        return browser.send(request.substring(0, space), path(request.substring(space + 1)), json, headers);
    }

    /** Takes back what a command did, as its answer says. */
    public Browser.Seen undo(Browser.Seen done) {
        var undo = JSON.readTree(done.body()).get("undo");
        var within = undo.get("path").asString().substring(path("").length());
        return command(
                undo.get("method").asString() + " " + within, undo.get("body").asString());
    }
}
