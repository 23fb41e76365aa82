package dk.kompetencedialog.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.data.TestDatabase;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.HeldRows;
import dk.kompetencedialog.world.Sitting;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What others make of a plan's addresses, what ends with a right, and what becomes of who writes in a plan that is taken away meanwhile. */
class PlanAttackTests extends PlanTest {
    private static final String GONE = "Planen er slettet. Gå til arbejdspladsens planer";

    @Autowired
    TestDatabase.Access database;

    @Test
    void anAlteredAddressOfACalendarShowsNothing() {
        var plan = plan("Nord");
        dated(activity(plan, "Flyv to og to"));
        var feed = feed(eva, plan);
        var thief = new Browser(port);
        assertThat(thief.get(feed).body()).contains("BEGIN:VCALENDAR", "Flyv to og to");
        var token = feed.replaceAll(".*/|\\.ics", "");
        var other = (token.charAt(5) == 'A' ? 'B' : 'A') + token.substring(6);
        for (var altered : List.of(
                token.substring(0, 5) + other,
                token.substring(1),
                token + "A",
                token.toLowerCase(),
                UUID.randomUUID().toString(),
                "'--")) {
            var seen = thief.get("/calendar/" + altered.replace("'", "%27") + ".ics");
            assertThat(seen.status()).as(altered).isEqualTo(404);
            assertThat(seen.body()).doesNotContain("VCALENDAR", "Flyv");
        }
        assertThat(thief.get(feed).status()).isEqualTo(200);
    }

    @Test
    void anotherWorkplacesPlansAreNotThere() {
        var plan = plan("Nord");
        var need = need(plan, "Vi kan flyve sikkert.");
        var activity = activity(plan, "Flyv to og to");
        agreed(plan);
        var elsewhere = members.signedIn(port);
        var other = Sitting.open(elsewhere, false, 5);
        var row = activity.replaceFirst(".*/", "");
        for (var path : List.of(
                "", "/agreed/1", "/agreed/1/plan.pdf", "/plan.pdf", "/plan.docx", "/plan.xlsx", "/next", "/needs/new"))
            assertThat(elsewhere.get(plan + path).status()).as(path).isEqualTo(404);
        for (var path : List.of(need, activity, activity + "/check-ins"))
            assertThat(elsewhere.get(path).status()).as(path).isEqualTo(404);
        elsewhere.get("/account");
        for (var path : List.of(
                plan,
                plan + "/next",
                plan + "/calendar",
                plan + "/agreements",
                plan + "/removal",
                need,
                activity,
                activity + "/check-ins",
                plan + "/rows/" + row + "/removal",
                plan + "/rows/" + row + "/return")) {
            var seen = elsewhere.form(path, "title", "Kapret", "text", "Kapret", "state", "DONE");
            assertThat(seen.status()).as(path).isEqualTo(404);
            assertThat(seen.body()).doesNotContain("flyve", "Flyv", "Nord");
        }
        for (var list : List.of("/plans", "/activities", "/activities.xlsx", "/plans/new"))
            assertThat(elsewhere.get(home + list).status()).as(list).isEqualTo(404);
        var own = "/workplaces/" + other.workplaceId();
        elsewhere.get(own + "/plans/new");
        assertThat(elsewhere
                        .form(
                                own + "/plans",
                                "title",
                                "Kapret",
                                "starts",
                                today(),
                                "ends",
                                inAYear(),
                                "whom",
                                unit("Nord"))
                        .status())
                .as("for somebody else's unit")
                .isEqualTo(404);
        assertThat(page(eva, plan).select("h1").text()).isEqualTo("Udviklingsplan: Nord");
    }

    @Test
    void aGroupsCalendarEndsWhenWhoMadeItLeadsNoMore() {
        var plan = plan("Nord");
        dated(activity(plan, "Flyv to og to"));
        var feed = feed(eva, plan);
        var phone = new Browser(port);
        assertThat(phone.get(feed).body()).contains("Flyv to og to");
        var drift = path("Drift");
        hr.get(drift);
        assertThat(hr.form(drift, "name", "Drift", "leaders", person("Per Lind").toString())
                        .status())
                .isEqualTo(303);
        assertThat(eva.get(plan).status()).isEqualTo(404);
        assertThat(phone.get(feed).status()).isEqualTo(404);
        assertThat(Jsoup.parse(phone.get(feed).body()).text()).contains("Få den nye af den, der leder gruppen");
        var anew = feed(per, plan);
        assertThat(phone.get(anew).body()).contains("Flyv to og to");
        hr.get(home + "/people/" + person("Per Lind"));
        hr.form(home + "/people/" + person("Per Lind") + "/removal");
        assertThat(phone.get(anew).status()).isEqualTo(404);
    }

