package dk.kompetencedialog.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Browser;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** A group's plan: who begins, writes, agrees and reads it, and what becomes of what is wrong. */
class GroupPlanTests extends PlanTest {

    @Test
    void aPlanBeginsWithWhatTheWorkshopCameTo() {
        var talk = talk("Nord");
        conclude(talk, "NEED", "Vi kan flyve sikkert.");
        conclude(talk, "ACTIVITY", "Flyv to og to.");
        assertThat(page(eva, talk + "/plan").select(".lead").text()).contains("1 behov og 1 aktivitet");
        var plan = eva.form(talk + "/plan", "title", "Nords plan", "starts", today(), "ends", inAYear())
                .leadsTo();
        var page = page(eva, plan);
        assertThat(page.select("h1").text()).isEqualTo("Nords plan");
        assertThat(page.select(".need h2").eachText()).containsExactly("Vi kan flyve sikkert.");
        assertThat(page.select(".need .activity h3").eachText()).containsExactly("Flyv to og to.");
        assertThat(eva.get(talk + "/plan").leadsTo()).isEqualTo(plan);
        assertThat(eva.form(talk + "/plan", "title", "En til", "starts", today(), "ends", inAYear())
                        .leadsTo())
                .as("twice is once")
                .isEqualTo(plan);
    }

    @Test
    void departmentsThatHeldOneTogetherMayHaveAPlanEach() {
        var both = talk(hr, "Nord", "Stab");
        conclude(both, "NEED", "Vi deler viden.");
        hr.get(both + "/plan");
        hr.form(both + "/plan", "title", "Fælles", "starts", today(), "ends", inAYear(), "each", "yes");
        var plans = page(hr, both + "/plan").select("main .lines a");
        assertThat(plans.eachText()).containsExactlyInAnyOrder("Fælles – Nord", "Fælles – Stab");
        var stab = plans.stream()
                .filter(link -> link.text().endsWith("Stab"))
                .findFirst()
                .orElseThrow()
                .attr("href");
        assertThat(page(otto, stab).select(".need h2").text()).isEqualTo("Vi deler viden.");
        assertThat(eva.get(stab).status()).isEqualTo(404);
    }

