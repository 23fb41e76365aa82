package dk.kompetencedialog.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Writer;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a strategy that was never approved leaves behind, and who wrote one that was. */
class DeleteStrategiesTests extends KeepingTest {
    private static final String[] WRITTEN = {
        "Vi læser og bruger data",
        "En ordlyd, vi forlod",
        "Skal vi spørge drift",
        "Det mangler vi tid til",
        "bilag",
        "Hanne Riis"
    };

    private void theirOwn() {
        members.onTheList(sitting.workplaceId(), sitting.id(), said("Hanne Riis"));
    }

    @Test
    void oneThatWasNeverApprovedGoesWholeAndItsNotesFollowAYearAfter() throws SQLException {
        closed(true);
        theirOwn();
        sent();
        confirm();
        assertThat(page(keeping).text()).contains("1 strategi, der aldrig blev godkendt");
        after(1000);
        for (var there : WRITTEN) assertThat(traces(there)).as(there).isNotEmpty();
        after(100);
        for (var gone : WRITTEN)
            assertThat(traces(gone))
                    .as(gone)
                    .doesNotContain(
                            "kd.paragraph",
                            "kd.wording",
                            "kd.revision",
                            "kd.revision_paragraph",
                            "kd.aside",
                            "kd.hearing_comment",
                            "kd.annex",
                            "kd.verdict");
        assertThat(lead.get(home).status()).isEqualTo(404);
        assertThat(page("/workshops/" + sitting.id()).text())
                .contains("1 strategi, der aldrig blev godkendt, blev slettet");
        assertThat(page("/workshops/" + sitting.id() + "/minutes").text()).contains(said("Vi læser data"));
        assertThat(traces("Læse data om klitter")).isNotEmpty();
        after(330);
        assertThat(traces("Læse data om klitter")).isNotEmpty();
        after(60);
        assertThat(traces("Læse data om klitter")).isEmpty();
        assertThat(traces("Hanne Riis")).containsExactly("kd.person");
        assertThat(Writer.begin(sitting).strategy()).isNotEqualTo(writer.strategy());
    }

    @Test
    void whoWroteOneThatHoldsIsForgottenAndWhoAnsweredForASideStays() throws SQLException {
        closed(true);
        theirOwn();
        decide();
        confirm("WRITING", "0");
        after(700);
        assertThat(traces("Hanne Riis")).contains("kd.seat", "kd.revision", "kd.verdict");
        assertThat(page(home).text()).contains("Ole Kjær");
        after(60);
        assertThat(traces("Hanne Riis")).containsExactly("kd.person");
        assertThat(page(home).text()).contains("Ole Kjær");
        assertThat(traces("Skal vi spørge drift")).isNotEmpty();
        assertThat(page(keeping).select("#deleted ~ .lines").text())
                .contains("på dem, der skrev strategien, blev slettet");
    }

    @Test
    void whatWasSaidAfterTheLastApprovalDoesNotStayForEver() throws SQLException {
        decided();
        writer.command(
                "POST /paragraphs/" + writer.chapter("GOAL").getLast() + "/asides",
                "{\"id\":\"%s\",\"text\":\"%s\"}".formatted(UUID.randomUUID(), said("Skal vi videre")));
        confirm();
        after(170);
        assertThat(traces("Skal vi videre")).isNotEmpty();
        after(30);
        assertThat(traces("Skal vi videre")).isEmpty();
        assertThat(page(home).text()).contains("Ole Kjær");
    }
}
