package dk.kompetencedialog.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.mus.MusTest;
import dk.kompetencedialog.platform.data.TestDatabase;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Council;
import dk.kompetencedialog.world.EvaluationParts;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What of a works council's evaluation stands in the book: that it was begun, and each side's signature, by ids alone. */
class EvaluationAuditTests extends MusTest {
    @Autowired
    TestDatabase.Access database;

    @Test
    void eachSideIsWrittenAndWhatWasRefusedIsNot() throws SQLException {
        Council.small().in(workplace, hr);
        var secretary = members.officer(workplace, "SECRETARY", "", port);
        hr.get(home + "/evaluations");
        var path = hr.form(home + "/evaluations", "year", String.valueOf(day().getYear()))
                .leadsTo();
        hr.form(home + "/evaluations", "year", String.valueOf(day().getYear()));
        secretary.get(path);
        secretary.form(path + "/parts", EvaluationParts.said("DID", "Klitterne bestod", ""));
        assertThat(sign(secretary, path, "A", "99").status()).isEqualTo(409);
        assertThat(sign(secretary, path, "A", turn(secretary, path)).status()).isEqualTo(303);
        assertThat(secretary.form(path + "/signatures/A/removal").status()).isEqualTo(303);
        for (var side : List.of("A", "B")) sign(secretary, path, side, turn(secretary, path));
        assertThat(secretary.form(path + "/signatures/B/removal").status())
                .as("what both have signed stays")
                .isEqualTo(409);
        var id = path.replaceFirst(".*/", "");
        assertThat(asked("kind || ' ' || about"))
                .containsExactly(
                        "EVALUATION_BEGUN " + id,
                        "EVALUATION_A_SIGNED " + id,
                        "EVALUATION_A_REOPENED " + id,
                        "EVALUATION_A_SIGNED " + id,
                        "EVALUATION_B_SIGNED " + id);
        for (var line : asked("a::text")) assertThat(line).doesNotContain("Klitterne", "Ole Kjær");
        assertThat(page(hr, home + "/audit").text())
                .contains("Skrev ledelsessidens underskrift", "Skrev medarbejdersidens underskrift");
    }

    private String turn(Browser secretary, String path) {
        return page(secretary, path).select("[name=turn]").first().val();
    }

    private Browser.Seen sign(Browser secretary, String path, String side, String turn) {
        secretary.get(path);
        return secretary.form(path + "/signatures/" + side, "name", "Ole Kjær", "on", today(), "turn", turn);
    }

    private List<String> asked(String what) throws SQLException {
        try (var owner = database.connectAsOwner();
                var asked = owner.prepareStatement("select " + what
                        + " from kd.audit a where workplace_id = ? and kind like 'EVALUATION%' order by at, kind")) {
            asked.setObject(1, workplace);
            var rows = asked.executeQuery();
            var all = new ArrayList<String>();
            while (rows.next()) all.add(rows.getString(1));
            return all;
        }
    }
}
