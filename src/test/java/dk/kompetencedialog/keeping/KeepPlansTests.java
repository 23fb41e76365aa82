package dk.kompetencedialog.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.mail.MailText;
import dk.kompetencedialog.platform.mail.PostOffice;
import dk.kompetencedialog.world.Browser;
import java.sql.SQLException;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** How long plans stay, what the rule deletes of them, what must wait, and what they keep of one person. */
class KeepPlansTests extends YearsTest {
    private final String majas = "maja-" + mark + "@klit.dk";

    private String said(String what) {
        return what + " " + mark;
    }

    @Test
    void whatWasSaidGoesAYearAfterThePlanAndThePlanWithEachCopyAfterThree() throws SQLException {
        var plan = plan("Nord");
        var activity = followed(plan);
        eva.get(activity + "/example");
        eva.form(activity + "/example", "text", said("Et eksempel"), "agreed", "yes");
        assertThat(rows("shared_example")).isEqualTo(1);
        eva.get(plan);
        var feed = feed(eva.form(plan + "/calendar"));
        assertThat(page(hr, keeping()).select("#preview ~ ul").text())
                .contains("1 gruppeplan", "5 svar og påmindelser om aktiviteter", "Planen »Udviklingsplan: Nord«");
        confirm();
        after(365 + 330);
        assertThat(traces("Dronen er i stykker")).containsExactly("kd.check_in");
        after(60);
        assertThat(traces("Dronen er i stykker")).isEmpty();
        assertThat(page(hr, plan).select(".activity .standing b").text()).isEqualTo("Gået i stå");
        assertThat(page(hr, plan).select(".hi").text()).contains("Det, der blev sagt om aktiviteterne, blev slettet");
        assertThat(page(hr, activity + "/check-ins").select(".lines li").text())
                .contains("Gået i stå")
                .doesNotContain("Maja");
        assertThat(new Browser(port).get(feed).status()).isEqualTo(404);
        assertThat(rows("activity_reminder")).isZero();
        assertThat(rows("check_in_link")).isZero();
        assertThat(deleted()).contains("5 svar og påmindelser om aktiviteter blev slettet");
        after(680);
        assertThat(traces("Flyv to og to")).containsExactly("kd.activity");
        assertThat(rows("plan_agreement")).isEqualTo(1);
        after(60);
        assertThat(traces("Flyv to og to")).isEmpty();
        for (var table : new String[] {"plan", "plan_for", "activity", "plan_agreement", "check_in", "shared_example"})
            assertThat(rows(table)).as(table).isZero();
        assertThat(hr.get(plan).status()).isEqualTo(404);
        assertThat(deleted()).contains("1 gruppeplan blev slettet");
    }

    @Test
    void aPlanThatIsFollowedUpIsNotOverAndOneThatGoesOnStays() throws SQLException {
        var plan = plan("Nord");
        var activity = followed(plan);
        eva.get(plan);
        var next = eva.form(plan + "/next", "title", said("Næste"), "starts", inAYear(), "ends", inAYear())
                .leadsTo();
        confirm();
        after(300);
        members.again(eva, eva);
        assertThat(eva.form(activity + "/check-ins", "state", "ON_TRACK", "line", said("Vi er i gang"))
                        .status())
                .isEqualTo(303);
        assertThat(send(hr, page(hr, activity), "deadline", day().plusDays(400).toString())
                        .status())
                .isEqualTo(303);
        after(600);
        assertThat(traces("Vi er i gang")).containsExactly("kd.check_in");
        after(180);
        assertThat(traces("Vi er i gang")).isEmpty();
        assertThat(page(hr, next).select("h1").text()).isEqualTo(said("Næste"));
        after(740);
        assertThat(hr.get(next).status()).as("its own days").isEqualTo(404);
    }

    @Test
    void whoAdministersIsToldOfAPlanAMonthAheadAlsoWhereItIsOfNoWorkshop() throws Exception {
        var mail = "hr-" + mark + "@klit.dk";
        followed(plan("Nord"));
        members.onTheList(workplace, sitting.id(), "Hanne Riis");
        var hanne = home + "/people/" + person("Hanne Riis");
        assertThat(send(hr, page(hr, hanne), "mail", mail).status()).isEqualTo(303);
        confirm("PLANS", "24", "CHECK_INS", "0", "LETTERS", "0");
        after(365 + 680);
        assertThat(PostOffice.to(mail)).isEmpty();
        after(30);
        assertThat(MailText.plain(PostOffice.await(mail, 1))).contains("1 gruppeplan");
    }

