package dk.kompetencedialog.mus.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.mus.MusTest;
import dk.kompetencedialog.platform.data.TestDatabase;
import dk.kompetencedialog.world.Browser;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What employees report becomes figures once, for groups of fourteen, of six and of four; and then nobody can say who reported what. */
class GatheringTests extends MusTest {
    @Autowired
    Gathering gathering;

    @Autowired
    TestDatabase.Access database;

    private String round;

    @BeforeEach
    void aRound() {
        round = round();
    }

    @Test
    void oneReportsCategoriesAndTakesThemBack() {
        assertThat(page(maja, round + "/mine").text()).contains("Meld dine behov ind", "intet tal viser færre end fem");
        var nothing = report(maja, round, "", "COURSES");
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.body()).contains("Vælg både, hvad det er et behov for");
        assertThat(report(maja, round, "PROFESSIONAL", "COURSES").status()).isEqualTo(303);
        assertThat(report(maja, round, "PROFESSIONAL", "COURSES").status()).isEqualTo(303);
        assertThat(page(maja, round + "/mine").text()).contains("Du har meldt 1 behov ind");
        assertThat(maja.form(round + "/mine/needs", "competence", "GENERAL", "focus", "7", "learning", "COURSES")
                        .body())
                .contains("et af de indsatsområder, der står på listen");
        maja.form(round + "/mine/needs/removal", "need", "PROFESSIONAL:0:COURSES");
        assertThat(page(maja, round + "/mine").text()).contains("at du ingen behov har");
        maja.form(round + "/mine/report/removal");
        assertThat(rows("mus_report")).isZero();
        maja.form(round + "/mine/report");
        assertThat(rows("mus_report")).isEqualTo(1);
    }

    @Test
    void nobodyReportsBeforeTheFirstDayOrAfterTheLast() {
        hr.form(
                round,
                "opens",
                day().plusDays(5).toString(),
                "closes",
                day().plusDays(9).toString());
        assertThat(report(maja, round, "GENERAL", "COURSES").body()).contains("Indmeldingen er ikke begyndt endnu");
        lasts(day());
        assertThat(report(maja, round, "GENERAL", "COURSES").status()).isEqualTo(303);
        gathering.run();
        assertThat(rows("mus_report")).as("the last day is one to report on").isEqualTo(1);
        lasts(day().minusDays(1));
        assertThat(report(maja, round, "RELATIONAL", "COURSES").body()).contains("Indmeldingen er slut");
        lasts(day());
        on(day().plusDays(1));
        gathering.run();
        assertThat(rows("mus_report")).as("on the day after the last").isZero();
    }

    @Test
    void groupsOfFourteenOfSixAndOfFour() {
        var large = people("Drift > Vest", "Feltteknikere", 14);
        var middle = people("Drift > Syd", "Feltteknikere", 6);
        var small = people("Stab > Løn", "Administrative", 4);
        var others = people("Stab > Service", "Administrative", 16);
        report(large.subList(0, 8), "PROFESSIONAL", "COURSES");
        report(large.subList(8, 14), "RELATIONAL", "IN_THE_JOB");
        report(middle, "RELATIONAL", "FROM_EACH_OTHER");
        report(small.subList(0, 2), "PROFESSIONAL", "FROM_EACH_OTHER");
        report(small.subList(2, 4), "RELATIONAL", "FROM_EACH_OTHER");
        report(others.subList(0, 8), "PROFESSIONAL", "COURSES");
        report(others.subList(8, 16), "RELATIONAL", "IN_THE_JOB");
        assertThat(page(hr, round + "/figures").text()).contains("Der kan meldes behov ind til og med");
        gathered();
        assertThat(table(large.getFirst(), "Vest"))
                .contains("14 har meldt ind", "Fagligt 8", "Relationelt 6", "Kurser og uddannelse 8")
                .contains("Alment –kan ikke vises");
        assertThat(table(middle.getFirst(), "Syd")).contains("Færre end ti har meldt ind", "Relationelt mindst fem");
        assertThat(table(small.getFirst(), "Løn"))
                .contains("intet, som mindst fem er fælles om")
                .doesNotContain("Fagligt");
        assertThat(page(hr, round + "/figures").text()).contains("40 har meldt ind", "Fagligt 18", "Relationelt 22");
    }

    @Test
    void afterwardsThereIsNoWayFromAPersonToANeed() {
        report(people("Drift > Vest", "Feltteknikere", 12), "PROFESSIONAL", "COURSES");
        gathered();
        assertThat(rows("mus_report")).isZero();
        assertThat(rows("mus_need")).isZero();
        assertThat(rows("mus_population")).isPositive();
        gathering.run();
        assertThat(report(maja, round, "GENERAL", "COURSES").body()).contains("Indmeldingen er slut");
        assertThat(hr.form(round, "opens", today(), "closes", inAYear()).status())
                .as("what has been made is not made again")
                .isEqualTo(409);
    }

    @Test
    void aGroupsFiguresAreItsOwnUntilItsLeaderLetsThem() {
        var vest = people("Drift > Vest", "Feltteknikere", 14);
        report(vest.subList(0, 7), "PROFESSIONAL", "COURSES");
        report(vest.subList(7, 14), "RELATIONAL", "IN_THE_JOB");
        gathered();
        var path = path(vest.getFirst(), "Vest");
        for (var other : List.of(hr, otto, per, maja))
            assertThat(other.get(path).status()).isEqualTo(404);
        assertThat(hr.get(round + "/figures").body()).contains("Ingen enheder har sendt deres tal endnu");
        vest.getFirst().get(path);
        assertThat(vest.getFirst().form(path + "/clearing", "note", "").status())
                .isEqualTo(404);
        eva.get(path);
        var tooLong = eva.form(path + "/clearing", "note", "x".repeat(501));
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.body()).contains("x".repeat(501));
        assertThat(eva.form(path + "/clearing", "note", "Vi mangler tid til sidemandsoplæring.")
                        .status())
                .isEqualTo(303);
        assertThat(page(hr, path).text()).contains("14 har meldt ind", "Vi mangler tid til sidemandsoplæring.");
        assertThat(otto.get(path).status()).isEqualTo(404);
        assertThat(eva.form(path + "/clearing/removal").status()).isEqualTo(303);
        assertThat(hr.get(path).status()).isEqualTo(404);
    }

    @Test
    void theCouncilReadsAcrossGroupsAndEmployeesDoNot() {
        report(people("Drift > Vest", "Feltteknikere", 12), "PROFESSIONAL", "COURSES");
        var chair = members.councillorBrowser(workplace, "Ole Kjær", port);
        gathered();
        assertThat(page(chair, round + "/figures").text()).contains("Alle", "12 har meldt ind", "Holdte samtaler");
        assertThat(page(maja, round + "/figures").text()).doesNotContain("12 har meldt ind", "Holdte samtaler");
        assertThat(chair.get(round + "/figures/figures.xlsx").status()).isEqualTo(200);
        assertThat(maja.get(round + "/figures/figures.xlsx").status()).isEqualTo(404);
    }

    private void gathered() {
        lasts(day().minusDays(1));
        gathering.run();
    }

    private void lasts(LocalDate until) {
        assertThat(hr.form(round, "opens", day().minusDays(9).toString(), "closes", until.toString())
                        .status())
                .isEqualTo(303);
    }

    private void report(List<Browser> who, String competence, String learning) {
        for (var each : who)
            assertThat(report(each, round, competence, learning).status()).isEqualTo(303);
    }

    private String path(Browser who, String unit) {
        return page(who, round + "/figures")
                .select("a:containsOwn(" + unit + ")")
                .attr("href");
    }

    private String table(Browser who, String unit) {
        var page = page(who, path(who, unit));
        var words = new ArrayList<>(
                List.of(page.select(".lead").text(), page.select("p.card").text()));
        page.select("tbody tr").forEach(row -> words.add(row.text()));
        return String.join(" | ", words);
    }

    private int rows(String table) {
        try (var connection = database.connectAsOwner();
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "select count(*) from kd." + table + " where workplace_id = '" + workplace + "'")) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    @Test
    void yearsAreHalfAYearApart() {
        hr.get(home + "/mus");
        hr.form(round, "opens", today(), "closes", day().plusDays(30).toString());
        var year = String.valueOf(day().getYear() + 1);
        hr.get(home + "/mus");
        var close = hr.form(
                home + "/mus",
                "year",
                year,
                "opens",
                day().plusDays(31).toString(),
                "closes",
                day().plusDays(33).toString());
        assertThat(close.body()).contains("Sidste dag ligger for tæt", "Lad der gå mindst seks måneder");
        assertThat(hr.form(
                                home + "/mus",
                                "year",
                                year,
                                "opens",
                                day().plusDays(31).toString(),
                                "closes",
                                day().plusDays(30).plusMonths(6).toString())
                        .status())
                .isEqualTo(303);
    }
}
