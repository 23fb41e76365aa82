package dk.kompetencedialog.mus;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Browser;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** A year's talks: planned by who administers the workplace, prepared by employees, and told of by leaders. */
class TalksTests extends MusTest {
    @Test
    void whoAdministersPlansThemOnceAYearAndCanMoveTheDays() {
        assertThat(hr.get(home + "/mus").body()).contains("Vælg et år og to dage");
        var round = round();
        var twice =
                hr.form(home + "/mus", "year", String.valueOf(day().getYear()), "opens", today(), "closes", inAYear());
        assertThat(twice.status()).isEqualTo(409);
        assertThat(twice.body()).contains("Der er allerede MUS for " + day().getYear());
        var wrong =
                hr.form(round, "opens", today(), "closes", day().minusDays(1).toString());
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("Den sidste dag ligger før den første");
        assertThat(hr.form(home + "/mus", "year", "26", "opens", "i dag", "closes", "")
                        .body())
                .contains("fire cifre", "value=\"i dag\"");
        assertThat(hr.form(round, "opens", today(), "closes", day().plusDays(9).toString())
                        .status())
                .isEqualTo(303);
        assertThat(hr.get(home + "/mus").body()).contains(texts(day().plusDays(9)));
        for (var other : List.of(eva, maja)) {
            other.get(home + "/mus");
            assertThat(other.form(home + "/mus", "year", "2040").status()).isEqualTo(404);
        }
        assertThat(maja.get(home + "/mus").body()).contains("Din MUS").doesNotContain("Planlæg");
    }

    private static String texts(LocalDate day) {
        return day.getDayOfMonth() + ". ";
    }

    @Test
    void aLeaderTellsWhichWereHeldOfTheirOwnAndOfThoseBelow() {
        var round = round();
        var maja = person("Maja Krogh");
        var per = person("Per Lind");
        assertThat(page(eva, round + "/held").text()).contains("Maja Krogh").doesNotContain("Per Lind");
        assertThat(eva.form(round + "/held/" + maja, "on", today()).status()).isEqualTo(303);
        assertThat(page(eva, round + "/held").text()).contains("1 af 1 samtaler er holdt");
        var ahead = eva.form(round + "/held/" + maja, "on", day().plusDays(1).toString());
        assertThat(ahead.status()).isEqualTo(422);
        assertThat(ahead.body()).contains("Den dag er ikke kommet endnu");
        assertThat(eva.form(round + "/held/" + per, "on", today()).status()).isEqualTo(404);
        assertThat(hr.form(round + "/held/" + maja, "on", today()).status()).isEqualTo(404);
        assertThat(hr.get(round + "/held").status()).isEqualTo(404);
        assertThat(this.maja.get(round + "/held").status()).isEqualTo(404);
        assertThat(this.maja.get(round + "/mine").body()).contains("noteret, at I holdt samtalen");
        assertThat(hr.get(home + "/mus").body()).as("of four people").doesNotContain("1 af ");
        assertThat(eva.form(round + "/held/" + maja + "/removal").status()).isEqualTo(303);
        assertThat(page(eva, round + "/held").text()).contains("0 af 1 samtaler er holdt");
    }

    @Test
    void whoIsNotOnTheListFindsNothing() {
        var round = round();
        var stranger = members.signedIn(port);
        var guest = sitting.guest("Lis");
        for (var path : List.of(home + "/mus", round + "/mine", round + "/figures", round + "/mine/preparation"))
            for (var who : List.of(stranger, guest))
                assertThat(who.get(path).status()).as(path).isNotEqualTo(200);
    }

    @Test
    void theRunUpIsOnePageHoweverMuchThereIs() throws Exception {
        var round = round();
        var plan = plan("Nord");
        for (int at = 1; at <= 9; at++) need(plan, at + " Vi skal kunne læse dronebilleder sammen. ".repeat(12));
        for (int at = 1; at <= 9; at++) {
            var activity = activity(plan, at + " Flyv to og to på stranden. ".repeat(20));
            assertThat(send(
                                    eva,
                                    page(eva, activity),
                                    "responsible",
                                    person("Maja Krogh").toString())
                            .status())
                    .isEqualTo(303);
        }
        agreed(plan);
        assertThat(page(maja, round + "/mine").text())
                .contains("Vores plan: Udviklingsplan: Nord", "og 6 mere", "Det har du taget på dig");
        var pdf = maja.file(round + "/mine/run-up.pdf");
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Maja Krogh", "dronebilleder", "Flyv to og to", "Tænk over inden samtalen");
        }
        assertThat(text(per.get(round + "/mine"))).doesNotContain("dronebilleder");
    }

    private static String text(Browser.Seen seen) {
        return Jsoup.parse(seen.body()).text();
    }

    @Test
    void ofFewerThanFiveNoEvaluationTellsHowManyHaveHeldTheirs() {
        var round = round();
        eva.get(round + "/held");
        eva.form(round + "/held/" + person("Maja Krogh"), "on", today());
        hr.get(home + "/evaluations");
        var begun = hr.form(home + "/evaluations", "year", String.valueOf(day().getYear()))
                .leadsTo();
        assertThat(page(hr, begun).text())
                .contains("Vi er så få, at der ikke står, hvor mange der har holdt MUS.")
                .doesNotContain("Lederne har meldt");
    }
}
