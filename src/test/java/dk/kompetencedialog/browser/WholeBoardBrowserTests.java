package dk.kompetencedialog.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.SelectOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A board without names, from hidden writing to stacks: a facilitator, a projector, and three who take part: Jonas on a phone, Amina by keyboard alone, Søren
 * whose network is cut for a while. What is not to be known yet is neither on a screen nor on a wire.
 */
class WholeBoardBrowserTests extends BrowserTest {
    private static final List<String> WRITTEN_BY_JONAS = List.of("Læse og bruge data", "Mødeledelse online 😊");
    private static final List<String> WRITTEN_BY_AMINA = List.of("Skrive så borgerne forstår det");
    private static final List<String> WRITTEN_BY_SOREN = List.of("Droner og opmåling", "Møde vrede gæster roligt");

    private Person mette;
    private Person wall;
    private Person jonas;
    private Person amina;
    private Person soren;
    private int late;

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
    void aWholeBoard() {
        next("INTRO");
        next("WRITE");
        writtenHidden();
        next("SHARE");
        shownWithoutAWriter();
        next("GATHER");
        gathered();
    }

    private void writtenHidden() {
        var before = silence();
        jonas.write(WRITTEN_BY_JONAS.getFirst());
        jonas.write(WRITTEN_BY_JONAS.getLast());
        amina.tabTo("#note-text");
        amina.page().keyboard().insertText(WRITTEN_BY_AMINA.getFirst());
        amina.page().keyboard().press("Control+Enter");
        amina.sent(WRITTEN_BY_AMINA.getFirst());
        writtenWithoutNetwork();
        everyone().forEach(Person::meetsNoBarrier);
        before.isKept();
        assertThat(mette.see("#board .note")).hasCount(0);
        assertThat(wall.see("#board .note")).hasCount(0);
        for (var reader : everyone()) {
            for (var text : WRITTEN_BY_JONAS) knows(reader, text, reader == jonas);
            for (var text : WRITTEN_BY_AMINA) knows(reader, text, reader == amina);
            for (var text : WRITTEN_BY_SOREN) knows(reader, text, reader == soren);
        }
    }

