package dk.kompetencedialog.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import dk.kompetencedialog.document.Verdict;
import dk.kompetencedialog.platform.mail.PostOffice;
import dk.kompetencedialog.world.Browser;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class DecideStrategyTests extends DecisionTest {
    @Test
    void fromHearingThroughASecondMeetingToWhatHolds() throws Exception {
        post(
                "/hearings",
                "asked",
                "Alle medarbejdere",
                "deadline",
                LocalDate.now().plusDays(7).toString());
        var link = page().select("#hearing a").attr("href").replaceFirst("^https?://[^/]+", "");
        var colleague = new Browser(port);
        var read = Jsoup.parse(colleague.get(link).body());
        assertThat(read.select(".passage .text").eachText()).contains("Vi læser tal.");
        var place = read.select(".passage:not([data-lead]) input[name=place]")
                .last()
                .attr("value");
        assertThat(colleague
                        .form(link + "/comments", "place", place, "text", "Hvilke tal?", "name", "")
                        .leadsTo())
                .endsWith("#thanks");
        assertThat(page().select(".comments").text()).contains("Hvilke tal?", "Mål: Vi læser tal.");

        assertThat(submit().leadsTo()).endsWith("#meeting");
        assertThat(speak("B", "back", "").body()).contains("Skriv, hvorfor siden sender teksten tilbage");
        speak("B", "back", "Der mangler noget om tid.");
        assertThat(page().select(".lead").text()).contains("blev sendt tilbage");

        writer.save(writer.chapter("GOAL").getLast(), "Vi læser tal.", "Vi læser tal. Der er tid til det.");
        assertThat(page().select(".lead").text()).contains("udkast 2");
        submit();
        speak("A", "approve", "");
        speak("B", "approve", "Vi holder øje med tiden.");
        assertThat(page().select(".lead").text()).contains("Begge sider har godkendt udkast 2");

        var mail = "lis-" + writer.strategy() + "@klit.dk";
        lead.form("/workplaces/" + sitting.workplaceId() + "/people", "name", "Lis Holm", "mail", mail);
        post("/publications/2", "from", "2027-02-01", "until", "2029-12-31", "review", "2027-12-01", "tell", "yes");
        var holds = page().select("#publication a").attr("href").replaceFirst("^https?://[^/]+", "");
        var text = Jsoup.parse(new Browser(port).get(holds).body());
        assertThat(text.select(".text").eachText()).contains("Vi læser tal. Der er tid til det.");
        assertThat(text.select(".facts").text()).contains("1. februar 2027", "31. december 2029");
        assertThat(text.select("a[href$='/review.ics']")).hasSize(1);
        assertThat(page().select("#publication input[name=from]").attr("value"))
                .describedAs("the days that stand, to be mended")
                .isEqualTo("2027-02-01");
        assertThat(review(holds))
                .contains("\r\nSEQUENCE:0\r\n", "DTSTART;VALUE=DATE:20271201\r\nDTEND;VALUE=DATE:20271202");
        post("/publications/2/days", "from", "2027-02-01", "until", "2030-01-31", "review", "2027-12-01");
        assertThat(new Browser(port).get(holds).body()).contains("31. januar 2030");
        assertThat(PostOffice.await(mail, 1).getSubject())
                .isEqualTo("Kompetencestrategien for Klitstyrelsen gælder nu");
        assertThat(GreenMailUtil.getBody(PostOffice.await(mail, 1))).contains(holds.substring(0, 20));
        assertThat(printed(holds + "/strategy.pdf")).contains("Vi læser tal. Der er tid til det.", "1. februar 2027");
        writer.save(writer.chapter("GOAL").getLast(), "Vi læser tal. Der er tid til det.", "Vi læser alle tal.");
        assertThat(new Browser(port).get(holds).body()).doesNotContain("Vi læser alle tal.");
        assertThat(page().select(".lead").text()).contains("udkast 3");
    }

    private String printed(String path) throws Exception {
        var bytes = new Browser(port).file(path);
        assertThat(Verdict.broken(bytes, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Verdict.broken(bytes, PDFAFlavour.PDFA_2_A)).isEmpty();
        try (var pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    @Test
    void aHearingAnswersUntilItsDeadlineAndNoLonger() {
        post("/hearings", "asked", "Alle", "deadline", "15.1.2031");
        var link = page().select("#hearing a").attr("href").replaceFirst("^https?://[^/]+", "");
        assertThat(page().select("#hearing").text()).contains("til og med 15. januar 2031");
        clock.move(Duration.between(Instant.now(), Instant.parse("2031-01-15T22:59:00Z")));
        assertThat(new Browser(port)
                        .form(link + "/comments", "place", "", "text", "I tide", "name", "")
                        .status())
                .isEqualTo(303);
        clock.move(Duration.ofMinutes(1));
        var late = new Browser(port).form(link + "/comments", "place", "", "text", "For sent?", "name", "Bo");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.body()).contains("Høringen er slut", "Det her nåede ikke med.", "For sent?</textarea>");
        members.again(lead, lead);
        assertThat(page().select(".comments .text").eachText()).containsExactly("I tide");
    }

    @Test
    void aSecondHearingEndsTheFirstAndItsCommentsStay() {
        post("/hearings", "asked", "Alle", "deadline", "15.1.2031");
        var first = page().select("#hearing a").attr("href").replaceFirst("^https?://[^/]+", "");
        for (int twice = 0; twice < 2; twice++)
            new Browser(port).form(first + "/comments", "place", "", "text", "Husk tiden", "name", "Bo");
        post("/hearings", "asked", "Alle igen", "deadline", "1.2.2031");
        assertThat(page().select(".comments .text").eachText()).containsExactly("Husk tiden");
        assertThat(new Browser(port)
                        .form(first + "/comments", "place", "", "text", "Nej", "name", "")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void theWayThereIsOnTheHomePageAndOnACouncillorsOwn() {
        var way = "href=\"" + home + "\"";
        assertThat(lead.get("/workplaces/" + sitting.workplaceId()).body()).contains(way);
        var lis = members.councillorBrowser(sitting.workplaceId(), "Lis", port);
        assertThat(lis.get("/workplaces/" + sitting.workplaceId() + "/me").body())
                .contains(way);
        assertThat(lis.get(home).status()).isEqualTo(200);
    }

    @Test
    void othersFindNothing() {
        var other = members.signedIn(port);
        assertThat(other.get(home).status()).isEqualTo(404);
        assertThat(new Browser(port).get(home).leadsTo()).isEqualTo("/sign-in");
        assertThat(new Browser(port).get("/hearing/" + "A".repeat(43)).status()).isEqualTo(404);
        assertThat(new Browser(port).get("/strategy/" + "A".repeat(43)).status())
                .isEqualTo(404);
    }
}
