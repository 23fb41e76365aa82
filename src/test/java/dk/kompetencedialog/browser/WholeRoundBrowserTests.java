package dk.kompetencedialog.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import dk.kompetencedialog.platform.jobs.Job;
import dk.kompetencedialog.platform.mail.MailText;
import dk.kompetencedialog.platform.mail.PostOffice;
import dk.kompetencedialog.platform.text.Dates;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Council;
import dk.kompetencedialog.world.Decided;
import dk.kompetencedialog.world.EvaluationParts;
import dk.kompetencedialog.world.Sitting;
import dk.kompetencedialog.world.Writer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The whole way round: what the works council decided stands on a group's board, becomes a plan, is asked after by mail, frames the talks, comes back as
 * figures, is evaluated, and stands on the boards when the strategy is looked over. Each station is seen in a browser.
 */
class WholeRoundBrowserTests extends PageTest {
    private static final int MANY = 14;

    @Autowired
    private List<Job> jobs;

    private final String majas = "maja-" + UUID.randomUUID() + "@klit.dk";
    private final String evas = "eva-" + UUID.randomUUID() + "@klit.dk";
    private Browser hr;
    private Browser eva;
    private String home;
    private String round;

    @Test
    void whatIsDecidedReachesTheGroupsAndComesBack() {
        hr = members.signedIn(port);
        sitting = Sitting.open(hr, false, 5);
        home = "/workplaces/" + sitting.workplaceId();
        organisation();
        strategy();
        var talk = planned(eva, "GRUS", "whom", "unit:" + drift());
        held(talk);
        agreed(plan(talk));
        askedByMail();
        talks();
        gathered();
        evaluated();
        lookedOver();
        opens(laptop("HR", hr, home), home);
        round("HR", hr, home, ".coherence", "Data i hverdagen", "Tallene fra MUS", "er skrevet under");
    }

    private void organisation() {
        var list = new StringBuilder(
                "Eva Dahl;" + evas + ";Drift;Administrative\nMaja Krogh;" + majas + ";Drift;Feltteknikere\n");
        for (int at = 1; at < MANY; at++) list.append("Felt %s;;Drift;Feltteknikere%n".formatted((char) ('A' + at)));
        hr.get(home + "/people/pasting");
        hr.form(home + "/people/pasting/keeping", "text", list.toString());
        Council.small().in(sitting.workplaceId(), hr);
        members.leads(sitting.workplaceId(), UUID.fromString(drift()), person("Eva Dahl"));
        eva = members.proved(sitting.workplaceId(), person("Eva Dahl"), evas, port);
    }

    private void strategy() {
        sitting.step(6);
        sitting.conclude("FOCUS_AREA", "Data i hverdagen\\nAlle kan læse egne tal.");
        sitting.conclude("PRINCIPLE", "Vi lærer af hinanden.");
        Decided.by(hr, "/strategies/" + Writer.begin(sitting).strategy());
    }

    /** The strategy stands on the wall, somebody writes, and the group concludes. */
    private void held(String talk) {
        sitting = Sitting.planned(eva, home, talk);
        sitting.step(1);
        var desk = desk();
        var wall = projector(desk);
        assertThat(wall.see(".printed-FOCUS_AREA b")).hasText("Data i hverdagen");
        wall.meetsNoBarrier();
        var maja = phone("Maja Krogh");
        to(2, "WRITE", wall, maja);
        maja.write("Vi kan ikke læse vores egne tal");
        to(3, "SHARE", wall, maja);
        wall.seesNotes(1);
        sitting.step(13);
        var focus = Jsoup.parse(eva.get(sitting.path("/desk")).body())
                .select("[name=focus] option:containsOwn(Data)")
                .val();
        conclude("NEED", "Vi kan læse tal.", ",\"competence\":\"PROFESSIONAL\",\"focus\":\"" + focus + "\"");
        sitting.step(20);
        conclude("ACTIVITY", "Vi læser tal to og to.", "");
        assertThat(maja.see(".conclusion").first()).containsText("Vi læser tal to og to.");
        sitting.command(eva, "POST /closing", "{}");
    }

    private void conclude(String kind, String text, String more) {
        var body = "{\"id\":\"%s\",\"board\":\"%s\",\"kind\":\"%s\",\"text\":\"%s\"%s}"
                .formatted(UUID.randomUUID(), sitting.board(), kind, text, more);
        assertThat(sitting.command(eva, "POST /conclusions", body).status()).isEqualTo(200);
    }

    private String plan(String talk) {
        eva.get(talk + "/plan");
        var begun = eva.form(
                talk + "/plan",
                "title",
                "Udviklingsplan: Drift",
                "starts",
                today().toString(),
                "ends",
                today().plusYears(1).toString());
        return begun.leadsTo();
    }

    /** The activity is Maja's and due in a week; leader and group agree, in the browser. */
    private void agreed(String plan) {
        var activity = page(eva, plan)
                .select(".activity .actions a[href^='" + plan + "/activities/']")
                .attr("href");
        var see = laptop("Eva", eva, activity);
        see.page().selectOption("[name=need]", new SelectOption().setLabel("Vi kan læse tal."));
        see.page().selectOption("[name=responsible]", person("Maja Krogh").toString());
        see.page().fill("[name=deadline]", today().plusDays(7).toString());
        see.page().click("form.card button.btn >> nth=0");
        see.page().waitForURL("**" + plan + "**");
        assertThat(see.see("main")).containsText("Vi læser tal to og to.");
        assertThat(see.see("main")).containsText("Data i hverdagen");
        see.meetsNoBarrier();
        var turn = page(eva, plan).select("[name=turn]").val();
        assertThat(eva.form(
                                plan + "/agreements",
                                "turn",
                                turn,
                                "on",
                                today().toString(),
                                "leader",
                                "Eva Dahl",
                                "group",
                                "Alle")
                        .status())
                .isEqualTo(303);
    }

