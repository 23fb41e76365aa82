package dk.kompetencedialog.plan.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.plan.PlanTest;
import dk.kompetencedialog.platform.data.TestDatabase;
import dk.kompetencedialog.platform.mail.MailText;
import dk.kompetencedialog.platform.mail.PostOffice;
import dk.kompetencedialog.world.Browser;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who answers for an activity is told and asked by mail, and answers without an account; nothing that was said is written over. */
class FollowUpTests extends PlanTest {
    private static final ZoneId HERE = ZoneId.of("Europe/Copenhagen");

    @Autowired
    Reminding reminding;

    @Autowired
    TestDatabase.Access database;

    private final String majas = "maja-" + UUID.randomUUID() + "@klit.dk";
    private final String pers = "per-" + UUID.randomUUID() + "@klit.dk";
    private String plan;
    private String activity;
    private LocalDate deadline;

    @BeforeEach
    void anActivityThatMajaAnswersFor() {
        mail("Maja Krogh", majas);
        mail("Per Lind", pers);
        deadline = day().plusDays(20);
        plan = plan("Nord");
        activity = activity(plan, "Flyv to og to");
        answers("Maja Krogh");
        assertThat(send(eva, page(eva, activity), "deadline", deadline.toString())
                        .status())
                .isEqualTo(303);
    }

    @Test
    void nobodyIsWrittenToBeforeThePlanIsAgreed() {
        morningOf(deadline.minusDays(3));
        assertThat(PostOffice.to(majas)).isEmpty();
    }

    @Test
    void whoAnswersIsToldAndAskedOnceEachAndAnswersWithoutAnAccount() throws Exception {
        agreed(plan);
        morningOf(day().plusDays(1));
        reminding.run();
        var told = PostOffice.await(majas, 1);
        assertThat(told.getSubject()).isEqualTo("Du har ansvaret: Flyv to og to");
        assertThat(MailText.plain(told)).contains("Klitstyrelsen", "»Flyv to og to«", "Fristen er");
        morningOf(deadline.minusDays(6));
        reminding.run();
        var asked = PostOffice.await(majas, 2);
        assertThat(asked.getSubject()).isEqualTo("Hvordan går det? Flyv to og to");
        var link = MailText.link(asked);
        var phone = new Browser(port);
        assertThat(phone.get(link).status()).isEqualTo(200);
        assertThat(page(phone, link).select(".lines li"))
                .as("opening says nothing")
                .isEmpty();
        say(phone, link, "ON_TRACK", "YES", "Vi er i gang.");
        say(phone, link, "ON_TRACK", "YES", "Vi er i gang.");
        say(phone, link, "STUCK", "", "Dronen er i stykker.");
        assertThat(page(phone, link).select(".lines strong").eachText()).containsExactly("Gået i stå", "På sporet");
        morningOf(deadline.plusDays(1));
        assertThat(MailText.plain(PostOffice.await(majas, 3))).contains("Fristen var");
        say(phone, link, "DONE", "PARTLY", "");
        morningOf(deadline.plusDays(20));
        clock.reset();
        assertThat(PostOffice.to(majas)).as("what is done is asked of no more").hasSize(3);
        assertThat(page(eva, plan).select(".activity .standing b").text()).isEqualTo("I mål");
        assertThat(page(maja, activity + "/check-ins").select(".lines strong").eachText())
                .containsExactly("I mål · hjalp det? Delvis", "Gået i stå", "På sporet");
    }

    @Test
    void aLinkThatIsOldAlteredOrSomebodyElsesNowSaysWhatToDo() {
        agreed(plan);
        morningOf(day().plusDays(1));
        var link = MailText.link(PostOffice.await(majas, 1));
        var phone = new Browser(port);
        var other = link.substring(0, link.length() - 1) + (link.endsWith("A") ? "B" : "A");
        assertThat(phone.get(other).status()).isEqualTo(404);
        assertThat(phone.form(other, "state", "DONE").status()).isEqualTo(404);
        morningOf(deadline.plusDays(32));
        assertThat(phone.get(link).status()).isEqualTo(410);
        assertThat(phone.form(link, "state", "DONE").status()).isEqualTo(410);
        clock.reset();
        assertThat(phone.get(link).status()).isEqualTo(200);
        answers("Eva Dahl");
        assertThat(Jsoup.parse(phone.get(link).body()).text()).contains("En anden har ansvaret for aktiviteten nu.");
        assertThat(phone.form(link, "state", "DONE").status()).isEqualTo(410);
        answers("Maja Krogh");
        eva.form(plan + "/rows/" + activity.replaceFirst(".*/", "") + "/removal");
        assertThat(Jsoup.parse(phone.get(link).body()).text()).contains("Aktiviteten er taget ud af planen.");
        assertThat(page(eva, plan).select(".activity .standing")).isEmpty();
    }

