package dk.kompetencedialog.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.data.TestDatabase;
import dk.kompetencedialog.world.SeatTrails;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A whole board without names, from hidden writing to the end of the workshop: a facilitator, a projector, and three who take part: Jonas
 * on a phone, Amina by keyboard alone, Søren whose network is cut for a while. What is not to be known is neither on a screen nor on a wire.
 */
class WholeBoardBrowserTests extends BrowserTest {
    private static final List<String> WRITTEN_BY_JONAS = List.of("Læse og bruge data", "Mødeledelse online 😊");
    private static final List<String> WRITTEN_BY_AMINA = List.of("Skrive så borgerne forstår det");
    private static final List<String> WRITTEN_BY_SOREN = List.of("Droner og opmåling", "Møde vrede gæster roligt");
    private static final String GOAL = "Alle bruger data i hverdagen";

    @Autowired
    TestDatabase.Access behindTheWalls;

    private final Map<Person, List<String>> ownIds = new HashMap<>();
    private Person mette;
    private Person wall;
    private Person jonas;
    private Person amina;
    private Person soren;

    @BeforeEach
    void everyoneComes() {
        mette = desk();
        wall = projector(mette);
        jonas = phone("Jonas");
        amina = atTheDoor("Amina");
        amina.tabTo("#name");
        amina.page().keyboard().type("Amina");
        amina.page().keyboard().press("Enter");
        amina.page().waitForURL("**" + sitting.path(""));
        soren = laptop("Søren");
    }

    @Test
    void aWholeBoard() throws SQLException {
        next("INTRO");
        next("WRITE");
        writtenHidden();
        next("SHARE");
        shownWithoutAWriter();
        next("GATHER");
        gathered();
        next("PRIORITISE");
        votedHidden();
        next("CONCLUDE");
        concluded();
        closed();
        nobodyKnowsWhoWrote();
    }

    private void writtenHidden() {
        var silence = Silence.among(sitting, everyone());
        WRITTEN_BY_JONAS.forEach(jonas::write);
        amina.tabTo("#note-text");
        amina.page().keyboard().insertText(WRITTEN_BY_AMINA.getFirst());
        amina.page().keyboard().press("Control+Enter");
        amina.sent(WRITTEN_BY_AMINA.getFirst());
        writtenWithoutNetwork();
        everyone().forEach(Person::meetsNoBarrier);
        silence.isKept();
        List.of(mette, wall).forEach(silence::isKeptTo);
        List.of(mette, wall).forEach(reader -> reader.seesNotes(0));
        onlyTheWriterKnows(jonas, WRITTEN_BY_JONAS);
        onlyTheWriterKnows(amina, WRITTEN_BY_AMINA);
        onlyTheWriterKnows(soren, WRITTEN_BY_SOREN);
    }

    private void writtenWithoutNetwork() {
        soren.page().context().setOffline(true);
        for (var text : WRITTEN_BY_SOREN) {
            soren.page().fill("#note-text", text);
            soren.page().click("#place-note");
            assertThat(soren.see("#note-text")).hasValue("");
        }
        assertThat(soren.see("#own .is-pending small"))
                .hasText(new String[] {"sendes, når der er net", "sendes, når der er net"});
        assertThat(soren.see("[data-unsent-target=count]")).containsText("2 sedler er ikke sendt endnu");
        soren.page().context().setOffline(false);
        WRITTEN_BY_SOREN.forEach(soren::sent);
        assertThat(soren.see("#own li > p"))
                .hasText(new String[] {WRITTEN_BY_SOREN.getLast(), WRITTEN_BY_SOREN.getFirst()});
        assertThat(soren.see("[data-unsent-target=count]")).isEmpty();
    }

    private void onlyTheWriterKnows(Person writer, List<String> texts) {
        for (var reader : everyone())
            for (var text : texts)
                assertThat(reader.knows(text))
                        .describedAs("%s has «%s»", reader.name(), text)
                        .isEqualTo(reader == writer);
    }

    private void shownWithoutAWriter() {
        everyone().forEach(person -> person.seesNotes(5));
        for (var writer : List.of(jonas, amina, soren))
            ownIds.put(
                    writer,
                    writer.see("#own li").all().stream()
                            .map(note -> note.getAttribute("id").substring(2))
                            .toList());
        nobodyKnowsWhoWrote();
    }