    private void writtenWithoutNetwork() {
        soren.page().context().setOffline(true);
        for (var text : WRITTEN_BY_SOREN) {
            soren.page().fill("#note-text", text);
            soren.page().click("#place-note");
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

    private void shownWithoutAWriter() {
        everyone().forEach(person -> person.seesNotes(5));
        for (var writer : List.of(jonas, amina, soren)) {
            var ids = writer.see("#own li").all().stream()
                    .map(note -> note.getAttribute("id").substring(2))
                    .toList();
            for (var reader : everyone()) {
                assertThat(reader.see("#board").innerText()).doesNotContain(writer.name());
                if (reader != mette && reader != writer) knows(reader, writer.name(), false);
                if (reader != writer) ids.forEach(id -> knows(reader, id, false));
            }
        }
    }

    private void gathered() {
        moveByKeyboard();
        drag(mette, note(mette, WRITTEN_BY_SOREN.getLast()), "#board .zone:nth-child(2)");
        assertThat(wall.see("#board .zone:nth-child(2) .note > p")).hasText(WRITTEN_BY_SOREN.getLast());
        jonas.page().click("[data-gather-target=start]");
        jonas.see(note(jonas, WRITTEN_BY_JONAS.getFirst()) + " .pick input").check();
        jonas.see(note(jonas, WRITTEN_BY_SOREN.getFirst()) + " .pick input").check();
        jonas.page().fill("#gather-name", "Data i hverdagen");
        jonas.page().click(".gather form .btn >> nth=0");
        everyone().forEach(person -> assertThat(person.see("#board .stack h3")).hasText("Data i hverdagen"));
        jonas.page().click(".toast button >> nth=0");
        assertThat(wall.see("#board .stack")).hasCount(0);
        everyone().forEach(person -> person.seesNotes(5));
        gatherByKeyboard();
        everyone().forEach(Person::meetsNoBarrier);
    }

    private void moveByKeyboard() {
        amina.tabTo("#board .note > .more");
        amina.page().keyboard().press("End");
        var text = focused(amina);
        amina.page().keyboard().press("Alt+ArrowUp");
        assertThat(wall.see("#board .zone:nth-child(1) .note > p").nth(3)).hasText(text);
        assertThat(focused(amina)).isEqualTo(text);
        assertThat(amina.see("#said p").getByText("som nummer 4 af 5")).hasCount(1);
    }

    private void gatherByKeyboard() {
        arrowTo(amina, note(amina, WRITTEN_BY_JONAS.getFirst()));
        amina.page().keyboard().press("Enter");
        amina.tabTo("#menu-with");
        amina.see("#menu-with").selectOption(new SelectOption().setLabel(WRITTEN_BY_JONAS.getLast()));
        amina.page().keyboard().press("Tab");
        amina.page().keyboard().press("Enter");
        assertThat(wall.see("#board .stack .note")).hasCount(2);
        assertThat(amina.see("#board .stack .note")).hasCount(2);
        arrowTo(amina, "#board .stack");
        amina.page().keyboard().press("Enter");
        amina.tabTo("#menu-name");
        amina.page().keyboard().insertText("Data");
        amina.page().keyboard().press("Enter");
        everyone().forEach(person -> assertThat(person.see("#board .stack h3")).hasText("Data"));
    }

    /** Tab to the first zone's list, then arrows. */
    private static void arrowTo(Person person, String item) {
        person.tabTo("#board .zone:nth-child(1) > .notes > li > .more");
        person.page().keyboard().press("Home");
        for (int presses = 0; presses < 5 && !isAt(person, item); presses++)
            person.page().keyboard().press("ArrowDown");
        assertThat(isAt(person, item))
                .describedAs("%s gets to %s by arrows", person.name(), item)
                .isTrue();
    }

    private static boolean isAt(Person person, String item) {
        return (boolean) person.page().evaluate("s => document.activeElement.closest('li')?.matches(s) ?? false", item);
    }

    private List<Person> everyone() {
        return List.of(mette, wall, jonas, amina, soren);
    }

    private void next(String step) {
        mette.page().click("#go-on");
        everyone().forEach(person -> person.at(step));
    }

    private static void knows(Person reader, String text, boolean does) {
        assertThat(reader.wire().since(0).contains(text))
                .describedAs("%s has «%s»", reader.name(), text)
                .isEqualTo(does);
    }

    private static String note(Person reader, String text) {
        var id = reader.see("#board .note")
                .filter(new Locator.FilterOptions().setHasText(text))
                .getAttribute("id");
        return "[id='" + id + "']";
    }

    private static String focused(Person person) {
        return (String) person.page()
                .evaluate("() => document.activeElement.closest('li')?.querySelector('p')?.textContent ?? ''");
    }

    private static void drag(Person person, String what, String where) {
        person.see("#board").scrollIntoViewIfNeeded();
        person.page().evaluate("() => document.getElementById('board').scrollIntoView()");
        var from = box(person.page(), what);
        var to = box(person.page(), where);
        var mouse = person.page().mouse();
        mouse.move(from.x + 12, from.y + 12);
        mouse.down();
        mouse.move(from.x + 30, from.y + 30);
        mouse.move(to.x + to.width / 2, to.y + to.height - 12);
        mouse.up();
    }

    private static BoundingBox box(Page page, String selector) {
        return page.locator(selector).boundingBox();
    }

    /** From here on nothing more may reach anyone than what comes to all: the number of the next who joins. */
    private Silence silence() {
        var marks = new HashMap<Person, Integer>();
        everyone().forEach(person -> marks.put(person, person.wire().mark()));
        return new Silence(marks);
    }

    private final class Silence {
        private final Map<Person, Integer> marks;

        Silence(Map<Person, Integer> marks) {
            this.marks = marks;
        }

        /** Somebody joins, which all are told; nobody but the writers themselves has been told anything else before it. */
        void isKept() {
            sitting.guest("Sen " + ++late);
            for (var person : everyone()) {
                person.page()
                        .waitForCondition(() ->
                                !person.wire().numbersSince(marks.get(person)).isEmpty());
                assertThat(person.wire().numbersSince(marks.get(person)))
                        .describedAs("numbers that %s was told", person.name())
                        .hasSize(1);
            }
            for (var reader : List.of(mette, wall)) {
                assertThat(reader.wire().ownSince(marks.get(reader))).isEmpty();
            }
        }
    }
}