    @Test
    void aPlanFromAWorkshopThatIsHeldWaitsAndSoDoesTheOneAfterIt() throws SQLException {
        var talk = talk("Nord");
        conclude(talk, "ACTIVITY", said("Dans hver dag") + ".");
        eva.get(talk + "/plan");
        var plan = eva.form(talk + "/plan", "title", said("Nords plan"), "starts", today(), "ends", inAYear())
                .leadsTo();
        followed(plan);
        eva.get(plan);
        var next = eva.form(plan + "/next", "title", said("Næste"), "starts", today(), "ends", inAYear())
                .leadsTo();
        page(hr, keeping());
        hr.form(keeping() + "/holds/" + talk.replaceFirst(".*/", ""));
        assertThat(page(hr, keeping()).select("li.card:contains(Venter)").text())
                .contains("1 gruppeplan", said("Nords plan"), said("Næste"));
        eva.get(next);
        var refused = eva.form(next + "/removal");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("sat til at vente");
        var erasure = home + "/people/" + person("Maja Krogh") + "/erasure";
        assertThat(Jsoup.parse(hr.get(erasure).body()).select("main").text()).contains("sat til at vente");
        assertThat(hr.form(erasure, "filed", "yes").status()).isEqualTo(409);
        confirm();
        after(365 * 6);
        assertThat(traces("Dronen er i stykker")).isNotEmpty();
        page(hr, keeping());
        hr.form(keeping() + "/holds/" + talk.replaceFirst(".*/", "") + "/release");
        after(1);
        assertThat(traces("Dronen er i stykker")).isEmpty();
        assertThat(hr.get(plan).status()).isEqualTo(404);
        assertThat(hr.get(next).status()).isEqualTo(404);
        assertThat(page(hr, keeping())
                        .select("#deleted ~ .lines li:contains(GRUS: Nord)")
                        .text())
                .contains("2 gruppeplaner blev slettet");
        assertThat(traces("Dans hver dag")).containsExactly("kd.conclusion");
    }

    @Test
    void whatPlansKeepOfSomebodyIsInWhatTheyTakeWithThemAndNothingOfOthers() {
        var plan = plan("Nord");
        followed(plan);
        eva.get(plan);
        eva.form(plan + "/calendar");
        maja.get("/account");
        maja.form(home + "/activities/calendar");
        var own = page(maja, "/account/data").text();
        assertThat(own)
                .contains("Ansvar for aktiviteter i planer", said("Flyv to og to"), "Aftale nr.: 1")
                .contains("Svar om, hvordan aktiviteter går", "Gået i stå", said("Dronen er i stykker"))
                .contains("Påmindelser om aktiviteter", "Fik ansvaret", "Links til at svare", "Adresser på kalendere")
                .doesNotContain("Eva", "Planer aftalt med navnet under");
        assertThat(page(hr, home + "/people/" + person("Maja Krogh") + "/data").text())
                .contains(said("Flyv to og to"), said("Dronen er i stykker"), "Fik ansvaret", "Adresser på kalendere");
        assertThat(page(eva, "/account/data").text())
                .contains("Planer aftalt med navnet under", "Adresser på kalendere", "Udviklingsplan: Nord")
                .doesNotContain("Fik ansvaret", said("Dronen er i stykker"), "Ansvar for aktiviteter i planer");
        assertThat(page(per, "/account/data").text())
                .doesNotContain("Udviklingsplan: Nord", said("Flyv to og to"), "Adresser på kalendere");
    }

    @Test
    void whoLeftTheListIsFoundByTheNameTheyAnsweredBy() {
        var plan = plan("Nord");
        followed(plan);
        var gone = person("Maja Krogh");
        hr.get(home + "/people/" + gone);
        assertThat(hr.form(home + "/people/" + gone + "/removal").status()).isEqualTo(303);
        members.person(workplace, "Maja Krogh");
        assertThat(page(hr, home + "/people/" + person("Maja Krogh") + "/data").text())
                .contains(said("Flyv to og to"))
                .doesNotContain(said("Dronen er i stykker"));
    }

    @Test
    void beforeSomebodyIsErasedItIsToldWhatBecomesOfThemInPlans() throws SQLException {
        var plan = plan("Nord");
        followed(plan);
        var there = home + "/people/" + person("Maja Krogh") + "/erasure";
        assertThat(page(hr, there).select("main").text())
                .contains("Navnet ved 2 aktiviteter", "2 svar på, hvordan aktiviteter går")
                .contains("Påmindelser om aktiviteter, links til at svare");
        assertThat(page(hr, home + "/people/" + person("Per Lind") + "/erasure")
                        .select("main")
                        .text())
                .doesNotContain("aktivitet");
        eva.get(plan);
        var feed = feed(eva.form(plan + "/calendar"));
        assertThat(hr.form(there, "filed", "yes").status()).isEqualTo(303);
        assertThat(rows("activity_reminder")).isZero();
        assertThat(rows("check_in_link")).isZero();
        assertThat(page(eva, plan).select("main").text()).contains("slettet person", "Gået i stå");
        hr.get(home + "/people/" + person("Eva Dahl") + "/erasure");
        assertThat(hr.form(home + "/people/" + person("Eva Dahl") + "/erasure", "filed", "yes")
                        .status())
                .isEqualTo(303);
        assertThat(rows("calendar_feed")).isZero();
        assertThat(new Browser(port).get(feed).status()).isEqualTo(404);
    }

    @Test
    void thePapersTellOfPlans() {
        for (var paper : new String[] {"/record", "/agreement", "/impact"})
            assertThat(page(hr, keeping() + paper).text())
                    .contains("Gruppernes planer", "36 måneder efter planens sidste dag")
                    .contains("Svar på, hvordan aktiviteter går", "12 måneder efter planens sidste dag")
                    .contains("en gruppes plan læses af gruppen og dem, der leder den")
                    .contains("linket til at svare på en aktivitet");
        assertThat(page(hr, keeping() + "/impact").text()).contains("En plan siger, hvem der har ansvaret for hvad");
    }

    /** An activity that is followed up: stuck, says Maja. */
    private String followed(String plan) {
        return followed(plan, majas, said("Flyv to og to"), said("Dronen er i stykker"));
    }

    private static String feed(Browser.Seen made) {
        return Jsoup.parse(made.body()).select("#feed").text().replaceFirst("^https?://[^/]+", "");
    }
}
