package dk.kompetencedialog.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.data.TestDatabase;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Council;
import dk.kompetencedialog.world.Traces;
import dk.kompetencedialog.world.WorkshopTest;
import dk.kompetencedialog.world.Writer;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.annotation.Autowired;

/** A test about what a workplace keeps: a workshop with names that went the whole way, each of whose texts is found nowhere else. */
abstract class KeepingTest extends WorkshopTest {
    @Autowired
    TestDatabase.Access database;

    /** What tells this test's texts from others'. */
    final String mark = UUID.randomUUID().toString().substring(0, 8);

    Writer writer;
    Browser lead;
    Browser jonas;
    String home;
    String keeping;

    final String said(String what) {
        return what + " " + mark;
    }

    /** Notes, names and a conclusion; a strategy with an earlier wording and a comment beside it; a hearing, a meeting with a file, approved and in force. */
    final void decided() {
        closed(true);
        decide();
    }

    /** The same, of a workshop that is closed. */
    final void decide() {
        sent();
        approve("A");
        approve("B");
        var year = Integer.toString(today().getYear() + 1);
        post("/publications/1", "from", year + "-01-01", "until", year + "-12-31", "review", year + "-06-01");
    }

    /** Until it is before its council, with nothing said to it there. */
    final void sent() {
        writer = Writer.begin(sitting);
        home = "/strategies/" + writer.strategy();
        var goal = writer.chapter("GOAL").getLast();
        var first = writer.page().getElementById("p_" + goal).attr("data-says");
        assertThat(first).contains(said("Vi læser data"));
        writer.save(goal, said("Vi læser data") + ".", said("En ordlyd, vi forlod"));
        writer.save(goal, said("En ordlyd, vi forlod"), said("Vi læser og bruger data"));
        assertThat(writer.command(
                                "POST /paragraphs/" + goal + "/asides",
                                "{\"id\":\"%s\",\"text\":\"%s\"}"
                                        .formatted(UUID.randomUUID(), said("Skal vi spørge drift")))
                        .status())
                .isEqualTo(200);
        Council.small().in(sitting.workplaceId(), lead);
        post(
                "/hearings",
                "asked",
                "Alle medarbejdere",
                "deadline",
                today().plusDays(5).toString());
        var hearing = page(home).select("#hearing a").attr("href").replaceFirst("^https?://[^/]+", "");
        new Browser(port)
                .form(hearing + "/comments", "place", "1", "text", said("Det mangler vi tid til"), "name", said("Bo"));
        var council = page(home).select("#meeting-council option").attr("value");
        post("/submissions", "council", council, "day", today().plusDays(9).toString(), "note", "");
        lead.get(home);
        lead.attach(home + "/annexes", "tal.pdf", "%PDF-1.7 " + said("bilag"));
    }

    /** A workshop that is closed, of which no strategy was made. */
    final void closed(boolean named) {
        sitDown(named);
        lead = sitting.facilitator();
        jonas = sitting.guest(said("Jonas Thorup"));
        keeping = "/workplaces/" + sitting.workplaceId() + "/keeping";
        sitting.step(2);
        sitting.write(jonas, 0, said("Læse data om klitter"));
        sitting.write(mette, 0, said("Bruge data om klitter"));
        sitting.step(6);
        sitting.conclude("GOAL", said("Vi læser data") + ".");
        assertThat(sitting.command(lead, "POST /closing", "{}").status()).isEqualTo(200);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private void approve(String side) {
        post("/verdicts/" + side, "by", "Ole Kjær", "verdict", "approve", "remark", "");
    }

    final void post(String form, String... fields) {
        lead.get(home);
        assertThat(lead.form(home + form, fields).status()).as(form).isEqualTo(303);
    }

    /** Looks at these times, and confirms them. */
    final Browser.Seen confirm(String... times) {
        var asked = new StringBuilder(keeping + "?");
        for (int at = 0; at < times.length; at += 2)
            asked.append(times[at]).append('=').append(times[at + 1]).append('&');
        return press(page(asked.toString()), "confirm", "yes");
    }

    /** Presses a button of the page's one form, with these fields otherwise than they stand there. */
    final Browser.Seen press(Document seen, String... otherwise) {
        var fields = new LinkedHashMap<String, String>();
        seen.select("#times input").forEach(field -> fields.put(field.attr("name"), field.attr("value")));
        seen.select("#times select")
                .forEach(field -> fields.put(
                        field.attr("name"), field.select("option[selected]").attr("value")));
        fields.remove("_csrf");
        for (int at = 0; at < otherwise.length; at += 2) fields.put(otherwise[at], otherwise[at + 1]);
        return lead.form(
                keeping + "/rule",
                fields.entrySet().stream()
                        .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                        .toArray(String[]::new));
    }

    final Document page(String path) {
        return Jsoup.parse(lead.get(path).body());
    }

    /** The days pass, and the jobs are run. */
    final void after(int days) {
        clock.move(Duration.ofDays(days));
        doNow("tell-what-will-be-deleted");
        doNow("delete-what-is-due");
        members.again(lead, lead);
    }

    final List<String> traces(String what) throws SQLException {
        return Traces.of(database, said(what));
    }
}
