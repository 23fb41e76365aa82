package dk.kompetencedialog.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Council;
import dk.kompetencedialog.world.EvaluationParts;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long a works council's evaluations stay, and what they keep of who signed them. */
class KeepEvaluationsTests extends YearsTest {
    private static final String SIGNER = "Maja Krogh";

    private Browser secretary;
    private String evaluation;

    @BeforeEach
    void oneIsBegun() {
        Council.small().in(workplace, hr);
        secretary = members.officer(workplace, "SECRETARY", "", port);
        hr.get(home + "/evaluations");
        evaluation = hr.form(home + "/evaluations", "year", String.valueOf(day().getYear()))
                .leadsTo();
        secretary.get(evaluation);
        assertThat(secretary
                        .form(evaluation + "/parts", EvaluationParts.said("DID", "Vi fløj mere " + mark, ""))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void oneThatIsSignedGoesFiveYearsAfterAndAllOfItDoes() throws SQLException {
        sign("A");
        sign("B");
        assertThat(page(hr, keeping()).select("#preview ~ ul").text())
                .contains("1 evaluering", "SU’s evaluering af " + day().getYear());
        confirm();
        after(5 * 365 - 30);
        assertThat(traces("Vi fløj mere")).containsExactly("kd.evaluation_part");
        after(60);
        assertThat(traces("Vi fløj mere")).isEmpty();
        for (var table : List.of("evaluation", "evaluation_part", "evaluation_signature"))
            assertThat(rows(table)).as(table).isZero();
        assertThat(deleted()).contains("1 evaluering blev slettet");
        assertThat(hr.get(evaluation).status()).isEqualTo(404);
    }

    @Test
    void oneThatNobodySignedGoesByTheTimeTheWorkplaceChose() throws SQLException {
        confirm("EVALUATIONS", "12");
        after(340);
        assertThat(rows("evaluation")).isEqualTo(1);
        after(40);
        assertThat(rows("evaluation")).isZero();
    }

    @Test
    void whoSignedTakesItWithThem() {
        sign("A");
        var hers = home + "/people/" + person(SIGNER) + "/data";
        for (var file : new String[] {hers, hers + ".json"})
            assertThat(page(hr, file).text()).contains("Evalueringer skrevet under med navnet");
        assertThat(page(hr, home + "/people/" + person("Otto Bach") + "/data").text())
                .doesNotContain("skrevet under");
    }

    @Test
    void whoIsErasedIsNamedInWhatBothSidesSignedAndNowhereElse() throws SQLException {
        sign("A");
        erased(SIGNER);
        assertThat(page(hr, evaluation).select("[aria-labelledby=signatures]").text())
                .contains("slettet person")
                .doesNotContain(SIGNER);
    }

    @Test
    void whatBothSidesSignedSaysWhoDidAndItIsToldBefore() {
        sign("A");
        sign("B");
        assertThat(page(hr, erasure(SIGNER)).text()).contains("skrev under på en evaluering, hører til beslutningen");
        erased(SIGNER);
        assertThat(page(hr, evaluation).select("[aria-labelledby=signatures]").text())
                .contains(SIGNER);
    }

    @Test
    void thePapersTellOfThem() {
        for (var paper : new String[] {"/record", "/agreement", "/impact"})
            assertThat(page(hr, keeping() + paper).text())
                    .contains("SU’s evalueringer", "60 måneder efter den sidste underskrift", "Hvert år at evaluere");
    }

    private void sign(String side) {
        var turn = page(secretary, evaluation).select("[name=turn]").first().val();
        assertThat(secretary
                        .form(evaluation + "/signatures/" + side, "name", SIGNER, "on", today(), "turn", turn)
                        .status())
                .isEqualTo(303);
    }

    private String erasure(String name) {
        return home + "/people/" + person(name) + "/erasure";
    }

    private void erased(String name) {
        var path = erasure(name);
        hr.get(path);
        assertThat(hr.form(path, "filed", "yes", "names", "yes").status()).isEqualTo(303);
    }
}
