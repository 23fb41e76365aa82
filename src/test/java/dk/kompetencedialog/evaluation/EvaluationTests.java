package dk.kompetencedialog.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.mus.MusTest;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Council;
import dk.kompetencedialog.world.EvaluationParts;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A works council looks at a year: the draft writes itself from what there is, the council adds, concludes, and both sides sign. */
class EvaluationTests extends MusTest {
    private static final int CLOSING = 22;

    private Browser secretary;

    @BeforeEach
    void aCouncil() {
        Council.small().in(workplace, hr);
        secretary = members.officer(workplace, "SECRETARY", "", port);
    }

    @Test
    void theDraftSaysWhatThereIs() {
        var plan = plan("Nord");
        var activity = activity(plan, "Flyv to og to");
        send(eva, page(eva, activity), "responsible", person("Maja Krogh").toString());
        agreed(plan);
        var said = activity.replace("/rows/", "/activities/") + "/check-ins";
        hr.get(said);
        assertThat(hr.form(said, "state", "DONE", "helped", "YES", "line", "").status())
                .isEqualTo(303);
        var round = round();
        eva.get(round + "/held");
        eva.form(round + "/held/" + person("Maja Krogh"), "on", today());
        var text = page(hr, begun()).text();
        assertThat(text)
                .contains("Vi har ingen strategi, der gælder lige nu.")
                .contains("Af 2 grupper har 0 holdt deres workshop i året, og 1 har en aftalt plan")
                .contains(
                        "Planerne har 1 aktivitet. 1 er færdig, ingen er gået i stå, og ingen har overskredet fristen.")
                .contains("Én færdig aktivitet gav det, den skulle.")
                .contains("Lederne har meldt, at 1 af")
                .contains("Hjælp den gruppe, der ikke har en plan endnu.");
    }

