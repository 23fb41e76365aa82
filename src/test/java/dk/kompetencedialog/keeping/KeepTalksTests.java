package dk.kompetencedialog.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.mail.MailText;
import dk.kompetencedialog.platform.mail.PostOffice;
import dk.kompetencedialog.world.Browser;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How long a year's talks stay, and what is deleted of them when. */
class KeepTalksTests extends YearsTest {
    private String round;
    private Browser employee;
    private List<Browser> vest;

    @Test
    void whatWasPreparedGoesAfterAYearTheGoalsAfterTheirFollowUpAndTheFiguresAfterFive() throws SQLException {
        held(day().plusDays(200));
        assertThat(page(hr, keeping()).select("#preview ~ ul").text())
                .contains("forberedelse og holdte samtaler fra 1 års MUS", "aftalte mål fra 1 års MUS")
                .contains("tallene fra 1 års MUS", "Tallene fra MUS " + year());
        confirm();
        after(340);
        assertThat(List.of(rows("mus_preparation"), rows("mus_held"))).containsExactly(1, 1);
        after(40);
        assertThat(List.of(rows("mus_preparation"), rows("mus_held"))).containsExactly(0, 0);
        assertThat(rows("mus_goal"))
                .as("has been followed up for less than a year")
                .isEqualTo(1);
        after(110);
        assertThat(rows("mus_goal")).isZero();
        assertThat(deleted())
                .contains("Forberedelse og holdte samtaler fra 1 års MUS blev slettet")
                .contains("Aftalte mål fra 1 års MUS blev slettet");
        after(1300);
        assertThat(traces("Vi mangler tid")).containsExactly("kd.mus_clearing");
        assertThat(page(hr, round + "/figures").text()).contains("14 har meldt ind");
        after(60);
        assertThat(traces("Vi mangler tid")).isEmpty();
        for (var table : List.of("round", "focus", "held", "population", "figure", "clearing", "preparation", "goal"))
            assertThat(rows("mus_" + table)).as(table).isZero();
        assertThat(hr.get(round + "/figures").status()).isEqualTo(404);
        assertThat(deleted()).contains("Tallene fra 1 års MUS blev slettet");
    }

    @Test
    void thePagesSayWhatIsDeletedAndNothingIsWrittenAfterwards() throws SQLException {
        held(day());
        confirm();
        after(400);
        assertThat(page(hr, home + "/mus").text())
                .contains("Forberedelserne, og hvilke samtaler der blev holdt, blev slettet")
                .doesNotContain("0 af ");
        assertThat(page(hr, round + "/figures").text())
                .contains("14 har meldt ind")
                .doesNotContain("Holdte samtaler");
        members.again(eva, eva);
        assertThat(page(eva, round + "/held").text()).contains("blev slettet").doesNotContain("0 af ");
        assertThat(eva.form(round + "/held/" + person("Maja Krogh"), "on", today())
                        .status())
                .isEqualTo(409);
        assertThat(List.of(rows("mus_preparation"), rows("mus_held"))).containsExactly(0, 0);
    }

    @Test
    void onceTheyAreDeletedNoPreparationIsKept() throws SQLException {
        round = round();
        employee = proved("Maja Krogh");
        try (var owner = database.connectAsOwner();
                var deleted = owner.prepareStatement(
                        "update kd.mus_round set talks_deleted_on = date '2026-11-30' where workplace_id = ?")) {
            deleted.setObject(1, workplace);
            assertThat(deleted.executeUpdate()).isEqualTo(1);
        }
        assertThat(page(employee, round + "/mine").text())
                .contains("blev slettet")
                .doesNotContain("Skriv din forberedelse");
        employee.get(round + "/mine/preparation");
        var refused = employee.form(round + "/mine/preparation", "text", "For sent", "turn", "0");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("er slettet, så her kan ikke skrives mere", "For sent");
        assertThat(rows("mus_preparation")).isZero();
    }

    @Test
    void figuresThatGoFirstLeaveTheTalksAndTheYearGoesWithTheLast() throws SQLException {
        held(day());
        confirm("FIGURES", "12", "TALKS", "36", "GOALS", "24");
        after(400);
        assertThat(traces("Vi mangler tid")).isEmpty();
        assertThat(page(hr, round + "/figures").text())
                .contains("Tallene blev slettet")
                .doesNotContain("14 har meldt ind");
        assertThat(List.of(rows("mus_preparation"), rows("mus_goal"), rows("mus_round")))
                .containsExactly(1, 1, 1);
        after(720);
        assertThat(List.of(rows("mus_preparation"), rows("mus_goal"), rows("mus_round")))
                .containsExactly(0, 0, 0);
    }

