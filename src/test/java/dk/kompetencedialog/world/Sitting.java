package dk.kompetencedialog.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** A workshop in which people sit: the facilitator's browser, and guests who join by the code. */
public final class Sitting {
    private static final Pattern CODE = Pattern.compile("class=\"code\"[^>]*>([^<]+)<");

    private final Browser facilitator;
    private final String workplace;
    private final String workshop;
    private final String code;

    private Sitting(Browser facilitator, String workplace, String workshop, String code) {
        this.facilitator = facilitator;
        this.workplace = workplace;
        this.workshop = workshop;
        this.code = code;
    }

    /**
     * A new workplace with two staff groups, a workshop in it, and this member at its desk; {@code cap} is how many notes each may
     * have on a board.
     */
    public static Sitting open(Browser member, boolean named, int cap) {
        return open(member, "Kompetencestrategi 2027", named, cap);
    }

    /** The same, under this title. */
    static Sitting open(Browser member, String title, boolean named, int cap) {
        return open(member, title, named, cap, GROUPS);
    }

    /** The same, in a new workplace that was written down with these fields. */
    public static Sitting open(Browser member, String title, boolean named, int cap, String... fields) {
        member.get("/workplaces/new");
        var home = member.form("/workplaces", fields).leadsTo();
        member.get(home + "/workshops/new");
        var page = member.form(
                        home + "/workshops",
                        "title",
                        title,
                        "names",
                        named ? "yes" : "no",
                        "cap",
                        Integer.toString(cap))
                .leadsTo();
        var code = find(CODE, member.get(page).body());
        member.form(page + "/seat");
        return new Sitting(member, last(home), last(page), code);
    }

    /** One that this member has planned at their workplace, and leads from now on. */
    public static Sitting planned(Browser leader, String home, String page) {
        var code = find(CODE, leader.get(page).body());
        leader.form(page + "/seat");
        return new Sitting(leader, last(home), last(page), code);
    }

    private static final String[] GROUPS = {
        "name",
        "Klitstyrelsen",
        "groupId",
        "",
        "groupName",
        "Administrative",
        "groupDescription",
        "Økonomi og HR",
        "groupId",
        "",
        "groupName",
        "Feltteknikere",
        "groupDescription",
        ""
    };

    /** Somebody who joins by the code. */
    public Browser guest(String name) {
        var phone = new Browser(URI.create(facilitator.origin()).getPort());
        phone.get("/join?code=" + code());
        phone.form("/join", "way", code, "name", name);
        return phone;
    }

    /** Plans its one meeting for nine o'clock on this day. */
    public void isOn(LocalDate day) {
        var agenda = "/workshops/" + workshop + "/agenda";
        facilitator.get(agenda);
        var fields = new ArrayList<>(List.of("date-0", day.toString(), "time-0", "09:00"));
        for (int at = 0; at < 6; at++) fields.addAll(List.of("minutes-0-" + at, "30"));
        assertThat(facilitator.form(agenda, fields.toArray(String[]::new)).status())
                .isEqualTo(303);
    }

    /** The code as it is typed. */
    public String code() {
        return code.replace(" ", "").replace("\u00a0", "");
    }

    public Browser facilitator() {
        return facilitator;
    }

    /** The path of the workshop, with what follows it. */
    public String path(String rest) {
        return "/w/" + workshop + rest;
    }

    /** The workshop's id, which is its room's too. */
    public UUID id() {
        return UUID.fromString(workshop);
    }

    /** The id of its workplace. */
    public UUID workplaceId() {
        return UUID.fromString(workplace);
    }

    /** Sends a command under a new id. */
    public Browser.Seen command(Browser from, String request, String json) {
        return command(from, request, json, UUID.randomUUID());
    }

    /** Sends a command: {@code request} is a method and what follows the workshop's path. */
    public Browser.Seen command(Browser from, String request, String json, UUID id) {
        var space = request.indexOf(' ');
        var headers = Map.of("Origin", from.origin(), "Kd-Command", id.toString(), "Content-Type", "application/json");
        return from.send(request.substring(0, space), path(request.substring(space + 1)), json, headers);
    }

