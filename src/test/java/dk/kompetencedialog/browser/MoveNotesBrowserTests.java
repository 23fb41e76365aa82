package dk.kompetencedialog.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Route;
import dk.kompetencedialog.world.Browser;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Notes moved by finger and by keys alone on a full board, where others change it meanwhile. */
class MoveNotesBrowserTests extends BrowserTest {
    private static final int WRITE = 2;
    private static final int GATHER = 4;
    private static final int PRIORITISE = 5;
    private static final int NOTES = 24;

    private Browser desk;

    @BeforeEach
    void aFullBoard() {
        sitting = open(false, NOTES + 5);
        desk = sitting.facilitator();
        sitting.step(WRITE);
        for (int note = 0; note < NOTES; note++) sitting.write(desk, note % 2, "Seddel nummer " + note + ".");
        sitting.step(GATHER);
    }

    @Test
    void keysMoveANoteFromZoneToZoneAndTheFocusStaysOnIt() {
        var amina = ready(laptop("Amina"));
        amina.arrowTo("#board .zone:nth-child(1) .note:nth-child(3)");
        var text = amina.focused();
        amina.page().keyboard().press("Alt+PageDown");
        assertThat(amina.see("#board .zone:nth-child(2) .note > .more:focus")).isInViewport();
        assertThat(amina.focused()).isEqualTo(text);
        assertThat(amina.see("#said p").getByText("som nummer 13 af 13")).hasCount(1);
        amina.page().keyboard().press("Alt+PageUp");
        assertThat(amina.see("#board .zone:nth-child(1) .note > .more:focus")).isInViewport();
        amina.page().keyboard().press("Alt+PageUp");
        assertThat(amina.see("#said p").getByText("Den ligger allerede i det første område."))
                .hasCount(1);
    }

    @Test
    void whatTheRoomSaysOfAnEarlierMoveDoesNotTakeItBackFromALaterOne() {
        var amina = ready(laptop("Amina"));
        amina.arrowTo("#board .zone:nth-child(1) .note:nth-child(3)");
        var moves = new ArrayList<Route>();
        amina.page().route("**/place", moves::add);
        amina.page().keyboard().press("Alt+PageDown");
        amina.page().keyboard().press("Alt+PageUp");
        amina.await(() -> !moves.isEmpty(), "asked to move it down");
        moves.getFirst().resume();
        amina.await(() -> moves.size() == 2, "asked to move it back");
        gathers(0);
        assertThat(amina.see("#board .stack")).hasCount(1);
        assertThat(amina.see("#board .zone:nth-child(1) .note > .more:focus")).hasCount(1);
        moves.getLast().resume();
        gathers(2);
        assertThat(amina.see("#board .stack")).hasCount(2);
        assertThat(amina.see("#board .zone:nth-child(1) .note > .more:focus")).hasCount(1);
    }

    @Test
    void aFingerScrollsUntilItRestsAndASecondOneCancels() {
        var jonas = ready(phone("Jonas"));
        var third = "#board .zone:nth-child(1) .note:nth-child(3)";
        var finger = new Finger(jonas);
        var before = order(jonas);
        var scrolled = scrolled(jonas);
        finger.swipesUpOn(third, 200);
        jonas.await(() -> scrolled(jonas) > scrolled, "scrolled");
        finger.takesUp(third);
        finger.letsGo();
        assertThat(jonas.see("[data-held]")).hasCount(0);
        finger.takesUp(third);
        finger.movesTo(finger.x(), finger.y() + 150);
        assertThat(jonas.see("#board .is-before")).hasCount(1);
        finger.isJoined();
        assertThat(jonas.see("[data-held], .is-before, .is-onto")).hasCount(0);
        finger.letsGo();
        assertThat(order(jonas)).isEqualTo(before);
    }

    @Test
    void atTheEdgeOfTheScreenThePageScrollsUnderTheFinger() {
        var jonas = ready(phone("Jonas"));
        var finger = new Finger(jonas);
        finger.takesUp("#board .zone:nth-child(1) .note:nth-child(2)");
        var below = jonas.see("#board .zone:nth-child(2) .note").first();
        finger.movesTo(finger.x(), 800);
        jonas.await(() -> below.boundingBox().y < 400, "came to the next zone");
        var box = below.boundingBox();
        finger.movesTo(box.x + 20, box.y + 8);
        assertThat(jonas.see("#board .zone:nth-child(2) .is-before")).hasCount(1);
        finger.letsGo();
        assertThat(jonas.see("#board .zone:nth-child(2) .note")).hasCount(NOTES / 2 + 1);
    }

