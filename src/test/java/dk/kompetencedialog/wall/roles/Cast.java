package dk.kompetencedialog.wall.roles;

import dk.kompetencedialog.document.Templates;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Council;
import dk.kompetencedialog.world.Decided;
import dk.kompetencedialog.world.GroupPlan;
import dk.kompetencedialog.world.Members;
import dk.kompetencedialog.world.Sitting;
import dk.kompetencedialog.world.Vouched;
import dk.kompetencedialog.world.Writer;
import java.awt.Color;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A workplace with a workshop, a strategy in force and one of every kind of viewer, and what there is in it by name. */
final class Cast {
    private final Map<Viewer, Browser> browsers = new EnumMap<>(Viewer.class);
    private final Map<String, String> names = new HashMap<>();
    private final Members members;
    private final Vouched vouched;
    private final int port;
    private final Sitting sitting;
    private final Browser hr;
    private final String home;
    private final String workshop;
    private final Written written;

    private Cast(Members members, Vouched vouched, int port) {
        this.members = members;
        this.vouched = vouched;
        this.port = port;
        this.hr = members.signedIn(port);
        this.sitting = Sitting.open(hr, true, 5);
        this.home = "/workplaces/" + sitting.workplaceId();
        this.workshop = "/workshops/" + sitting.id();
        this.written = new Written(sitting, sitting.guest("Mette Krogh"));
    }

    static Cast of(Members members, Vouched vouched, int port) throws IOException {
        var cast = new Cast(members, vouched, port);
        cast.organisation();
        cast.stationery();
        cast.workshop();
        cast.strategy();
        cast.plan();
        cast.viewers();
        cast.talks();
        return cast;
    }

    Browser browser(Viewer viewer) {
        return Objects.requireNonNull(browsers.get(viewer));
    }

    /** What a variable of a route stands for: an id, a link, a number; of an own note, the viewer's own. */
    String value(String name, Viewer viewer) {
        return name.equals("item") ? written.own(browser(viewer)) : names.getOrDefault(name, written.value(name));
    }

    /** What a command sends: whatever any of them asks for, and right. */
    String body(boolean inAText) {
        return inAText ? written.text() : written.command();
    }

    private void organisation() {
        names.put("workplace", sitting.workplaceId().toString());
        Council.small().in(sitting.workplaceId(), hr);
        Council.named("Lokalt udvalg").a("Bo Friis", "CHAIR").in(sitting.workplaceId(), hr);
        hr.get(home + "/people/pasting");
        hr.form(
                home + "/people/pasting/keeping",
                "text",
                "Per Lind;per@klit.dk;Drift\nUlla Krag;;Drift\nKim Staal;;Stab");
        var people = page(home + "/people");
        names.put("person", id(people, "a:containsOwn(Per Lind)"));
        names.put("unit", id(page(home + "/units"), "a:containsOwn(Drift)"));
        names.put("council", id(page(home + "/councils"), "section:contains(Lokalt udvalg) a.btn"));
        var administrator = members.person(sitting.workplaceId(), "Eva Dahl");
        names.put("administrator", administrator.toString());
        hr.get(home + "/administrators");
        hr.form(home + "/administrators", "person", administrator.toString());
    }

    private void stationery() throws IOException {
        hr.get(home + "/stationery");
        hr.attach(home + "/stationery/logo", "logo.png", Templates.logo(300, 100, Color.RED), "Klitstyrelsen");
        hr.get(home + "/stationery");
        hr.attach(home + "/stationery/template", "skabelon.docx", Templates.danish(), "");
    }

    private void workshop() {
        names.put("workshop", sitting.id().toString());
        hr.get(workshop + "/agenda");
        hr.form(
                workshop + "/agenda",
                "date-0",
                LocalDate.now(ZoneOffset.UTC).plusDays(60).toString(),
                "time-0",
                "09:00");
        hr.get(workshop + "/invitations/people");
        hr.form(workshop + "/invitations/people", "person", names.get("person"));
        hr.get(workshop + "/invitations");
        var answering = Jsoup.parse(hr.form(workshop + "/invitations/people/" + names.get("person") + "/link")
                .body());
        names.put("/invitation/{link}", last(answering.select(".alert code").text()));
        written.onTheBoards();
        names.put("number", "1");
    }

    private void strategy() {
        var writer = Writer.begin(sitting);
        var strategy = "/strategies/" + writer.strategy();
        names.put("strategy", writer.strategy().toString());
        var decided = Decided.by(hr, strategy);
        names.put("/hearing/{link}", last(decided.hearing()));
        names.put("/strategy/{link}", last(decided.published()));
        names.put(
                "annex",
                last(page(strategy + "/item").select("a[href*=/annexes/]").attr("href")));
        names.put(
                "comment",
                page(strategy).select("form[action*=/comments/]").attr("action").replaceAll(".*/comments/|/.*", ""));
        names.put("paragraph", written.inTheText(writer));
        names.put("side", "A");
        names.put("tag", "da");
    }