    @Test
    void whoTakesOverIsTold() {
        agreed(plan);
        morningOf(day().plusDays(1));
        PostOffice.await(majas, 1);
        clock.reset();
        mail("Eva Dahl", pers.replace("per", "eva"));
        answers("Eva Dahl");
        morningOf(day().plusDays(2));
        var told = PostOffice.await(pers.replace("per", "eva"), 1);
        assertThat(MailText.plain(told)).contains("Du står som ansvarlig");
        assertThat(PostOffice.to(majas)).hasSize(1);
    }

    @Test
    void badInputGetsASentenceAndLosesNothing() {
        agreed(plan);
        morningOf(day().plusDays(1));
        var link = MailText.link(PostOffice.await(majas, 1));
        var phone = new Browser(port);
        phone.get(link);
        var seen = phone.form(link, "state", "", "line", "x".repeat(301));
        assertThat(seen.status()).isEqualTo(422);
        var page = Jsoup.parse(seen.body());
        assertThat(page.select(".alert-error li").eachText())
                .containsExactly("Vælg, hvordan det går.", "Det er 1 tegn for langt. Der er plads til 300.");
        assertThat(page.select("#line").val()).hasSize(301);
    }

    @Test
    void whoLeadsAndWhoAnswersSayItSignedInAndNobodyElse() {
        agreed(plan);
        for (var one : new Browser[] {eva, maja, hr}) {
            one.get("/account");
            assertThat(one.form(activity + "/check-ins", "state", "ON_TRACK").status())
                    .isEqualTo(303);
        }
        answers("Eva Dahl");
        maja.get("/account");
        assertThat(maja.form(activity + "/check-ins", "state", "DONE").status()).isEqualTo(404);
        assertThat(page(maja, activity + "/check-ins").select("main form")).isEmpty();
        otto.get("/account");
        assertThat(otto.get(activity + "/check-ins").status()).isEqualTo(404);
        assertThat(otto.form(activity + "/check-ins", "state", "DONE").status()).isEqualTo(404);
    }

    @Test
    void activitiesAreFoundByHowTheyStandAndByGroup() throws SQLException {
        agreed(plan);
        activity(plan, "Læs billeder");
        var others = otherPlan();
        eva.get("/account");
        eva.form(activity + "/check-ins", "state", "STUCK", "line", "Dronen er i stykker.");
        var list = home + "/activities";
        assertThat(page(hr, list).select(".lines strong").eachText())
                .containsExactlyInAnyOrder("Flyv to og to", "Læs billeder", "Før regnskab");
        assertThat(page(eva, list).select(".lines strong").eachText())
                .containsExactlyInAnyOrder("Flyv to og to", "Læs billeder");
        assertThat(page(per, list).select(".lines strong").eachText()).containsExactly("Før regnskab");
        assertThat(page(hr, list + "?standing=STUCK").select(".lines strong").eachText())
                .containsExactly("Flyv to og to");
        assertThat(page(hr, list + "?standing=UNANSWERED&group=Stab")
                        .select(".lines strong")
                        .eachText())
                .containsExactly("Før regnskab");
        assertThat(page(hr, list + "?standing=OVERDUE").select(".lines li")).isEmpty();
        assertThat(page(hr, list + "?standing=nonsense&group=%27--")
                        .select("main")
                        .text())
                .contains("Ingen aktiviteter her");
        assertThat(hr.get(list + ".xlsx").status()).isEqualTo(200);
        assertThat(others).isNotEqualTo(plan);
    }

    @Test
    void aLetterThatCannotBeSentIsSeenByWhoAdministers() throws SQLException {
        agreed(plan);
        morningOf(day().plusDays(1));
        PostOffice.await(majas, 1);
        clock.reset();
        try (var owner = database.connectAsOwner();
                var lost = owner.prepareStatement(
                        "update kd.mail set sent_at = null, due_at = 'infinity', error = 'refused' where about = ?::uuid")) {
            lost.setString(1, activity.replaceFirst(".*/", ""));
            assertThat(lost.executeUpdate()).isEqualTo(1);
        }
        assertThat(page(hr, home + "/activities").select(".lines").text()).contains("kunne ikke sendes");
        assertThat(page(eva, home + "/activities").select(".lines").text()).doesNotContain("kunne ikke sendes");
    }

