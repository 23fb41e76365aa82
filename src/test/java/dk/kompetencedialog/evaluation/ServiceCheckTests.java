package dk.kompetencedialog.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.data.TestDatabase;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Council;
import dk.kompetencedialog.world.Decided;
import dk.kompetencedialog.world.EvaluationParts;
import dk.kompetencedialog.world.Sitting;
import dk.kompetencedialog.world.Traces;
import dk.kompetencedialog.world.WorkshopTest;
import dk.kompetencedialog.world.Writer;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A works council looks its strategy over: it stands on the boards with what the last evaluation said, and what comes of it goes on from it. */
class ServiceCheckTests extends WorkshopTest {
    private static final int CONCLUDE = 6;

    @Autowired
    TestDatabase.Access database;

    private Browser hr;
    private String home;

    @BeforeEach
    void aWorkplace() {
        sitDown(false);
        hr = sitting.facilitator();
        home = "/workplaces/" + sitting.workplaceId();
        Council.small().in(sitting.workplaceId(), hr);
    }

    @Test
    void itIsOfferedWhereAStrategyHoldsAndNowhereElse() {
        assertThat(page(home + "/workshops/new").select("[name=use]").eachAttr("value"))
                .doesNotContain("SERVICE_CHECK");
        assertThat(planned().status()).isEqualTo(409);
        strategy();
        assertThat(page(home + "/workshops/new").select("[name=use]").eachAttr("value"))
                .contains("SERVICE_CHECK");
        assertThat(planned().status()).isEqualTo(303);
    }

    @Test
    void onTheBoardsStandsWhatHoldsAndWhatBothSidesSignedLast() {
        strategy();
        evaluated("Vi er nået langt med data.");
        var check = check();
        var year = String.valueOf(LocalDate.now().getYear());
        assertThat(page("/workshops/" + check.id()).select("#printed ~ ul").text())
                .contains("Data i hverdagen", "Vi er nået langt med data.");
        check.step(1);
        var wall = page(check.path("/projector"));
        assertThat(wall.select(".printed-FOCUS_AREA b").eachText()).containsExactly("Data i hverdagen", "Droner");
        assertThat(wall.select(".printed-told").text())
                .contains(
                        "Fra SU’s evaluering af " + year,
                        "Vi er nået langt med data.",
                        "Der står ingen aktiviteter i aftalte planer");
        check.step(8);
        var second = page(check.path("/projector"));
        assertThat(second.select(".printed-PRINCIPLE li").eachText()).containsExactly("Vi lærer af hinanden.");
        assertThat(second.select(".printed-told").text())
                .contains("Der er ikke planlagt MUS")
                .doesNotContain("Vi er nået langt");
        assertThat(page(check.path("/minutes")).text()).contains("Vi er nået langt med data.");
    }

    @Test
    void whatWasToldOnABoardGoesWithTheEvaluation() throws SQLException {
        strategy();
        evaluated("Vi er nået langt med data.");
        var check = check();
        check.step(1);
        assertThat(page(check.path("/projector")).select(".printed-told")).hasSize(1);
        rule();
        clock.move(Duration.ofDays(400));
        doNow("delete-what-is-due");
        assertThat(Traces.of(database, "Vi er nået langt med data.")).isEmpty();
    }