    /** The next morning a letter comes to Maja; she answers on her phone, without an account. */
    private void askedByMail() {
        var morning = today().plusDays(1).atTime(LocalTime.of(10, 0)).atZone(Dates.HERE);
        clock.move(Duration.between(clock.instant(), morning.toInstant()));
        run("remind-of-activities");
        var phone = unopened("Maja", "da-DK");
        phone.page().setViewportSize(390, 844);
        opens(phone, MailText.link(PostOffice.await(majas, 1)));
        assertThat(phone.see(".lead")).hasText("Vi læser tal to og to.");
        phone.page().check("#state-DONE");
        phone.page().check("#helped-YES");
        phone.page().click("form.check-in button.btn");
        assertThat(phone.see("[role=status]")).isVisible();
        assertThat(phone.see("#history ~ ul li")).hasCount(1);
        assertThat(wider(phone)).isFalse();
        members.again(hr, hr);
        eva = members.proved(sitting.workplaceId(), person("Eva Dahl"), evas, port);
    }

    /** HR plans the talks, and what Maja prepares from has the strategy and the plan on it. */
    private void talks() {
        hr.get(home + "/mus");
        hr.form(
                home + "/mus",
                "year",
                String.valueOf(today().getYear()),
                "opens",
                today().toString(),
                "closes",
                today().plusDays(30).toString());
        round = page(hr, home + "/mus").select("a[href$=/figures]").attr("href").replace("/figures", "");
        var maja = members.browser(sitting.workplaceId(), person("Maja Krogh"), port);
        round("Maja", maja, round + "/mine", "section:has(#run-up)", "Data i hverdagen", "Vi kan læse tal.");
        for (int at = 0; at < MANY; at++) report(at);
    }

    private void report(int at) {
        var name = at == 0 ? "Maja Krogh" : "Felt " + (char) ('A' + at);
        var who = members.browser(sitting.workplaceId(), person(name), port);
        who.get(round + "/mine");
        var sent = who.form(
                round + "/mine/needs",
                "competence",
                at < 7 ? "PROFESSIONAL" : "RELATIONAL",
                "focus",
                "1",
                "learning",
                "FROM_EACH_OTHER");
        assertThat(sent.status()).isEqualTo(303);
    }

    private void gathered() {
        hr.get(home + "/mus");
        hr.form(
                round,
                "opens",
                today().minusDays(9).toString(),
                "closes",
                today().minusDays(1).toString());
        run("gather-needs");
        round("HR", hr, round + "/figures", "main", "14 har meldt ind", "Data i hverdagen");
    }

    private void evaluated() {
        hr.get(home + "/evaluations");
        var path = hr.form(home + "/evaluations", "year", String.valueOf(today().getYear()))
                .leadsTo();
        var secretary = members.officer(sitting.workplaceId(), "SECRETARY", "", port);
        round(
                "SU",
                secretary,
                path,
                "main",
                "har 1 holdt deres workshop",
                "»Data i hverdagen« har 1 aktivitet",
                "Én færdig aktivitet gav det, den skulle.",
                "14 har meldt ind, om de har behov.");
        secretary.get(path);
        assertThat(secretary
                        .form(path + "/parts", EvaluationParts.said("CONCLUSION", "Vi holder fast i tallene.", ""))
                        .status())
                .isEqualTo(303);
        for (var side : List.of("A", "B")) {
            var turn = page(secretary, path).select("[name=turn]").first().val();
            secretary.form(path + "/signatures/" + side, "name", "Ole Kjær", "on", today().toString(), "turn", turn);
        }
        round("SU", secretary, path, "main", "Begge sider har skrevet under.", "Vi holder fast i tallene.");
    }

    /** Next time the council looks its strategy over, both what holds and what was evaluated stand on the wall. */
    private void lookedOver() {
        sitting = Sitting.planned(hr, home, planned(hr, "SERVICE_CHECK"));
        sitting.step(1);
        var wall = projector(desk());
        assertThat(wall.see(".printed-FOCUS_AREA b")).hasText("Data i hverdagen");
        assertThat(wall.see(".printed-told")).containsText("Vi holder fast i tallene.");
        assertThat(wall.see(".printed-told")).containsText("»Data i hverdagen« har 1 aktivitet");
        wall.meetsNoBarrier();
    }

    /** Somebody opens a page, and these words stand there; nobody is kept out of it. */
    private void round(String name, Browser who, String path, String where, String... words) {
        var person = laptop(name, who, path);
        for (var word : words) assertThat(person.see(where).first()).containsText(word);
        person.meetsNoBarrier();
    }

    private String planned(Browser who, String use, String... more) {
        who.get(home + "/workshops/new");
        var fields = new ArrayList<>(List.of("use", use, "title", "", "names", "no", "cap", "5"));
        fields.addAll(List.of(more));
        return who.form(home + "/workshops", fields.toArray(String[]::new)).leadsTo();
    }

    private String drift() {
        return page(hr, home + "/units")
                .select("a:containsOwn(Drift)")
                .attr("href")
                .replaceFirst(".*/", "");
    }

    private UUID person(String name) {
        return UUID.fromString(page(hr, home + "/people")
                .select("a:containsOwn(" + name + ")")
                .attr("href")
                .replaceFirst(".*/", ""));
    }

    private static Document page(Browser who, String path) {
        return Jsoup.parse(who.get(path).body());
    }

    private LocalDate today() {
        return Dates.today(clock.instant());
    }

    private void run(String name) {
        jobs.stream().filter(job -> job.name().equals(name)).forEach(Job::run);
    }
}
