package dk.kompetencedialog.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Browser;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What happens when a text goes the way again: another takes the place of what holds, and what was said before stays to be read. */
class ReplaceStrategyTests extends DecisionTest {
    private static final String[] DAYS = {"from", "2031-02-01", "until", "2033-12-31", "review", "2031-12-01"};
    private static final String[] OTHER_DAYS = {"from", "2031-03-01", "until", "2034-01-31", "review", "2031-12-01"};

    @Test
    void anApprovedDraftIsPutInForceByItsOwnNameAndDaysAreCorrectedByTheirOwn() {
        approveDraft();
        assertThat(page().select("#publication .btn").eachText()).containsExactly("Sæt udkast 1 i kraft");
        post("/publications/1", DAYS);
        assertThat(page().select("#publication form")).hasSize(1);
        rewrite();
        assertThat(page().select("#days summary").text()).isEqualTo("Ret datoerne for udkast 1");
        approveDraft();
        assertThat(page().select(".decision > .card").first().id())
                .describedAs("the next step first")
                .isEqualTo("publication");
        assertThat(page().select(".decision .btn:not(.ghost, .quiet)").eachText())
                .containsExactly("Sæt udkast 2 i kraft");
        assertThat(page().select("#publication").text())
                .contains("Udkast 2 er godkendt og kan sættes i kraft", "Udkast 2 afløser udkast 1");

        post("/publications/1/days", OTHER_DAYS);
        assertThat(read()).contains("31. januar 2034", "Vi læser tal.").doesNotContain("Vi læser alle tal.");
        assertThat(post("/publications/1", DAYS).body()).contains("Det er udkast 2, begge sider har godkendt");
        assertThat(post("/publications/2/days", DAYS).body()).contains("datoerne er ikke rettet");
        assertThat(read()).contains("31. januar 2034", "Vi læser tal.");

        post("/publications/2", DAYS);
        assertThat(read()).contains("31. december 2033", "Vi læser alle tal.");
        assertThat(post("/publications/1/days", OTHER_DAYS).body())
                .contains("Udkast 2 har afløst udkast 1", "value=\"2034-01-31\"");
        assertThat(post("/publications/2", OTHER_DAYS).body()).contains("Udkast 2 er allerede sat i kraft");
        assertThat(read()).contains("31. december 2033");
    }

    @Test
    void whatIsApprovedCanBePutInForceWhileSomebodyWritesOn() {
        approveDraft();
        rewrite();
        assertThat(page().select(".lead").text()).contains("udkast 2");
        assertThat(post("/publications/1", DAYS).status()).isEqualTo(303);
        assertThat(read()).contains("Vi læser tal.").doesNotContain("Vi læser alle tal.");
    }

    @Test
    void theHomePageTellsHowLongItHolds() {
        var home = "/workplaces/" + sitting.workplaceId();
        assertThat(sitting.facilitator().get(home).body()).contains("Ikke godkendt endnu.");
        approveDraft();
        post("/publications/1", DAYS);
        assertThat(sitting.facilitator().get(home).body())
                .contains("til 31. december 2033.")
                .doesNotContain("Ikke godkendt endnu.");
    }

    private String read() {
        var link = page().select("#publication a").attr("href").replaceFirst("^https?://[^/]+", "");
        return Jsoup.parse(new Browser(port).get(link).body()).text();
    }

    private void rewrite() {
        writer.save(writer.chapter("GOAL").getLast(), "Vi læser tal.", "Vi læser alle tal.");
    }

    @Test
    void whatEarlierMeetingsSaidStaysToBeReadTheNewestFirst() {
        submit();
        speak("A", "approve", "");
        speak("B", "back", "Der mangler noget om tid.");
        assertThat(page().select(".earlier")).isEmpty();
        post("/submissions", "council", council, "day", "19.1.2031", "note", "");
        speak("B", "back", "Stadig ikke nok.");
        rewrite();
        submit();
        var earlier = page().select(".earlier > li");
        assertThat(earlier).hasSize(2);
        assertThat(earlier.first().text())
                .contains("Udkast 1", "19. januar 2031", "Siden nåede ikke at sige noget", "Stadig ikke nok.");
        assertThat(earlier.last().text())
                .contains("12. januar 2027", "Ole Kjær godkendte", "Lis Poulsen sendte", "Der mangler noget om tid.");
        assertThat(page().select("#meeting .sides").text()).doesNotContain("Stadig ikke nok.");
    }

    @Test
    void thatAHearingRunsOrWaitsForAnswersIsSaidWhereItMatters() {
        assertThat(page().select("#hearing").text()).doesNotContain("Den høring, der er i gang");
        submit();
        assertThat(page().select(".unheard")).isEmpty();
        post(
                "/hearings",
                "asked",
                "Alle",
                "deadline",
                LocalDate.now().plusDays(9).toString());
        assertThat(page().select("form[action$=/hearings]").text())
                .contains("Den høring, der er i gang, slutter, når du sender en ny");
        assertThat(page().select("#meeting .unheard").text()).contains("Udkast 1 er stadig i høring");
        var link = page().select("#hearing a").attr("href").replaceFirst("^https?://[^/]+", "");
        new Browser(port).form(link + "/comments", "place", "", "text", "Husk tiden", "name", "Bo");
        speak("A", "approve", "");
        speak("B", "approve", "");
        assertThat(page().select(".unheard")).hasSize(1);
        assertThat(page().select("#publication .unheard").text())
                .contains("stadig i høring", "1 kommentar fra høringen har ikke fået svar");
        assertThat(post("/publications/1", DAYS).status()).isEqualTo(303);
        assertThat(page().select(".unheard")).isEmpty();
    }
}