    /** Evaluations stay a year, and the rest as it is proposed. */
    private void rule() {
        var path = home + "/keeping?EVALUATIONS=12";
        var fields = new ArrayList<String>();
        page(path)
                .select("#times input:not([name=_csrf])")
                .forEach(field -> fields.addAll(List.of(field.attr("name"), field.attr("value"))));
        page(path)
                .select("#times select")
                .forEach(field -> fields.addAll(List.of(
                        field.attr("name"), field.select("option[selected]").attr("value"))));
        fields.addAll(List.of("confirm", "yes"));
        assertThat(hr.form(home + "/keeping/rule", fields.toArray(String[]::new))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void withoutAnEvaluationTheBoardsBearTheStrategyAlone() {
        strategy();
        var check = check();
        check.step(1);
        var wall = page(check.path("/projector"));
        assertThat(wall.select(".printed-FOCUS_AREA b")).hasSize(2);
        assertThat(wall.select(".printed-told")).isEmpty();
    }

    @Test
    void theNewTextGoesOnFromWhatHeldAndTellsWhatWasKeptChangedDroppedAndAdded() {
        var old = strategy();
        var check = check();
        check.step(CONCLUDE);
        check.conclude("FOCUS_AREA", "Kunstig intelligens\\nVi bruger den med omtanke.");
        var writer = Writer.begin(check);
        var areas = writer.chapter("FOCUS_AREA");
        assertThat(writer.page().select("#ch_FOCUS_AREA h3").eachText())
                .containsSubsequence("Data i hverdagen", "Droner", "Kunstig intelligens");
        var text = "/strategies/" + writer.strategy();
        var goal = writer.chapter("PRINCIPLE").getLast();
        writer.save(goal, "Vi lærer af hinanden.", "Vi lærer af hinanden hver uge.");
        assertThat(writer.command("DELETE /paragraphs/" + areas.get(2), "").status())
                .isEqualTo(200);
        var own = page(text);
        assertThat(own.text()).contains("Teksten bygger på »" + title(old) + "«, udkast 1");
        var beside = page(own.select("a[href*=comparison]").attr("href"));
        assertThat(beside.select(".summed").text())
                .contains("afsnit er beholdt", "1 ændret afsnit", "1 afsnit taget ud", "1 nyt afsnit");
        assertThat(fate(beside, "Data i hverdagen")).isEqualTo("same");
        assertThat(beside.select("[data-fate=same] .fate").eachText()).contains("Beholdt");
        assertThat(fate(beside, "Droner")).isEqualTo("removed");
        assertThat(fate(beside, "Kunstig intelligens")).isEqualTo("added");
        assertThat(beside.select("[data-fate=changed] ins").text()).contains("hver uge.");
        assertThat(page(home).text()).contains("Kompetencestrategi");
    }

    @Test
    void theOldHoldsUntilTheNewIsPutInForceAndThenTheNewIsWhatIsLookedAt() {
        strategy();
        var check = check();
        check.step(CONCLUDE);
        check.conclude("FOCUS_AREA", "Kunstig intelligens\\nVi bruger den.");
        var writer = Writer.begin(check);
        assertThat(printed(check())).containsExactly("Data i hverdagen", "Droner");
        Decided.by(hr, "/strategies/" + writer.strategy());
        assertThat(printed(check())).containsExactly("Data i hverdagen", "Droner", "Kunstig intelligens");
    }

    /** What groups do for an area goes on counting for it when the text has grown. */
    @Test
    void aFocusAreaThatWasKeptIsTheSameAndTheOldTextSaysThatItWasReplaced() throws SQLException {
        var old = strategy();
        var before = areas(check());
        var check = check();
        check.step(CONCLUDE);
        check.conclude("FOCUS_AREA", "Kunstig intelligens\\nVi bruger den.");
        Decided.by(hr, "/strategies/" + Writer.begin(check).strategy());
        assertThat(areas(check())).containsAll(before).hasSize(before.size() + 1);
        var link = page(old).select("#publication a").attr("href").replaceFirst("^https?://[^/]+", "");
        clock.move(Duration.ofDays(200));
        assertThat(Jsoup.parse(new Browser(port).get(link).body()).text()).contains("er afløst af en nyere strategi");
    }

    /** Which focus areas stand on a check's boards, by what they are. */
    private List<String> areas(Sitting check) throws SQLException {
        try (var owner = database.connectAsOwner();
                var asked = owner.prepareStatement("""
                        select p.source_id::text from kd.printed p join kd.board b on b.workplace_id = p.workplace_id and b.id = p.board_id
                        where b.room_id = ? and p.kind = 'FOCUS_AREA'
                        """)) {
            asked.setObject(1, check.id());
            var rows = asked.executeQuery();
            var all = new ArrayList<String>();
            while (rows.next()) all.add(rows.getString(1));
            return all;
        }
    }

    private List<String> printed(Sitting check) {
        check.step(1);
        return page(check.path("/projector")).select(".printed-FOCUS_AREA b").eachText();
    }

    private static String fate(Document beside, String heading) {
        return beside.select(".passage:has(h3:contains(" + heading + "))").attr("data-fate");
    }

    private String title(String strategy) {
        return page(strategy).select("h1").text();
    }

    /** Two focus areas and a principle, in force: the path of it. */
    private String strategy() {
        sitting.step(CONCLUDE);
        sitting.conclude("FOCUS_AREA", "Data i hverdagen\\nAlle kan læse egne tal.");
        sitting.conclude("FOCUS_AREA", "Droner\\nVi ser fra luften.");
        sitting.conclude("PRINCIPLE", "Vi lærer af hinanden.");
        var path = "/strategies/" + Writer.begin(sitting).strategy();
        Decided.by(hr, path);
        return path;
    }

    private void evaluated(String conclusion) {
        hr.get(home + "/evaluations");
        var path = hr.form(
                        home + "/evaluations",
                        "year",
                        String.valueOf(LocalDate.now().getYear()))
                .leadsTo();
        var secretary = members.officer(sitting.workplaceId(), "SECRETARY", "", port);
        secretary.get(path);
        assertThat(secretary
                        .form(path + "/parts", EvaluationParts.said("CONCLUSION", conclusion, ""))
                        .status())
                .isEqualTo(303);
        for (var side : List.of("A", "B")) {
            var turn = Jsoup.parse(secretary.get(path).body())
                    .select("[name=turn]")
                    .first()
                    .val();
            assertThat(secretary
                            .form(
                                    path + "/signatures/" + side,
                                    "name",
                                    "Ole Kjær",
                                    "on",
                                    LocalDate.now().toString(),
                                    "turn",
                                    turn)
                            .status())
                    .isEqualTo(303);
        }
    }

    private Browser.Seen planned() {
        hr.get(home + "/workshops/new");
        return hr.form(home + "/workshops", "use", "SERVICE_CHECK", "title", "Eftersyn", "names", "no", "cap", "5");
    }

    private Sitting check() {
        return Sitting.planned(hr, home, planned().leadsTo());
    }

    private Document page(String path) {
        return Jsoup.parse(hr.get(path).body());
    }
}