    private void plan() {
        var plan = GroupPlan.by(hr, home, "unit:" + names.get("unit"), "Drift");
        names.put("talk", last(plan.talk()));
        names.put("p", last(plan.path()));
        names.put("need", plan.need());
        names.put("activity", plan.activity());
        var person = UUID.fromString(Objects.requireNonNull(names.get("person")));
        names.put(
                "/check-in/{link}",
                last(members.checkIn(sitting.workplaceId(), UUID.fromString(plan.activity()), person)));
        var feed = Jsoup.parse(hr.form(plan.path() + "/calendar").body());
        names.put("token", last(feed.select("#feed").text()).replace(".ics", ""));
    }

    /** A year's talks that are going on, with figures of a unit as if they had been made, and a goal that Drift's leader has with Per. */
    private void talks() {
        hr.get(home + "/mus");
        var today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
        hr.form(
                home + "/mus",
                "year",
                String.valueOf(today.getYear()),
                "opens",
                today.toString(),
                "closes",
                today.plusMonths(2).toString(),
                "goals",
                "yes");
        var figures = page(home + "/mus").select("a[href$=/figures]").attr("href");
        names.put("round", last(figures.replace("/figures", "")));
        hr.get(home + "/evaluations");
        names.put(
                "evaluation",
                last(hr.form(home + "/evaluations", "year", "2026").leadsTo()));
        hr.get(home + "/year");
        hr.form(home + "/year", "title", "Seminar", "track", "OTHER", "from", "2026-05-01", "until", "");
        names.put(
                "entry",
                last(page(home + "/year?in=2026")
                        .select(".event a[href*=/year/]")
                        .attr("href")));
        names.put(
                "goal",
                members.talk(sitting.workplaceId(), id("round"), id("unit"), id("person"))
                        .toString());
    }

    private UUID id(String name) {
        return UUID.fromString(Objects.requireNonNull(names.get(name)));
    }

    private void viewers() {
        browsers.put(Viewer.NOBODY, new Browser(port));
        browsers.put(Viewer.AT_THE_DESK, hr);
        browsers.put(Viewer.GUEST, written.guest());
        browsers.put(Viewer.OPERATOR, members.signedIn(port));
        var elsewhere = Sitting.open(members.signedIn(port), true, 5);
        browsers.put(Viewer.ADMINISTRATOR_ELSEWHERE, elsewhere.facilitator());
        browsers.put(Viewer.GUEST_ELSEWHERE, elsewhere.guest("Jonas Thorup"));
        browsers.put(Viewer.EMPLOYEE, person("Otto Bach"));
        browsers.put(Viewer.OF_THE_GROUP, listed("Ulla Krag"));
        browsers.put(Viewer.OTHER_LEADER, leader("Stab", "Nina Rask"));
        browsers.put(Viewer.LEADER, leader("Drift", "Maja Lund"));
        browsers.put(Viewer.FACILITATOR, facilitator());
        browsers.put(Viewer.CONSULTANT, consultant());
        browsers.put(Viewer.MEMBER_A, members.officer(sitting.workplaceId(), "MEMBER", "A", port));
        browsers.put(Viewer.DEPUTY_B, members.officer(sitting.workplaceId(), "DEPUTY", "B", port));
        browsers.put(Viewer.CHAIR_A, members.officer(sitting.workplaceId(), "CHAIR", "A", port));
        browsers.put(Viewer.SECRETARY, members.officer(sitting.workplaceId(), "SECRETARY", "", port));
        browsers.put(Viewer.ADMINISTRATOR, administrator("Karin Lund"));
        var ofTwo = administrator("Lis Krag");
        var other = Sitting.open(ofTwo, true, 5);
        browsers.put(Viewer.OWN_LOGIN, vouched.browser(members.account(ofTwo), sitting.workplaceId(), port));
        browsers.put(Viewer.OWN_LOGIN_ELSEWHERE, vouched.browser(members.account(ofTwo), other.workplaceId(), port));
    }

    private Browser administrator(String name) {
        var person = members.person(sitting.workplaceId(), name);
        hr.get(home + "/administrators");
        hr.form(home + "/administrators", "person", person.toString());
        return members.browser(sitting.workplaceId(), person, port);
    }

    private Browser facilitator() {
        var person = members.person(sitting.workplaceId(), "Jens Holm");
        hr.get(workshop + "/facilitators");
        hr.form(workshop + "/facilitators", "person", person.toString());
        return members.browser(sitting.workplaceId(), person, port);
    }

    private Browser consultant() {
        hr.get(workshop + "/facilitators");
        hr.form(
                workshop + "/facilitators/consultants",
                "name",
                "Ida Falk",
                "mail",
                "ida@example.dk",
                "from",
                "Sekretariatet");
        return listed("Ida Falk");
    }

    private Browser leader(String unit, String name) {
        var leader = members.person(sitting.workplaceId(), name);
        var path = home + "/units/" + id(page(home + "/units"), "a:containsOwn(" + unit + ")");
        hr.get(path);
        hr.form(path, "name", unit, "leaders", leader.toString());
        return members.browser(sitting.workplaceId(), leader, port);
    }

    private Browser listed(String name) {
        var person = id(page(home + "/people"), "a:containsOwn(" + name + ")");
        return members.browser(sitting.workplaceId(), UUID.fromString(person), port);
    }

    private Browser person(String name) {
        return members.browser(sitting.workplaceId(), members.person(sitting.workplaceId(), name), port);
    }

    private Document page(String path) {
        return Jsoup.parse(hr.get(path).body());
    }

    private static String id(Document page, String link) {
        return last(page.select(link).attr("href"));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