    /** Takes back what a command did, as its answer says. */
    public Browser.Seen undo(Browser who, Browser.Seen done) {
        var undo = JsonMapper.shared().readTree(done.body()).get("undo");
        var within = undo.get("path").asString().substring(path("").length());
        return command(
                who,
                undo.get("method").asString() + " " + within,
                undo.get("body").asString());
    }

    /** The facilitator goes to a step of the agenda: 1 is the first board's intro, 2 its hidden writing, 3 sharing … */
    public Browser.Seen step(int index) {
        return command(facilitator, "POST /step", "{\"to\":%d}".formatted(index));
    }

    /** Writes a yellow note in the n-th zone of the board in hand. */
    public Browser.Seen write(Browser from, int zone, String text) {
        return command(from, "POST /notes", note(zone, text));
    }

    /** The body of a new note on the board in hand. */
    public Browser.Seen conclude(String kind, String text) {
        return command(
                facilitator,
                "POST /conclusions",
                "{\"id\":\"%s\",\"board\":\"%s\",\"kind\":\"%s\",\"text\":\"%s\"}"
                        .formatted(UUID.randomUUID(), board(), kind, text));
    }

    public String note(int zone, String text) {
        return "{\"board\":\"%s\",\"zone\":\"%s\",\"text\":\"%s\",\"colour\":\"YELLOW\"}"
                .formatted(board(), zones().get(zone), text);
    }

    /** The id of the board in hand. */
    public String board() {
        return find(Pattern.compile("data-board=\"([^\"]+)\""), boardPage());
    }

    /** The ids of the zones of the board in hand, in order. */
    public List<String> zones() {
        return all("id=\"z_([^\"]+)\"", boardPage());
    }

    /** The ids of the notes that stand on the board in hand. */
    public List<String> notes() {
        return all("id=\"n_([^\"]+)\"", boardPage());
    }

    /** The ids of the items in a seat's own list, newest first. */
    public List<String> own(Browser of) {
        return all("data-item=\"([^\"]+)\"", of.get(path("/own")).body());
    }

    /** The board in hand as the facilitator gets it. */
    public String boardPage() {
        return facilitator.get(path("/board")).body();
    }

    /** The places that this browser's page follows, as its stream asks for them. */
    public String places(Browser of) {
        return find(
                Pattern.compile("data-places=\"([^\"]+)\""), of.get(path("")).body());
    }

    /** The places that the desk follows. */
    public String deskPlaces() {
        return find(
                Pattern.compile("data-places=\"([^\"]+)\""),
                facilitator.get(path("/desk")).body());
    }

    /** The epoch that this browser's page bears. */
    public String epoch(Browser of) {
        return find(Pattern.compile("data-epoch=\"([^\"]+)\""), of.get(path("")).body());
    }

    /** How far the room has come, as this browser reads it. */
    public long number(Browser of) {
        return Long.parseLong(position(of).replaceFirst(".*\\.", ""));
    }

    /** What the page of this browser says of the room: {@code room.epoch.number}. */
    public String position(Browser of) {
        var page = of.get(path("")).body();
        return workshop + "." + find(Pattern.compile("data-epoch=\"([^\"]+)\""), page) + "."
                + find(Pattern.compile("data-number=\"([^\"]+)\""), page);
    }

    /** Follows the room from where its page stands. */
    public Following follow(Browser who) {
        return follow(who, position(who));
    }

    /** Follows the room from a position. */
    public Following follow(Browser who, String position) {
        return Following.open(who, path("/stream?surface=list&places=" + places(who)), position);
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(hit -> hit.group(1))
                .toList();
    }

    private static String find(Pattern pattern, String text) {
        var hit = pattern.matcher(text);
        if (!hit.find()) throw new AssertionError("nothing like " + pattern + " in " + text);
        return hit.group(1);
    }
}
