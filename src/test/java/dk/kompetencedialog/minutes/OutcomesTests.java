package dk.kompetencedialog.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Council;
import dk.kompetencedialog.world.Writer;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What those who write the strategy say of notes, and where those who wrote the notes read it. */
class OutcomesTests extends PlayedTest {
    private static final String WHY = "Den hører til arbejdsmiljøet.";

    private Writer writer;
    private String droner;

    private void aStrategy(boolean named) {
        played(named);
        droner = note("Droner");
        writer = Writer.begin(sitting);
    }

    private Browser.Seen say(String kind, String reason, String... notes) {
        var ids = Stream.of(notes).map(note -> "\"" + note + "\"").collect(Collectors.joining(","));
        return writer.command(
                "POST /outcomes",
                "{\"outcomes\":[{\"kind\":%s,\"reason\":\"%s\",\"notes\":[%s]}]}"
                        .formatted(kind == null ? "null" : "\"" + kind + "\"", reason, ids));
    }

    private Document notes() {
        return Jsoup.parse(writer.browser().get(writer.path("/unused")).body());
    }

    private String told(Browser who) {
        return Jsoup.parse(who.get(sitting.path("/whereabouts")).body()).text();
    }

    @Test
    void everyNoteTellsWhereItIsUsedOrWaits() {
        aStrategy(true);
        assertThat(notes().select("[name=notes]").eachAttr("value")).containsExactly(droner);
        assertThat(writer.page().select("#notes-left").text()).isEqualTo("· 1 seddel venter på svar");
        var used = notes().select(".used .note");
        assertThat(used).hasSize(2);
        assertThat(used.first().text())
                .isEqualTo("Læse data Bag konklusionen »Vi læser data sammen.« → Vi læser data sammen.");
        assertThat(used.first().select("a").attr("href"))
                .isEqualTo("#p_" + writer.chapter("GOAL").getLast());

        writer.command("DELETE /paragraphs/" + writer.chapter("GOAL").getLast(), "");
        assertThat(notes().select(".used")).isEmpty();
        assertThat(notes().select("section .note").eachText())
                .anyMatch(note -> note.contains("Bag konklusionen »Vi læser data sammen.«"));
        assertThat(writer.page().select("#notes-left").text()).isEqualTo("· 3 sedler venter på svar");
    }

    @Test
    void whatIsSaidOfNotesIsSeenAndCanBeTakenBack() {
        aStrategy(true);
        writer.command("DELETE /paragraphs/" + writer.chapter("GOAL").getLast(), "");
        say("PARKED", "", droner);
        var left = say("LEFT", WHY, droner, note("Læse data"));
        assertThat(notes().select("[data-outcome=LEFT] b + span").eachText()).containsExactly(WHY, WHY);
        assertThat(writer.page().select("#notes-left").text()).isEqualTo("· 1 seddel venter på svar");
        writer.undo(left);
        assertThat(notes().select("[data-outcome]").eachText()).containsExactly("Droner 😊 Gemt til senere");
    }

    @Test
    void takingBackLeavesWhatAnotherHasSaidSince() {
        aStrategy(true);
        var jonas = writer.another(members.councillorBrowser(sitting.workplaceId(), "Jonas", port));
        var left = say("LEFT", WHY, droner);
        jonas.command("POST /outcomes", "{\"outcomes\":[{\"kind\":\"PARKED\",\"notes\":[\"%s\"]}]}".formatted(droner));
        writer.undo(left);
        assertThat(notes().select("[data-outcome]").eachAttr("data-outcome")).containsExactly("PARKED");
        say(null, "", droner);
        assertThat(notes().select("[data-outcome]")).isEmpty();
    }

    @Test
    void whatCannotBeKeptIsSaid() {
        aStrategy(true);
        assertThat(say("LEFT", " ", droner).body()).contains("Skriv kort, hvorfor sedlen ikke er taget med.");
        assertThat(say("LEFT", "x".repeat(201), droner).body()).contains("1 tegn");
        assertThat(say("PARKED", "").body()).contains("Vælg mindst én seddel");
        assertThat(sitting.command(mette, "POST /outcomes", "{\"outcomes\":[]}").status())
                .isEqualTo(403);
        assertThat(notes().select("[data-outcome]")).isEmpty();
    }

    @Test
    void whoWroteANoteReadsWhatBecameOfItOnceTheWorkshopIsClosed() {
        aStrategy(true);
        say("LEFT", WHY, droner);
        close();
        assertThat(told(jonas)).contains("Indgår ikke i nogen konklusion. Ikke taget med i strategien: »" + WHY + "«");
        assertThat(told(mette)).contains("Er med bag konklusionen:").doesNotContain(WHY, "Er med bag afsnittet");
    }

    @Test
    void withoutNamesAllReadTheSame() {
        aStrategy(false);
        say("PARKED", "", droner);
        close();
        assertThat(told(jonas)).contains("Gemt til senere af dem, der skriver strategien.");
        assertThat(told(mette)).isEqualTo(told(jonas));
    }

    @Test
    void whatHoldsIsToldByItsParagraphsAndADraftIsNot() {
        aStrategy(true);
        close();
        inForce();
        assertThat(told(mette))
                .contains("Er med bag afsnittet »Vi læser data sammen.« i strategien. Er med bag konklusionen:");
        writer.save(writer.chapter("GOAL").getLast(), "Vi læser data sammen.", "Noget helt andet.");
        assertThat(told(mette)).doesNotContain("Noget helt andet");
    }

    private void inForce() {
        var lead = writer.browser();
        var home = "/strategies/" + writer.strategy();
        Council.small().in(sitting.workplaceId(), lead);
        var council = Jsoup.parse(lead.get(home).body())
                .select("#meeting-council option")
                .attr("value");
        post(
                home + "/submissions",
                "council",
                council,
                "day",
                LocalDate.now().plusDays(3).toString(),
                "note",
                "");
        post(home + "/verdicts/A", "by", "Ole Kjær", "verdict", "approve", "remark", "");
        post(home + "/verdicts/B", "by", "Lis Poulsen", "verdict", "approve", "remark", "");
        post(home + "/publications/1", "from", "2027-02-01", "until", "2029-12-31", "review", "2027-12-01");
    }

    private void post(String form, String... fields) {
        writer.browser().get("/strategies/" + writer.strategy());
        writer.browser().form(form, fields);
    }
}