    @Test
    void theCouncilWritesInItAndOthersDoNot() {
        var evaluation = begun();
        for (var other : List.of(eva, maja)) {
            assertThat(other.get(evaluation).status()).isEqualTo(404);
            other.get(home + "/mus");
            assertThat(other.form(evaluation + "/parts", EvaluationParts.said("DID", "x", ""))
                            .status())
                    .isEqualTo(404);
        }
        assertThat(say(secretary, evaluation, "CONCLUSION", "Vi er på vej.", "").status())
                .isEqualTo(303);
        assertThat(page(hr, evaluation).text()).contains("Vi er på vej.");
        assertThat(hr.form(evaluation + "/parts", "said", "x", "was", "").status())
                .isEqualTo(400);
        var tooLong = say(hr, evaluation, "DID", "x".repeat(4001), "");
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.body()).contains("x".repeat(4001));
    }

    @Test
    void twoWhoWriteTheSamePartAreAsked() {
        var evaluation = begun();
        say(secretary, evaluation, "DID", "Fra sekretæren", "");
        var asked = say(hr, evaluation, "DID", "Fra HR", "");
        assertThat(asked.status()).isEqualTo(409);
        assertThat(asked.body()).contains("En anden har skrevet her imens", "Fra HR", "Fra sekretæren");
        assertThat(say(hr, evaluation, "DID", "Begge dele", "Fra sekretæren").status())
                .isEqualTo(303);
        var anew = new ArrayList<>(List.of(EvaluationParts.said("DID", "Begge dele", "Begge dele")));
        anew.addAll(List.of("draft", "yes"));
        assertThat(hr.form(evaluation + "/parts", anew.toArray(String[]::new)).status())
                .isEqualTo(303);
        assertThat(page(hr, evaluation).text())
                .as("what the council says stays")
                .contains("Begge dele");
    }

    @Test
    void bothSidesSignWhatTheyHaveReadAndThenItIsClosed() {
        var evaluation = begun();
        assertThat(page(hr, evaluation).select("form[action*=/signatures/]")).isEmpty();
        assertThat(hr.form(evaluation + "/signatures/A", "name", "Ole", "on", today(), "turn", "0")
                        .status())
                .as("who administers speaks for no side")
                .isEqualTo(404);
        var read = turn(evaluation);
        say(hr, evaluation, "CONCLUSION", "Noget nyt", "");
        assertThat(sign(evaluation, "A", read).body()).contains("er rettet, siden du læste den");
        assertThat(sign(evaluation, "A", turn(evaluation), "").body()).contains("Skriv navnet på den");
        assertThat(sign(evaluation, "A", turn(evaluation)).status()).isEqualTo(303);
        assertThat(say(hr, evaluation, "DID", "For sent", "").body()).contains("En side har skrevet under");
        assertThat(maja.get(evaluation).status()).isEqualTo(404);
        assertThat(sign(evaluation, "B", turn(evaluation)).status()).isEqualTo(303);
        assertThat(page(maja, evaluation).text())
                .contains("Begge sider har skrevet under", "Ole Kjær", "Noget nyt", "Står i: SU’s evaluering");
        var stays = secretary.form(evaluation + "/signatures/B/removal");
        assertThat(stays.status()).isEqualTo(409);
        assertThat(stays.body()).contains("Begge sider har skrevet under, så evalueringen ligger fast");
        assertThat(page(maja, evaluation).text()).contains("Noget nyt");
    }

    @Test
    void whatMetTheLawIsWhatDidWhenTheFirstSideSigned() {
        var evaluation = begun();
        assertThat(sign(evaluation, "A", turn(evaluation)).status()).isEqualTo(303);
        var before = page(hr, evaluation).select("[aria-labelledby=law]").text();
        sitting.step(CLOSING);
        assertThat(sitting.command(
                                hr,
                                "POST /discussions",
                                "{\"topic\":\"PLAN\",\"group\":null,\"needed\":true,\"text\":\"Alle\",\"was\":{\"needed\":null,\"text\":\"\"}}")
                        .status())
                .isEqualTo(200);
        assertThat(page(hr, evaluation).select("[aria-labelledby=law]").text()).isEqualTo(before);
        assertThat(secretary.form(evaluation + "/signatures/A/removal").status())
                .isEqualTo(303);
        assertThat(page(hr, evaluation).select("[aria-labelledby=law]").text())
                .as("what there is by now")
                .isNotEqualTo(before);
    }

    @Test
    void aLinkThatWasHandedOverIsNotEnoughToSignBy() {
        var evaluation = begun();
        var handed = members.unprovedOfficer(workplace, "SECRETARY", "", port);
        var turn = page(handed, evaluation).select("[name=turn]").first().val();
        assertThat(handed.form(evaluation + "/signatures/A", "name", "Ole", "on", today(), "turn", turn)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void itIsAFileToReadAloudAndToFile() throws Exception {
        var evaluation = begun();
        say(secretary, evaluation, "CONCLUSION", "Vi er på vej.", "");
        try (var document = Loader.loadPDF(hr.file(evaluation + "/evaluation.pdf"))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Det gjorde vi", "SU’s konklusion", "Vi er på vej.", "Det beder § 8 om");
        }
        assertThat(hr.file(evaluation + "/evaluation.docx")).startsWith('P', 'K');
        assertThat(maja.get(evaluation + "/evaluation.pdf").status()).isEqualTo(404);
    }

    @Test
    void aYearHasOne() {
        assertThat(begun()).isEqualTo(begun());
        assertThat(hr.form(home + "/evaluations", "year", "i år").body()).contains("fire cifre", "i år");
    }

    private String begun() {
        hr.get(home + "/evaluations");
        return hr.form(home + "/evaluations", "year", String.valueOf(day().getYear()))
                .leadsTo();
    }

    private static Browser.Seen say(Browser who, String evaluation, String part, String said, String was) {
        who.get(evaluation);
        return who.form(evaluation + "/parts", EvaluationParts.said(part, said, was));
    }

    private String turn(String evaluation) {
        return page(secretary, evaluation).select("[name=turn]").first().val();
    }

    private Browser.Seen sign(String evaluation, String side, String turn) {
        return sign(evaluation, side, turn, "Ole Kjær");
    }

    private Browser.Seen sign(String evaluation, String side, String turn, String name) {
        return secretary.form(evaluation + "/signatures/" + side, "name", name, "on", today(), "turn", turn);
    }
}
