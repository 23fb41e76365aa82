package dk.kompetencedialog.board;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.WorkshopTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One note is no stack: where all but one were taken out, it stands by itself, bears what the stack was given, and the way back is whole. */
class LeftOfAStackTests extends WorkshopTest {
    private static final int PRIORITISE = 5;
    private static final int CONCLUDE = 6;

    private final UUID stack = UUID.randomUUID();
    private List<String> notes = List.of();

    @BeforeEach
    void gatherTwo() {
        sitDown(true);
        sitting.step(3);
        Stream.of("Et", "To", "Tre", "Fire").forEach(text -> sitting.write(mette, 0, text));
        notes = sitting.notes();
        gather(stack, notes.get(1), notes.get(2));
        sitting.command(mette, "POST /stacks/" + stack + "/name", "{\"name\":\"Data\"}");
    }

    @Test
    void theLastNoteStandsWhereTheStackLay() {
        takeOut(notes.get(1));
        assertThat(sitting.boardPage()).doesNotContain("s_" + stack);
        assertThat(loose()).containsExactly(notes.get(0), notes.get(2), notes.get(3));
    }

    @Test
    void undoingIsTheStackWithItsNameWhereItLay() {
        sitting.undo(mette, takeOut(notes.get(1)));
        assertThat(inside(stack)).containsExactly(notes.get(1), notes.get(2));
        assertThat(loose()).containsExactly(notes.get(0), notes.get(3));
        assertThat(sitting.boardPage()).contains(">Data<");
    }

    @Test
    void undoingWhatWasLaidInAnotherStackTakesItOutOfThatOne() {
        var other = UUID.randomUUID();
        gather(other, notes.get(0), notes.get(3));
        var laid = sitting.command(mette, place(notes.get(1)), "{\"stack\":\"%s\"}".formatted(other));
        assertThat(inside(other)).hasSize(3);
        sitting.undo(mette, laid);
        assertThat(inside(stack)).containsExactly(notes.get(1), notes.get(2));
        assertThat(inside(other)).hasSize(2);
    }

    @Test
    void whatIsGatheredElsewhereLeavesNoStackOfOneBehind() {
        var other = UUID.randomUUID();
        gather(other, notes.get(0), notes.get(1));
        assertThat(sitting.boardPage()).doesNotContain("s_" + stack);
        assertThat(loose()).containsExactly(notes.get(2), notes.get(3));
    }

    @Test
    void undoingAGatheringPutsWhatCameFromAnotherStackBackIntoIt() {
        var other = UUID.randomUUID();
        var gathered = gather(other, notes.get(0), notes.get(1));
        assertThat(sitting.undo(mette, gathered).status()).isEqualTo(200);
        assertThat(sitting.boardPage()).doesNotContain("s_" + other).contains(">Data<");
        assertThat(inside(stack)).containsExactly(notes.get(1), notes.get(2));
        assertThat(loose()).containsExactly(notes.get(0), notes.get(3));
    }

    @Test
    void undoingAGatheringOfAWholeStackMakesItAgain() {
        var gathered = gather(UUID.randomUUID(), notes.get(1), notes.get(2), notes.get(3));
        assertThat(sitting.undo(mette, gathered).status()).isEqualTo(200);
        assertThat(inside(stack)).containsExactly(notes.get(1), notes.get(2));
        assertThat(loose()).containsExactlyInAnyOrder(notes.get(0), notes.get(3));
    }

    @Test
    void whatIsLaidOnAStackThatJustFellApartMakesItAgain() {
        takeOut(notes.get(1));
        var laid = sitting.command(jonas(), place(notes.get(3)), "{\"stack\":\"%s\"}".formatted(stack));
        assertThat(laid.status()).isEqualTo(200);
        assertThat(inside(stack)).containsExactly(notes.get(2), notes.get(3));
        sitting.undo(mette, laid);
        assertThat(loose()).containsExactly(notes.get(0), notes.get(2), notes.get(3));
    }

    @Test
    void undoingSaysSoWhenTheLastNoteHasGoneElsewhereMeanwhile() {
        var taken = takeOut(notes.get(1));
        gather(UUID.randomUUID(), notes.get(2), notes.get(3));
        var undone = sitting.undo(mette, taken);
        assertThat(undone.status()).isEqualTo(404);
        assertThat(undone.body()).contains("Bunken er ikke på pladen mere.");
    }

    @Test
    void theLastNoteBearsTheStacksDotsAndGivesThemBack() {
        sitting.step(PRIORITISE);
        vote(stack.toString(), 3);
        sitting.step(CONCLUDE);
        var taken = takeOut(notes.get(1));
        assertThat(dots()).containsExactly("n_" + notes.get(2) + " 3 prikker");
        sitting.undo(mette, taken);
        assertThat(dots()).containsExactly("s_" + stack + " 3 prikker");
    }

