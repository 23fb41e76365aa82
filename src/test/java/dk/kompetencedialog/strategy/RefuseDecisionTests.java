package dk.kompetencedialog.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Council;
import java.time.Duration;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What is refused on the way to a decision: days that contradict each other, texts that were decided already, those who may not write it down. */
class RefuseDecisionTests extends DecisionTest {
    @Test
    void theReviewStaysOneEntryInACalendarWhateverIsChanged() {
        approveDraft();
        publish("/1", "2027-12-01");
        var holds = page().select("#publication a").attr("href").replaceFirst("^https?://[^/]+", "");
        var uid = "UID:review-" + writer.strategy() + "@kompetencedialogen";
        assertThat(review(holds)).contains(uid, "SEQUENCE:0", "20271201");
        publish("/1/days", "2027-12-01");
        assertThat(review(holds)).contains("SEQUENCE:0");
        publish("/1/days", "2027-11-01");
        assertThat(review(holds)).contains(uid, "SEQUENCE:1", "20271101");
        writer.save(writer.chapter("GOAL").getLast(), "Vi læser tal.", "Vi læser alle tal.");
        approveDraft();
        publish("/2", "2028-11-01");
        assertThat(review(holds)).contains(uid, "SEQUENCE:2", "20281101");
        clock.move(Duration.between(Instant.now(), Instant.parse("2031-01-15T12:00:00Z")));
        assertThat(new Browser(port).get(holds).body()).contains("og gælder ikke længere");
    }

    private void publish(String which, String review) {
        assertThat(post("/publications" + which, "from", "2027-02-01", "until", "2029-12-31", "review", review)
                        .status())
                .isEqualTo(303);
    }

    @Test
    void whatMakesNoSenseIsSaidAndNothingIsDone() {
        assertThat(post("/hearings", "asked", "", "deadline", "2030-01-01").body())
                .contains("Skriv, hvem der bliver spurgt");
        var past = post("/hearings", "asked", "Os <b>", "deadline", "1.1.2020").body();
        assertThat(past).contains("Fristen skal ligge i dag eller senere", "value=\"Os ");
        assertThat(post("/hearings", "asked", "Os", "deadline", "i morgen").body())
                .contains("dag.måned.år");
        assertThat(post("/publications/1", "from", "2027-02-01", "until", "2029-12-31", "review", "2027-12-01")
                        .body())
                .contains("Strategien kan gælde, når begge sider har godkendt");
        submit();
        assertThat(submit().body()).contains("allerede lagt frem");
        speak("A", "approve", "");
        assertThat(speak("A", "approve", "").body()).contains("Ledelsessiden har allerede sagt sit.");
        post("/verdicts/A/removal");
        speak("A", "approve", "");
        speak("B", "approve", "");
        assertThat(post("/verdicts/A/removal").body()).contains("Begge sider har sagt deres");
    }

    @Test
    void daysThatContradictEachOtherAreSaid() {
        assertThat(meet("1.1.2020")).contains("før den dag, teksten blev sendt");
        assertThat(meet("31.2.2031")).contains("dag.måned.år");
        post("/hearings", "asked", "Alle", "deadline", "15.1.2031");
        assertThat(meet("15.1.2031")).contains("Høringen er ikke slut på mødedagen");
        assertThat(post("/deadline", "deadline", "1.1.2020").body()).contains("Fristen skal ligge i dag eller senere");
        assertThat(meet("16.1.2031")).isEmpty();
        speak("A", "approve", "");
        speak("B", "approve", "");
        assertThat(hold("2031-02-01", "2031-01-01", "2031-01-15")).contains("Den sidste dag ligger før den første");
        assertThat(hold("2031-02-01", "2032-01-01", "2033-01-01")).contains("Eftersynet skal ligge i den tid");
        assertThat(hold("2020-01-01", "2021-01-01", "2020-06-01")).contains("Den sidste dag er gået");
        assertThat(hold("2020-01-01", "2032-01-01", "2020-06-01")).contains("Eftersynet skal ligge i dag eller senere");
        assertThat(meet("16.2.2031")).contains("Begge sider har allerede godkendt den tekst");
        assertThat(page().select(".lead").text()).contains("Begge sider har godkendt");
    }

    private String meet(String day) {
        return post("/submissions", "council", council, "day", day, "note", "").body();
    }

    private String hold(String from, String until, String review) {
        return post("/publications/1", "from", from, "until", until, "review", review)
                .body();
    }

    @Test
    void aSideWithNobodyCannotBeAsked() {
        Council.named("Tomt SU").a("Ida Holm", "CHAIR").b("", "MEMBER").in(sitting.workplaceId(), lead);
        council = page().select("#meeting-council option").last().attr("value");
        assertThat(meet("12.1.2031")).contains("Der sidder ingen på medarbejdersiden i Tomt SU");
        assertThat(page().select("#meeting .sides")).isEmpty();
    }

    @Test
    void whatASideSaysIsWrittenDownByItsOwnChairOrDeputyTheSecretaryOrAnAdministrator() {
        submit();
        var chair = members.officer(sitting.workplaceId(), "CHAIR", "A", port);
        var secretary = members.officer(sitting.workplaceId(), "SECRETARY", "", port);
        var member = members.councillorBrowser(sitting.workplaceId(), "Lis", port);
        assertThat(member.get(home).body()).contains("Bed en af dem om det");
        assertThat(Jsoup.parse(member.get(home).body()).select("#meeting .sides form"))
                .isEmpty();
        assertThat(Jsoup.parse(chair.get(home).body()).select("#side-A form")).hasSize(1);
        assertThat(Jsoup.parse(chair.get(home).body()).select("#side-B form")).isEmpty();
        assertThat(approve(member, "A")).contains("Hvad ledelsessiden siger, skriver");
        assertThat(approve(chair, "B")).contains("Hvad medarbejdersiden siger, skriver");
        assertThat(approve(chair, "A")).isEmpty();
        assertThat(member.form(home + "/verdicts/A/removal").status()).isEqualTo(422);
        assertThat(approve(secretary, "B")).isEmpty();
        assertThat(page().select(".lead").text()).contains("Begge sider har godkendt");
    }

    @Test
    void aLinkThatWasHandedOverIsNotEnoughToApproveBy() {
        submit();
        var chair = members.unprovedOfficer(sitting.workplaceId(), "CHAIR", "A", port);
        assertThat(approve(chair, "A")).contains("kræver, at du selv har vist, hvem du er");
        assertThat(page().select("#side-A form[action$=/removal]")).isEmpty();
    }

    @Test
    void anAnswerIsWrittenInTheBookHoweverItsAddressIsWritten() {
        submit();
        var chair = members.officer(sitting.workplaceId(), "CHAIR", "A", port);
        chair.get(home);
        chair.form(home + "/%76erdicts/A", "by", "Ole", "verdict", "approve", "remark", "");
        assertThat(lead.get("/workplaces/" + sitting.workplaceId() + "/audit").body())
                .contains("CHAIR A</td>")
                .contains("<td>Skrev ledelsessidens svar</td>");
    }

    private String approve(Browser who, String side) {
        who.get(home);
        return who.form(home + "/verdicts/" + side, "by", "Ole", "verdict", "approve", "remark", "")
                .body();
    }
}