    @Test
    void aNoteThatIsTakenOffTheBoardUnderAFingerIsSaidToBeGone() {
        var jonas = ready(phone("Jonas"));
        var finger = new Finger(jonas);
        var note = sitting.notes().getFirst();
        finger.takesUp("[id='n_" + note + "']");
        finger.movesTo(finger.x(), finger.y() + 150);
        sitting.command(desk, "POST /notes/" + note + "/hiding", "{}");
        laptop("Amina").seesNotes(NOTES - 1);
        finger.letsGo();
        jonas.seesNotes(NOTES - 1);
        assertThat(jonas.see(".toast p")).containsText("er ikke på pladen mere.");
    }

    @Test
    void aStackOfTickedNotesComesIntoSightWithTheFocus() {
        var jonas = ready(phone("Jonas"));
        jonas.page().click("[data-gather-target=start]");
        jonas.see("#board .zone:nth-child(2) .pick input").nth(8).check();
        jonas.see("#board .zone:nth-child(2) .pick input").nth(10).check();
        jonas.page().click(".gather form .btn >> nth=0");
        assertThat(jonas.see("#board .stack > .more")).isFocused();
        assertThat(jonas.see("#board .stack > h3")).isInViewport();
    }

    @Test
    void whatLeavesTheBoardWhileItIsTickedIsNotCounted() {
        var jonas = ready(phone("Jonas"));
        jonas.page().click("[data-gather-target=start]");
        for (var note : sitting.notes().subList(0, 2))
            jonas.see("[id='n_" + note + "'] .pick input").check();
        sitting.command(desk, "POST /notes/" + sitting.notes().getFirst() + "/hiding", "{}");
        assertThat(jonas.see("[data-gather-target=count]")).hasText("1 seddel valgt");
    }

    @Test
    void aStackThatIsSplitWhileAnotherNamesItIsSaidToBeGone() {
        var stack = gathers(0);
        var jonas = phone("Jonas");
        jonas.page().click("#board .stack > .more");
        jonas.page().fill("#menu-name", "For sent");
        sitting.command(desk, "DELETE /stacks/" + stack, "");
        assertThat(jonas.see("#board .stack")).hasCount(0);
        jonas.page().click("[value=name]");
        assertThat(jonas.see(".toast p")).hasText("»Data« er ikke på pladen mere.");
    }

    @Test
    void nothingMovesUnderTheFingerWhenNotesComeAbove() {
        sitting = open(true, NOTES + 5);
        sitting.step(WRITE);
        for (int note = 0; note < NOTES; note++) sitting.write(sitting.facilitator(), note % 2, "Nummer " + note);
        sitting.step(PRIORITISE);
        var jonas = ready(phone("Jonas"));
        jonas.see("#board .vote").nth(NOTES - 1).waitFor();
        var item = jonas.see("#board .zone:nth-child(2) .note").first();
        var id = item.getAttribute("id");
        item.evaluate("item => item.scrollIntoView({ block: 'center' })");
        var before = jonas.see("[id='" + id + "']").boundingBox().y;
        for (int more = 0; more < 3; more++) sitting.write(sitting.facilitator(), 0, "Kommer nu " + more);
        jonas.seesNotes(NOTES + 3);
        jonas.see("#board .vote").nth(NOTES + 2).waitFor();
        jonas.page().evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
        assertThat(jonas.see("[id='" + id + "']").boundingBox().y).isCloseTo(before, within(3.0));
    }

    /** The facilitator gathers that note and the next of the board in a stack. Returns its id. */
    private UUID gathers(int first) {
        var stack = UUID.randomUUID();
        var two = String.join("\",\"", sitting.notes().subList(first, first + 2));
        sitting.command(
                desk, "POST /stacks", "{\"id\":\"%s\",\"notes\":[\"%s\"],\"name\":\"Data\"}".formatted(stack, two));
        return stack;
    }

    /** Sees all notes, and what a page fetches when the board stands has come: searching is the last of it. */
    private static Person ready(Person who) {
        who.seesNotes(NOTES);
        who.see(".search").waitFor();
        return who;
    }

    private static double scrolled(Person who) {
        return ((Number) who.page().evaluate("() => scrollY")).doubleValue();
    }

    private static String order(Person who) {
        return (String) who.page()
                .evaluate("() => [...document.querySelectorAll('#board .note')].map((note) => note.id).join()");
    }
}