    @Test
    void whoWritesInAPlanThatIsTakenAwayMeanwhileIsToldSo() throws SQLException {
        for (var write : List.of("/calendar", "/next", "", "/activities/" + UUID.randomUUID())) {
            var plan = plan("Nord");
            var seen = meanwhile(
                    plan,
                    () -> eva.form(
                            plan + write,
                            "title",
                            "Næste år",
                            "starts",
                            today(),
                            "ends",
                            inAYear(),
                            "text",
                            "Flyv to og to"));
            assertThat(seen.status()).as(write).isEqualTo(410);
            assertThat(Jsoup.parse(seen.body()).text()).as(write).contains(GONE);
        }
    }

    @Test
    void whoAnswersOfAPlanThatIsTakenAwayMeanwhileIsToldSo() throws SQLException {
        var plan = plan("Nord");
        var activity = activity(plan, "Flyv to og to");
        var link = members.checkIn(workplace, UUID.fromString(activity.replaceFirst(".*/", "")), person("Maja Krogh"));
        var phone = new Browser(port);
        phone.get(link);
        var seen = meanwhile(plan, () -> phone.form(link, "state", "DONE"));
        assertThat(seen.status()).isEqualTo(410);
        assertThat(Jsoup.parse(seen.body()).text()).contains(GONE);
    }

    @Test
    void twoWhoRenameItLoseNothing() {
        var plan = plan("Nord");
        var evas = page(eva, plan);
        var hrs = page(hr, plan);
        assertThat(renamed(hr, hrs, plan, "ends", day().plusDays(100).toString())
                        .status())
                .isEqualTo(303);
        assertThat(renamed(eva, evas, plan, "title", "Nords plan").status())
                .as("another field")
                .isEqualTo(303);
        var both = page(eva, plan);
        assertThat(both.select("#title").val()).isEqualTo("Nords plan");
        assertThat(both.select("#ends").val()).isEqualTo(day().plusDays(100).toString());
        renamed(hr, page(hr, plan), plan, "title", "Plan for Nord");
        var clash = renamed(eva, both, plan, "title", "Nord 2027");
        assertThat(clash.status()).isEqualTo(409);
        var asked = Jsoup.parse(clash.body());
        assertThat(asked.select("#title-wrong").text()).isEqualTo("Nu står der: Plan for Nord");
        assertThat(asked.select("#title").val()).isEqualTo("Nord 2027");
        assertThat(asked.select("details[open]").text()).contains("En anden har rettet det samme");
        assertThat(renamed(eva, asked, plan, "title", "Nord 2027").status()).isEqualTo(303);
        assertThat(page(hr, plan).select("h1").text()).isEqualTo("Nord 2027");
        var late = renamed(hr, hrs, plan, "ends", day().plusDays(50).toString());
        assertThat(late.status()).as("both moved the same day").isEqualTo(409);
        assertThat(Jsoup.parse(late.body()).select("#ends-wrong").text()).startsWith("Nu står der: ");
    }

    @Test
    void whereOneWritesFreelyItIsSaidWhatNotToWrite() {
        var plan = plan("Nord");
        need(plan, "Vi kan flyve sikkert.");
        var activity = page(eva, plan + "/activities/new");
        for (var field : List.of("text", "whom", "sign", "daily", "note"))
            assertThat(activity.select("#" + field + "-careful").text())
                    .as(field)
                    .contains("Skriv ikke om navngivne personer");
        assertThat(activity.select("#whom").attr("aria-describedby")).contains("whom-careful");
        assertThat(activity.select("#whom").attr("type")).isEqualTo("text");
        assertThat(page(eva, plan).select("#group-careful").text()).contains("Skriv ikke om navngivne personer");
    }

    private void dated(String activity) {
        assertThat(send(eva, page(eva, activity), "deadline", inAYear()).status())
                .isEqualTo(303);
    }

    private Browser.Seen renamed(Browser who, org.jsoup.nodes.Document page, String plan, String field, String value) {
        var form = page.select("details form[action=" + plan + "]").first();
        var fields = form.select("input:not([name=_csrf])").stream()
                .flatMap(each -> Stream.of(each.attr("name"), each.attr("name").equals(field) ? value : each.val()))
                .toArray(String[]::new);
        return who.form(plan, fields);
    }

    /** Sends it while somebody else takes the plan away. */
    private Browser.Seen meanwhile(String plan, Supplier<Browser.Seen> sent) throws SQLException {
        var id = plan.replaceFirst(".*/", "");
        eva.get(plan);
        CompletableFuture<Browser.Seen> waiting;
        try (var held = HeldRows.of(database, "plan where id = '" + id + "'")) {
            waiting = CompletableFuture.supplyAsync(sent);
            held.awaitWaiting(1);
            for (var part : List.of("check_in_link", "activity", "plan_for"))
                held.change("delete from kd." + part + " where plan_id = '" + id + "'");
            held.change("delete from kd.plan where id = '" + id + "'");
        }
        return waiting.join();
    }

    private String feed(Browser who, String plan) {
        who.get(plan);
        return Jsoup.parse(who.form(plan + "/calendar").body())
                .select("#feed")
                .text()
                .replaceFirst("^https?://[^/]+", "");
    }
}
