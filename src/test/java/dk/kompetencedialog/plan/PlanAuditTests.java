package dk.kompetencedialog.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.data.TestDatabase;
import dk.kompetencedialog.world.Browser;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What of plans stands in the book, each once and by ids alone; and what does not, because nobody is watched. */
class PlanAuditTests extends PlanTest {
    @Autowired
    TestDatabase.Access database;

    @Test
    void aPlanIsWrittenAsItIsBegunAgreedAndTakenAway() throws SQLException {
        var plan = plan("Nord");
        assertThat(lines()).containsExactly("Eva Dahl | Begyndte en udviklingsplan | Udviklingsplan: Nord");
        need(plan, "Vi kan flyve sikkert.");
        assertThat(hr.form(plan + "/agreements", "turn", "", "on", "", "leader", "", "group", "")
                        .status())
                .isEqualTo(422);
        assertThat(lines()).hasSize(1);
        agreed(plan);
        assertThat(lines()).first().asString().endsWith("Aftalte en udviklingsplan | Udviklingsplan: Nord");
        assertThat(eva.form(plan + "/removal").status()).isEqualTo(409);
        assertThat(lines()).hasSize(2);
        var other = plan("Nord");
        eva.form(other + "/removal");
        assertThat(lines().getFirst())
                .isEqualTo("Eva Dahl | Slettede en udviklingsplan, der ikke var aftalt | Findes ikke længere");
        hr.get("/language/en");
        assertThat(lines().getFirst()).contains("Deleted a development plan that had not been agreed");
        idsAlone();
    }

    @Test
    void thatTheNextIsBegunIsWrittenOnce() {
        var plan = plan("Nord");
        need(plan, "Vi kan flyve sikkert.");
        for (int twice = 0; twice < 2; twice++)
            eva.form(plan + "/next", "title", "Næste år", "starts", today(), "ends", inAYear());
        assertThat(lines())
                .containsExactly(
                        "Eva Dahl | Begyndte en udviklingsplan | Næste år",
                        "Eva Dahl | Begyndte en udviklingsplan | Udviklingsplan: Nord");
    }

    @Test
    void whatIsTakenOutAndWhoLetsACalendarInIsWritten() throws SQLException {
        var plan = plan("Nord");
        need(plan, "Vi kan flyve sikkert.");
        maja.get(plan + "/plan.pdf");
        per.get(plan + "/plan.pdf");
        assertThat(lines().getFirst()).isEqualTo("Maja Krogh | Hentede en fil | Udviklingsplan: Nord");
        assertThat(lines()).hasSize(2);
        eva.get(home + "/activities.xlsx");
        assertThat(lines().getFirst()).isEqualTo("Eva Dahl | Hentede en fil | Klitstyrelsen");
        eva.get(plan);
        eva.form(plan + "/calendar");
        assertThat(lines().getFirst())
                .isEqualTo("Eva Dahl | Lavede adressen på en kalender med frister | Udviklingsplan: Nord");
        maja.get("/account");
        maja.form(home + "/activities/calendar");
        assertThat(lines().getFirst())
                .isEqualTo("Maja Krogh | Lavede adressen på en kalender med frister | Maja Krogh");
        assertThat(maja.form(plan + "/calendar").status()).isEqualTo(404);
        assertThat(lines()).hasSize(5);
        idsAlone();
    }

    /** Who answers and who words a plan anew stands with the plan, for those who read it, or nowhere. */
    @Test
    void howSomebodysWorkGoesIsNotInTheBook() throws SQLException {
        var plan = plan("Nord");
        var activity = activity(plan, "Flyv to og to");
        agreed(plan);
        var before = lines();
        var id = activity.replaceFirst(".*/", "");
        var link = members.checkIn(workplace, UUID.fromString(id), person("Maja Krogh"));
        var phone = new Browser(port);
        phone.get(link);
        assertThat(phone.form(link, "state", "STUCK", "line", "Dronen er i stykker.")
                        .status())
                .isEqualTo(303);
        eva.get(activity + "/check-ins");
        assertThat(eva.form(activity + "/check-ins", "state", "ON_TRACK").status())
                .isEqualTo(303);
        assertThat(eva.form(plan, "title", "Noget andet", "starts", today(), "ends", inAYear())
                        .status())
                .isEqualTo(303);
        eva.form(plan + "/rows/" + id + "/removal");
        assertThat(lines())
                .isEqualTo(before.stream()
                        .map(line -> line.replace("Udviklingsplan: Nord", "Noget andet"))
                        .toList());
    }

    /** Who, what and about what, the latest first, of what is done with plans. */
    private List<String> lines() {
        return Jsoup.parse(hr.get(home + "/audit").body()).select("tbody tr").stream()
                .map(row -> row.select("td").stream().skip(1).map(Element::text).collect(Collectors.joining(" | ")))
                .filter(line -> line.matches("(?i).*(plan|kalender|calendar|fil \\|).*"))
                .toList();
    }

    private void idsAlone() throws SQLException {
        try (var owner = database.connectAsOwner();
                var asked = owner.prepareStatement("select a::text from kd.audit a where workplace_id = ?")) {
            asked.setObject(1, workplace);
            var found = asked.executeQuery();
            while (found.next())
                assertThat(found.getString(1)).doesNotContain("Nord", "Maja", "Eva", "/calendar/", "flyve");
        }
    }
}