    /** Not the name of anyone who wrote, but in the list of who is here; not the id that a note has at its writer's. */
    private void nobodyKnowsWhoWrote() {
        ownIds.forEach((writer, ids) -> {
            for (var reader : everyone()) {
                assertThat(reader.see("#board").innerText()).doesNotContain(writer.name());
                if (reader == writer) continue;
                var known = new ArrayList<>(ids);
                if (reader != mette) known.add(writer.name());
                assertThat(known)
                        .describedAs("what %s knows of %s", reader.name(), writer.name())
                        .noneMatch(reader::knows);
            }
        });
    }

    private void gathered() {
        var keyboard = new ByKeyboard(amina, wall);
        keyboard.moves();
        mette.drag(mette.note(WRITTEN_BY_SOREN.getLast()), "#board .zone:nth-child(2)");
        assertThat(wall.see("#board .zone:nth-child(2) .note > p")).hasText(WRITTEN_BY_SOREN.getLast());
        jonas.page().click("[data-gather-target=start]");
        jonas.see(jonas.note(WRITTEN_BY_JONAS.getFirst()) + " .pick input").check();
        jonas.see(jonas.note(WRITTEN_BY_SOREN.getFirst()) + " .pick input").check();
        jonas.page().fill("#gather-name", "Data i hverdagen");
        jonas.page().click(".gather form .btn >> nth=0");
        everyone().forEach(person -> assertThat(person.see("#board .stack h3")).hasText("Data i hverdagen"));
        var zone = jonas.see("#board .zone:has(.stack) h2").innerText().replace("\u00ad", "");
        assertThat(jonas.see(".toast p")).hasText("Sedlerne er samlet i en bunke i »" + zone + "«.");
        jonas.page().click(".toast button >> nth=0");
        assertThat(wall.see("#board .stack")).hasCount(0);
        everyone().forEach(person -> person.seesNotes(5));
        keyboard.gathers(WRITTEN_BY_JONAS, "Data");
        everyone().forEach(person -> assertThat(person.see("#board .stack h3")).hasText("Data"));
        everyone().forEach(Person::meetsNoBarrier);
    }

    private void votedHidden() {
        everyone().forEach(person -> person.seesNotes(5));
        var silence = Silence.among(sitting, everyone());
        var more = "#board .stack button[aria-label='Giv en prik til: Data']";
        jonas.page().click(more);
        jonas.page().click(more);
        amina.tabTo(more);
        amina.page().keyboard().press("Enter");
        assertThat(jonas.see("#own [data-ballot][data-dots='2']")).hasCount(1);
        assertThat(amina.see("#own [data-ballot][data-dots='1']")).hasCount(1);
        everyone().forEach(Person::meetsNoBarrier);
        silence.isKept();
        var others = List.of(mette, wall, soren);
        others.forEach(silence::isKeptTo);
        others.forEach(this::looksAgain);
        for (var reader : others)
            assertThat(silence.brokenTo(reader))
                    .describedAs("what came to %s", reader.name())
                    .contains("Data")
                    .doesNotContain("class=\"dots\"", "data-ballot");
        assertThat(jonas.see("#board .dots")).hasCount(0);
        assertThat(amina.see("#board .dots")).hasCount(0);
    }

    private void looksAgain(Person reader) {
        reader.page().reload();
        reader.seesNotes(5);
        assertThat(reader.see("#board .dots, #own [data-ballot]")).hasCount(0);
    }

    private void concluded() {
        for (var person : everyone())
            assertThat(person.see("#board .stack > .dots .dot")).hasCount(3);
        assertThat(everyone()).noneMatch(person -> person != jonas && person.knows("data-dots=\"2\""));
        mette.page().selectOption("#conclusion-kind", "GOAL");
        mette.page().fill("#conclusion-text", GOAL);
        mette.page().click("[data-conclude-target=pick]");
        mette.see("#board .stack .pick input").first().check();
        mette.meetsNoBarrier();
        mette.page().click(".conclude .btn:not([type=button])");
        for (var person : everyone())
            assertThat(person.see("#board .conclusion > p[dir]")).hasText(GOAL);
        assertThat(wall.see("#board .conclusion .behind")).containsText("1");
    }

    private void closed() throws SQLException {
        assertThat(SeatTrails.in(behindTheWalls, sitting.id())).hasSize(5);
        mette.page().click("#go-closing");
        mette.page().click("#confirm-closing [value=yes]");
        everyone().forEach(person -> assertThat(person.see("#now")).containsText("Workshoppen er lukket"));
        assertThat(SeatTrails.in(behindTheWalls, sitting.id())).isEmpty();
    }

    private List<Person> everyone() {
        return List.of(mette, wall, jonas, amina, soren);
    }

    private void next(String step) {
        mette.page().click("#go-on");
        everyone().forEach(person -> person.at(step));
    }
}