    @Test
    void deadlinesAreFollowedInACalendarUntilItGetsANewAddress() {
        agreed(plan);
        var phone = new Browser(port);
        maja.get("/account");
        var own = feed(maja.form(home + "/activities/calendar"));
        var file = phone.get(own).body();
        assertThat(file)
                .contains("BEGIN:VCALENDAR", "SUMMARY:Frist: Flyv to og to", "DTSTART;VALUE=DATE:" + basic(deadline));
        var next = feed(maja.form(home + "/activities/calendar"));
        assertThat(phone.get(own).status()).isEqualTo(404);
        eva.get(plan);
        var groups = feed(eva.form(plan + "/calendar"));
        assertThat(new Browser(port).get(groups).body()).contains("Flyv to og to");
        assertThat(new Browser(port).get(next).status()).isEqualTo(200);
        maja.get("/account");
        assertThat(maja.form(plan + "/calendar").status()).isEqualTo(404);
        answers("Eva Dahl");
        assertThat(phone.get(next).body()).doesNotContain("Flyv");
    }

    @Test
    void aRowOfAnotherPlanIsNotThereToWrite() {
        var mine = otherPlan();
        otto.get("/account");
        var row = activity.replaceFirst(".*/", "");
        assertThat(otto.form(mine + "/activities/" + row, "text", "Kapret").status())
                .isEqualTo(404);
        assertThat(otto.form(mine + "/needs/" + row, "text", "Kapret", "competence", "GENERAL")
                        .status())
                .isEqualTo(404);
        assertThat(page(maja, activity + "/check-ins").select(".lead").text()).isEqualTo("Flyv to og to");
    }

    @Test
    void whoIsErasedIsNamedInNoPlan() throws SQLException {
        agreed(plan);
        var there = home + "/people/" + person("Maja Krogh");
        assertThat(send(hr, page(hr, there), "name", "Maja Hav").status()).isEqualTo(303);
        assertThat(page(eva, plan).select(".activity").text()).contains("Maja Hav");
        hr.get(there + "/erasure");
        assertThat(hr.form(there + "/erasure", "filed", "yes").status()).isEqualTo(303);
        try (var owner = database.connectAsOwner();
                var asked = owner.prepareStatement(
                        "select string_agg(responsible, '|') from kd.activity where id = ?::uuid")) {
            asked.setString(1, activity.replaceFirst(".*/", ""));
            var found = asked.executeQuery();
            found.next();
            assertThat(found.getString(1)).isEqualTo("slettet person|slettet person");
        }
    }

    @Test
    void theNextPlanLeavesOutWhatIsDone() {
        agreed(plan);
        eva.get("/account");
        eva.form(activity + "/check-ins", "state", "DONE");
        activity(plan, "Læs billeder");
        var next = eva.form(plan + "/next", "title", "Næste år", "starts", today(), "ends", inAYear())
                .leadsTo();
        assertThat(page(eva, next).select(".activity h3").eachText()).containsExactly("Læs billeder");
    }

    private String otherPlan() {
        otto.get(home + "/plans/new");
        var stabs = otto.form(
                        home + "/plans", "title", "Stab", "starts", today(), "ends", inAYear(), "whom", unit("Stab"))
                .leadsTo();
        var form = page(otto, stabs + "/activities/new");
        assertThat(send(otto, form, "text", "Før regnskab").status()).isEqualTo(303);
        return stabs;
    }

    private static String feed(Browser.Seen made) {
        return Jsoup.parse(made.body()).select("#feed").text().replaceFirst("^https?://[^/]+", "");
    }

    private static String basic(LocalDate day) {
        return day.toString().replace("-", "");
    }

    private static void say(Browser phone, String link, String state, String helped, String line) {
        assertThat(phone.form(link, "state", state, "helped", helped, "line", line)
                        .status())
                .isEqualTo(303);
    }

    private void answers(String name) {
        var form = page(eva, activity);
        var person =
                form.select("#responsible option:containsOwn(" + name + ")").val();
        assertThat(person).isNotEmpty();
        assertThat(send(eva, form, "responsible", person).status()).isEqualTo(303);
    }

    private void mail(String name, String mail) {
        var page = home + "/people/" + person(name);
        assertThat(send(hr, page(hr, page), "mail", mail).status()).isEqualTo(303);
    }

    /** Ten in the morning of that day, with all letters queued that are due. */
    private void morningOf(LocalDate day) {
        clock.reset();
        var then = day.atTime(LocalTime.of(10, 0)).atZone(HERE).toInstant();
        clock.move(Duration.between(clock.instant(), then));
        reminding.run();
    }
}