    @Test
    void theLastNoteKeepsItsOwnDotsBesideTheStacks() {
        sitting.step(PRIORITISE);
        vote(stack.toString(), 2);
        vote(notes.get(0), 1);
        sitting.step(CONCLUDE);
        sitting.command(mette, place(notes.get(0)), "{\"stack\":\"%s\"}".formatted(stack));
        takeOut(notes.get(1));
        takeOut(notes.get(2));
        assertThat(dots()).containsExactly("n_" + notes.get(0) + " 3 prikker");
    }

    @Test
    void whileTheVoteIsOpenDotsOnTheStackLieWhereItsLastNoteLies() {
        sitting.step(PRIORITISE);
        vote(stack.toString(), 3);
        sitting.step(4);
        takeOut(notes.get(1));
        sitting.step(PRIORITISE);
        assertThat(vote(notes.get(3), 1).status()).isEqualTo(403);
        sitting.step(CONCLUDE);
        assertThat(dots()).containsExactly("n_" + notes.get(2) + " 3 prikker");
    }

    @Test
    void aHiddenNoteOfAStackThatFellApartComesBackLoose() {
        var hiding = "/notes/" + notes.get(2) + "/hiding";
        sitting.command(mette, place(notes.get(3)), "{\"stack\":\"%s\"}".formatted(stack));
        sitting.command(sitting.facilitator(), "POST " + hiding, "{}");
        takeOut(notes.get(1));
        sitting.command(sitting.facilitator(), "DELETE " + hiding, "");
        assertThat(loose()).contains(notes.get(2), notes.get(3));
        assertThat(sitting.boardPage()).doesNotContain("s_" + stack);
    }

    @Test
    void aLastNoteThatItsWriterTookBackIsErasedWhenTheWorkshopCloses() {
        takeOut(notes.get(1));
        sitting.command(mette, "DELETE /own/" + sitting.own(mette).get(1), "");
        assertThat(sitting.notes()).doesNotContain(notes.get(2));
        assertThat(sitting.command(sitting.facilitator(), "POST /closing", "{}").status())
                .isEqualTo(200);
        assertThat(sitting.notes()).hasSize(3);
    }

    @Test
    void aStackThatWasSplitIsNotThereAnyMore() {
        sitting.command(mette, "DELETE /stacks/" + stack, "");
        var late = List.of(
                sitting.command(jonas(), "POST /stacks/" + stack + "/name", "{\"name\":\"For sent\"}"),
                sitting.command(jonas(), place(notes.get(3)), "{\"stack\":\"%s\"}".formatted(stack)),
                sitting.command(
                        jonas(),
                        "POST /stacks/" + stack + "/place",
                        "{\"zone\":\"%s\"}".formatted(sitting.zones().get(1))),
                sitting.command(jonas(), "DELETE /stacks/" + stack, ""));
        assertThat(late).allSatisfy(seen -> {
            assertThat(seen.status()).isEqualTo(404);
            assertThat(seen.body()).contains("Bunken er ikke på pladen mere.");
        });
        assertThat(loose()).hasSize(4);
    }

    private Browser jonas() {
        return sitting.guest("Jonas");
    }

    private Browser.Seen takeOut(String note) {
        return sitting.command(
                mette,
                place(note),
                "{\"zone\":\"%s\"}".formatted(sitting.zones().get(1)));
    }

    private static String place(String note) {
        return "POST /notes/" + note + "/place";
    }

    private Browser.Seen gather(UUID id, String... some) {
        return sitting.command(
                mette, "POST /stacks", "{\"id\":\"%s\",\"notes\":[\"%s\"]}".formatted(id, String.join("\",\"", some)));
    }

    private Browser.Seen vote(String target, int dots) {
        return sitting.command(mette, "POST /ballots", "{\"target\":\"%s\",\"dots\":%d}".formatted(target, dots));
    }

    private List<String> inside(UUID of) {
        return ids("#s_" + of + " .note");
    }

    private List<String> loose() {
        return ids(".zone:first-child > .notes > .note");
    }

    private List<String> ids(String selector) {
        return Jsoup.parse(sitting.boardPage()).select(selector).stream()
                .map(note -> note.id().substring(2))
                .toList();
    }

    /** What bears dots, with how many. */
    private List<String> dots() {
        return Jsoup.parse(sitting.boardPage()).select(".dots").stream()
                .map(dots -> dots.parent().id() + " " + dots.child(0).text())
                .toList();
    }
}