    @Test
    void theGroupReadsItsLeadersWriteItAndNobodyElseFindsIt() {
        var plan = plan("Nord");
        var need = need(plan, "Vi kan flyve sikkert.");
        for (var path : List.of(plan, plan + "/plan.pdf", plan + "/plan.docx", plan + "/plan.xlsx")) {
            for (var one : new Browser[] {hr, eva, maja})
                assertThat(one.get(path).status()).as(path).isEqualTo(200);
            for (var one : new Browser[] {otto, per})
                assertThat(one.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(page(maja, plan).select("main form, main a[href*=/needs/], main a[href*=/new]"))
                .isEmpty();
        for (var one : new Browser[] {maja, otto}) {
            assertThat(one.get(need).status()).isEqualTo(404);
            one.get("/account");
            assertThat(one.form(need, "text", "Kapret", "competence", "GENERAL").status())
                    .isEqualTo(404);
            assertThat(agree(one, plan, "0").status()).isEqualTo(404);
        }
        assertThat(page(maja, home + "/me").select("a[href=" + plan + "]")).hasSize(1);
        assertThat(page(otto, home + "/plans").select("main .lines a")).isEmpty();
        assertThat(page(eva, home + "/plans").select("main .lines a")).hasSize(1);
    }

    @Test
    void whoIsOfTheGroupOrLeadsAnotherWritesNothingInIt() {
        var plan = plan("Nord");
        var need = need(plan, "Vi kan flyve sikkert.");
        var activity = activity(plan, "Flyv to og to");
        var out = activity(plan, "Læs billeder").replaceFirst(".*/", "");
        eva.form(plan + "/rows/" + out + "/removal");
        var before = page(eva, plan).select("main").text();
        for (var one : new Browser[] {maja, otto, per}) {
            one.get("/account");
            for (var to : List.of(
                    "",
                    "/next",
                    "/agreements",
                    "/removal",
                    "/calendar",
                    "/rows/" + need.replaceFirst(".*/", "") + "/removal",
                    "/rows/" + activity.replaceFirst(".*/", "") + "/removal",
                    "/rows/" + out + "/return",
                    need.substring(plan.length()),
                    activity.substring(plan.length()),
                    "/needs/" + UUID.randomUUID(),
                    "/activities/" + UUID.randomUUID()))
                assertThat(sent(one, plan + to).status()).as(to).isEqualTo(404);
            for (var form : List.of("/next", "/needs/new", "/activities/new"))
                assertThat(one.get(plan + form).status()).as(form).isEqualTo(404);
        }
        assertThat(page(eva, plan).select("main").text()).isEqualTo(before);
        assertThat(page(hr, home + "/plans").select("main .lines a")).hasSize(1);
        for (var to : List.of("", activity.substring(plan.length()), "/rows/" + out + "/return", "/next", "/calendar"))
            assertThat(sent(eva, plan + to).status())
                    .as("whose they are: " + to)
                    .isBetween(200, 303);
    }

    /** All that any of the forms asks for. */
    private Browser.Seen sent(Browser who, String to) {
        return who.form(
                to,
                "title",
                "Kapret",
                "starts",
                today(),
                "ends",
                inAYear(),
                "text",
                "Kapret",
                "competence",
                "GENERAL",
                "turn",
                page(eva, to.replaceFirst("(/plans/[^/]+).*", "$1"))
                        .select("[name=turn]")
                        .val(),
                "on",
                today(),
                "leader",
                "Otto Bach",
                "group",
                "Alle");
    }

    @Test
    void anActivityKeepsAllThatIsSaidOfIt() {
        var plan = plan("Nord");
        need(plan, "Vi kan flyve sikkert.");
        var form = page(eva, plan + "/activities/new");
        var maja = form.select("#responsible option:containsOwn(Maja Krogh)").val();
        var need = form.select("#need option:containsOwn(flyve)").val();
        var deadline = day().plusMonths(2);
        var to = form.select("form.card").attr("action");
        assertThat(eva.form(
                                to,
                                "text",
                                "Flyv to og to",
                                "need",
                                need,
                                "kind",
                                "SIDE_BY_SIDE",
                                "whom",
                                "de nye",
                                "responsible",
                                maja,
                                "deadline",
                                deadline.toString(),
                                "followUp",
                                "",
                                "sign",
                                "Ingen styrter",
                                "daily",
                                "Hver fredag",
                                "funding",
                                "STATE_FUND",
                                "note",
                                "https://kompetencefonden.dk/")
                        .status())
                .isEqualTo(303);
        var shown = page(this.maja, plan).select(".activity").first().text();
        assertThat(shown)
                .contains("Flyv to og to", "Sidemandsoplæring", "de nye", "Maja Krogh", "Ingen styrter", "Hver fredag")
                .contains("Den Statslige Kompetencefond", String.valueOf(deadline.getYear()));
        var again = page(eva, to);
        assertThat(again.select("#deadline").val()).isEqualTo(deadline.toString());
        assertThat(again.select("#kind option[selected]").val()).isEqualTo("SIDE_BY_SIDE");
        assertThat(eva.form(to, "text", "Flyv to og to").status()).isEqualTo(303);
        assertThat(page(eva, plan).select(".activity")).hasSize(1);
    }

    @Test
    void badInputGetsASentenceAndLosesNothing() {
        var plan = plan("Nord");
        var to = page(eva, plan + "/activities/new").select("form.card").attr("action");
        var seen = eva.form(to, "text", "", "deadline", "2020-01-01", "followUp", "en fredag", "sign", "Noget godt");
        assertThat(seen.status()).isEqualTo(422);
        var page = Jsoup.parse(seen.body());
        assertThat(page.select(".alert-error li").eachText())
                .containsExactly(
                        "Skriv, hvad I gør.",
                        "Fristen er en dag, der er gået. Vælg en dag fra i dag og frem.",
                        "Skriv dagen som dag.måned.år, for eksempel 12.1.2027.");
        assertThat(page.select("#sign").val()).isEqualTo("Noget godt");
        assertThat(page.select("#deadline").val()).isEqualTo("2020-01-01");
        assertThat(page(eva, plan).select(".activity")).isEmpty();
        assertThat(eva.form(plan, "title", "", "starts", "2027-05-01", "ends", "2027-04-01")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void twoWhoChangeTheSameActivityLoseNothing() {
        var plan = plan("Nord");
        var to = activity(plan, "Flyv to og to");
        var evas = page(eva, to);
        var hrs = page(hr, to);
        assertThat(send(hr, hrs, "sign", "Ingen styrter").status()).isEqualTo(303);
        assertThat(send(eva, evas, "daily", "Hver fredag").status())
                .as("another field")
                .isEqualTo(303);
        assertThat(page(eva, plan).select(".activity").text()).contains("Ingen styrter", "Hver fredag");
        assertThat(send(hr, page(hr, to), "text", "Flyv sammen").status()).isEqualTo(303);
        var both = send(eva, evas, "text", "Flyv alene");
        assertThat(both.status()).isEqualTo(409);
        var asked = Jsoup.parse(both.body());
        assertThat(asked.select("#text-wrong").text()).isEqualTo("Nu står der: Flyv sammen");
        assertThat(asked.select("#text").val()).isEqualTo("Flyv alene");
        assertThat(send(eva, asked, "text", "Flyv alene").status()).isEqualTo(303);
        assertThat(page(eva, plan).select(".activity h3").text()).isEqualTo("Flyv alene");
    }

    @Test
    void whatIsTakenOutCanBePutBack() {
        var plan = plan("Nord");
        var need = need(plan, "Vi kan flyve sikkert.");
        var id = need.replaceFirst(".*/", "");
        var out = eva.form(plan + "/rows/" + id + "/removal").leadsTo();
        var page = page(eva, out);
        assertThat(page.select(".alert-info").text()).contains("Vi kan flyve sikkert.");
        assertThat(page(eva, plan).select("details:contains(Taget ud) li")).hasSize(1);
        assertThat(page.select(".need")).isEmpty();
        assertThat(eva.form(page.select(".alert-info form").attr("action")).status())
                .isEqualTo(303);
        assertThat(page(eva, plan).select(".need")).hasSize(1);
    }

    @Test
    void aPlanThatWasNeverAgreedCanBeTakenAway() {
        var plan = plan("Nord");
        need(plan, "Vi kan flyve sikkert.");
        maja.get("/account");
        assertThat(maja.form(plan + "/removal").status()).isEqualTo(404);
        assertThat(eva.form(plan + "/removal").leadsTo()).isEqualTo(home + "/plans");
        assertThat(eva.get(plan).status()).isEqualTo(404);
        var kept = plan("Nord");
        need(kept, "Vi kan flyve sikkert.");
        agreed(kept);
        assertThat(eva.form(kept + "/removal").status()).isEqualTo(409);
        assertThat(eva.get(kept).status()).isEqualTo(200);
    }

    @Test
    void whatWasAgreedIsWhatTheFilesHold() {
        var plan = plan("Nord");
        need(plan, "Vi kan flyve sikkert.");
        assertThat(page(eva, plan).select(".files a").first().attr("href")).isEqualTo(plan + "/plan.pdf");
        agreed(plan);
        assertThat(page(eva, plan).select(".files a").first().attr("href")).isEqualTo(plan + "/agreed/1/plan.pdf");
        need(plan, "Vi kan mere.");
        assertThat(page(eva, plan).select(".files a").first().attr("href")).isEqualTo(plan + "/plan.pdf");
    }

    @Test
    void whatWasAgreedStaysAsItWasCalled() {
        var plan = plan("Nord");
        need(plan, "Vi kan flyve sikkert.");
        agreed(plan);
        assertThat(eva.form(plan, "title", "Noget andet", "starts", today(), "ends", inAYear())
                        .status())
                .isEqualTo(303);
        assertThat(page(maja, plan + "/agreed/1").select("h1").text()).isEqualTo("Udviklingsplan: Nord");
        assertThat(page(maja, plan).select(".hi .lead").text()).contains("rettet siden");
        agreed(plan);
        assertThat(page(maja, plan + "/agreed/2").select("h1").text()).isEqualTo("Noget andet");
    }

    @Test
    void notesAreShownToTheGroupOnceItsWorkshopIsOver() {
        var talk = talk("Nord");
        conclude(talk, "GOAL", "Vi lykkes sammen.");
        eva.get(talk + "/plan");
        var plan = eva.form(talk + "/plan", "title", "Nord", "starts", today(), "ends", inAYear())
                .leadsTo();
        close(eva, talk);
        assertThat(page(eva, plan).select("#goals ~ ul").text()).isEqualTo("Vi lykkes sammen.");
        assertThat(maja.get(plan).status()).isEqualTo(200);
    }

    @Test
    void aLeaderFindsTheWayToPlansAndWhoAnswersTheWayToAnswer() {
        assertThat(page(eva, home + "/me").select("a[href$=/plans]")).hasSize(1);
        assertThat(page(per, home + "/me").select("a[href$=/plans]")).isEmpty();
        var plan = plan("Nord");
        var to = activity(plan, "Flyv to og to");
        send(eva, page(eva, to), "responsible", person("Maja Krogh").toString());
        assertThat(page(maja, home + "/me").select("a[href$=/check-ins]")).isEmpty();
        agreed(plan);
        assertThat(page(maja, home + "/me").select("a[href$=/check-ins]").text())
                .contains("Flyv to og to");
    }

    @Test
    void leaderAndGroupAgreeWhatTheyRead() {
        var plan = plan("Nord");
        assertThat(agree(hr, plan, turn(hr, plan)).body()).contains("Planen er tom.");
        need(plan, "Vi kan flyve sikkert.");
        assertThat(agree(eva, plan, turn(eva, plan)).body())
                .as("a link that was handed over proves nothing")
                .contains("linket, du fik af en administrator, er ikke nok");
        evaProves();
        for (var gone : List.of(need(plan, "Vi kan danse."), activity(plan, "Dans hver dag.")))
            eva.form(plan + "/rows/" + gone.replaceFirst(".*/", "") + "/removal");
        var read = turn(eva, plan);
        need(plan, "Vi kan tale med naboerne.");
        assertThat(agree(eva, plan, read).body()).contains("Planen er rettet, siden du åbnede siden.");
        assertThat(agree(eva, plan, turn(eva, plan)).status()).isEqualTo(303);
        assertThat(agree(eva, plan, turn(eva, plan)).body()).contains("Planen er allerede aftalt");
        need(plan, "Vi kan mere.");
        var now = page(maja, plan);
        assertThat(now.select(".hi .lead").text()).contains("rettet siden");
        var copy = page(maja, plan + "/agreed/1");
        assertThat(copy.select(".need h2").eachText())
                .containsExactly("Vi kan flyve sikkert.", "Vi kan tale med naboerne.");
        assertThat(copy.select(".activity")).as("taken out before").isEmpty();
        assertThat(maja.get(plan + "/agreed/2").status()).isEqualTo(404);
        assertThat(maja.get(plan + "/agreed/1/plan.pdf").status()).isEqualTo(200);
    }

    @Test
    void theNextPlanBeginsWithWhatIsLeft() {
        var plan = plan("Nord");
        need(plan, "Vi kan flyve sikkert.");
        activity(plan, "Flyv to og to");
        evaProves();
        agree(eva, plan, turn(eva, plan));
        assertThat(page(eva, plan + "/next").select(".lead").text()).contains("1 behov og 1 aktivitet");
        var next = eva.form(plan + "/next", "title", "Næste år", "starts", today(), "ends", inAYear())
                .leadsTo();
        var page = page(maja, next);
        assertThat(page.select(".need h2").text()).isEqualTo("Vi kan flyve sikkert.");
        assertThat(page.select(".activity").text()).contains("Flyv to og to", "Fortsat fra den forrige plan");
        assertThat(page(eva, plan).select("#next ~ p a").attr("href")).isEqualTo(next);
    }

    @Test
    void aResponsibleWhoLeftIsToldAndStays() {
        var plan = plan("Nord");
        var to = activity(plan, "Flyv to og to");
        var form = page(eva, to);
        var majas = form.select("#responsible option:containsOwn(Maja Krogh)").val();
        send(eva, form, "responsible", majas);
        hr.get(home + "/people/" + majas);
        assertThat(hr.form(home + "/people/" + majas + "/removal").status()).isEqualTo(303);
        assertThat(page(eva, plan).select(".activity").text()).contains("Maja Krogh", "er ikke på listen mere");
        var again = page(eva, to);
        assertThat(again.select("#responsible option[selected]").text()).contains("ikke på listen mere");
        assertThat(send(eva, again, "sign", "Ingen styrter").status()).isEqualTo(303);
        assertThat(page(eva, plan).select(".activity").text()).contains("Maja Krogh");
        assertThat(send(eva, page(eva, to), "responsible", majas).status())
                .as("nobody new answers who is not there")
                .isEqualTo(422);
    }

    private String turn(Browser who, String plan) {
        return page(who, plan).select("[name=turn]").val();
    }

    private static Browser.Seen agree(Browser who, String plan, String turn) {
        return who.form(
                plan + "/agreements", "turn", turn, "on", "2026-01-15", "leader", "Eva Dahl", "group", "Hele gruppen");
    }
}