    @Test
    void aFollowUpFarAheadKeepsNoGoalForEverNorDoesAYearThatKeepsNoneAnyMore() throws SQLException {
        round = round(day().plusDays(90), true);
        prepared(day().plusYears(40));
        hr.get(home + "/mus");
        assertThat(hr.form(round, "opens", today(), "closes", day().plusDays(90).toString())
                        .status())
                .isEqualTo(303);
        gathered();
        confirm();
        after(2 * 365 + 330);
        assertThat(rows("mus_goal")).isEqualTo(1);
        after(60);
        assertThat(rows("mus_goal")).isZero();
    }

    @Test
    void nothingGoesByARuleThatSaysSoOrBeforeOneIsConfirmed() throws SQLException {
        held(day());
        after(3000);
        assertThat(List.of(rows("mus_preparation"), rows("mus_held"), rows("mus_goal")))
                .containsExactly(1, 1, 1);
        confirm("FIGURES", "0", "TALKS", "0", "GOALS", "0");
        after(3000);
        assertThat(List.of(rows("mus_preparation"), rows("mus_held"), rows("mus_goal")))
                .containsExactly(1, 1, 1);
        assertThat(traces("Vi mangler tid")).containsExactly("kd.mus_clearing");
    }

    @Test
    void whoAdministersIsToldAMonthAhead() throws Exception {
        var mail = "hr-" + mark + "@klit.dk";
        held(day());
        members.onTheList(workplace, sitting.id(), "Hanne Riis");
        var hanne = home + "/people/" + person("Hanne Riis");
        assertThat(send(hr, page(hr, hanne), "mail", mail).status()).isEqualTo(303);
        confirm("GOALS", "24", "LETTERS", "0");
        after(310);
        assertThat(PostOffice.to(mail)).isEmpty();
        after(30);
        assertThat(MailText.plain(PostOffice.await(mail, 1)))
                .contains("forberedelse og holdte samtaler fra 1 års MUS")
                .doesNotContain("aftalte mål", "Maja");
    }

    @Test
    void thePapersTellOfThem() {
        for (var paper : new String[] {"/record", "/agreement", "/impact"})
            assertThat(page(hr, keeping() + paper).text())
                    .contains(
                            "Forberedelse til MUS og holdte samtaler",
                            "12 måneder efter den sidste dag, man kunne melde")
                    .contains("Mål, der blev aftalt ved MUS", "Tallene fra MUS", "60 måneder efter den sidste dag")
                    .contains("At forberede MUS", "en forberedelse til MUS læses af medarbejderen og den leder")
                    .contains("Den, der også kan læse nøglens fil", "er forseglet (AES-256)");
        assertThat(page(hr, keeping() + "/impact").text()).contains("eller nogen regner ud af tallene");
    }

    /** Talks until in three months, all of whose parts there are; today is the day after, and a group has let its figures. */
    private void held(LocalDate followUp) {
        vest = people("Drift > Vest", "Feltteknikere", 14);
        round = round(day().plusDays(90), true);
        prepared(followUp);
        eva.get(round + "/held");
        assertThat(eva.form(round + "/held/" + person("Maja Krogh"), "on", today())
                        .status())
                .isEqualTo(303);
        for (int at = 0; at < vest.size(); at++)
            assertThat(report(vest.get(at), round, at < 7 ? "PROFESSIONAL" : "RELATIONAL", "COURSES")
                            .status())
                    .isEqualTo(303);
        gathered();
        members.again(eva, eva);
        var figures =
                page(eva, round + "/figures").select("a:containsOwn(Vest)").attr("href");
        eva.get(figures);
        assertThat(eva.form(figures + "/clearing", "note", "Vi mangler tid " + mark)
                        .status())
                .isEqualTo(303);
    }

    private void prepared(LocalDate followUp) {
        employee = proved("Maja Krogh");
        employee.get(round + "/mine/preparation");
        assertThat(employee.form(round + "/mine/preparation", "text", "Jeg vil tale om klitter", "turn", "0")
                        .status())
                .isEqualTo(303);
        assertThat(employee.form(round + "/mine/goals", "text", "Flyve alene", "followUp", followUp.toString())
                        .status())
                .isEqualTo(303);
    }

    private void gathered() {
        on(day().plusDays(91));
        doNow("gather-needs");
        members.again(hr, hr);
    }

    private String year() {
        return page(hr, home + "/mus").select("h2").first().text().replaceAll("\\D", "");
    }
}
