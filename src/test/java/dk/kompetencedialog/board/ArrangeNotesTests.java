package dk.kompetencedialog.board;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.WorkshopTest;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Moving, gathering and hiding notes, and taking it back. */
class ArrangeNotesTests extends WorkshopTest {
    private Browser jonas;

    @BeforeEach
    void open() {
        sitDown(true);
        jonas = sitting.guest("Jonas Thorup");
        sitting.step(3);
        List.of("Et", "To", "Tre").forEach(text -> sitting.write(mette, 0, text));
    }

    @Test
    void whileOthersWriteNothingIsMoved() {
        var note = sitting.notes().getFirst();
        sitting.step(2);
        assertThat(move(jonas, note, sitting.zones().get(1), null).body()).contains("kan ikke flyttes lige nu");
    }

    @Test
    void anyoneMovesANoteAndUndoesIt() {
        var before = sitting.notes();
        var moved = move(jonas, before.getFirst(), sitting.zones().get(1), null);
        assertThat(sitting.notes()).containsExactly(before.get(1), before.get(2), before.get(0));
        undo(jonas, moved);
        assertThat(sitting.notes()).containsExactlyElementsOf(before);
    }

    @Test
    void theOrderWithinAZoneHoldsThroughManyMoves() {
        for (int time = 0; time < 70; time++) {
            var now = sitting.notes();
            move(jonas, now.get(2), sitting.zones().getFirst(), now.get(1));
            assertThat(sitting.notes()).containsExactly(now.get(0), now.get(2), now.get(1));
        }
    }

    @Test
    void oneNoteIsNoStack() {
        var note = sitting.notes().getFirst();
        var refused = gather(jonas, UUID.randomUUID(), List.of(note, note));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("Vælg mindst to sedler");
    }

    @Test
    void undoingASplittingSaysSoWhereOthersHaveGatheredAllButOneSince() {
        var notes = sitting.notes();
        var stack = UUID.randomUUID();
        gather(jonas, stack, notes);
        var split = sitting.command(jonas, "DELETE /stacks/" + stack, "");
        gather(mette, UUID.randomUUID(), notes.subList(0, 2));
        var undone = sitting.undo(jonas, split);
        assertThat(undone.status()).isEqualTo(409);
        assertThat(undone.body()).contains("En anden har samlet sedlerne i en bunke imens.");
        assertThat(inStack(stack)).isEmpty();
    }

    @Test
    void notesAreGatheredNamedAndSplit() {
        var before = sitting.notes();
        var stack = UUID.randomUUID();
        var gathered = sitting.command(
                jonas,
                "POST /stacks",
                "{\"id\":\"%s\",\"notes\":[\"%s\",\"%s\"],\"name\":\"Data i hverdagen\"}"
                        .formatted(stack, before.get(2), before.get(0)));
        assertThat(gathered.status()).isEqualTo(200);
        assertThat(sitting.boardPage()).contains("s_" + stack).contains("Data i hverdagen");
        sitting.command(mette, "POST /stacks/" + stack + "/name", "{\"name\":\"Data\"}");
        assertThat(sitting.boardPage()).contains(">Data<").doesNotContain("Data i hverdagen");
        var split = sitting.command(mette, "DELETE /stacks/" + stack, "");
        assertThat(sitting.boardPage()).doesNotContain("s_" + stack);
        assertThat(sitting.notes()).hasSize(3).containsExactlyInAnyOrderElementsOf(before);
        undo(mette, split);
        assertThat(sitting.boardPage()).contains("s_" + stack).contains(">Data<");
    }

    @Test
    void undoingANameLeavesTheOneThatAnotherHasGivenSince() {
        var stack = UUID.randomUUID();
        var named = "POST /stacks/" + stack + "/name";
        gather(jonas, stack, sitting.notes());
        var first = sitting.command(jonas, named, "{\"name\":\"Jonas' navn\"}");
        sitting.command(mette, named, "{\"name\":\"Mettes navn\"}");
        var undone = sitting.undo(jonas, first);
        assertThat(undone.status()).isEqualTo(409);
        assertThat(undone.body()).contains("En anden har givet bunken et nyt navn imens.");
        assertThat(sitting.boardPage()).contains("Mettes navn");
    }

    @Test
    void undoingAGatheringLeavesWhatAnotherHasLaidInItSince() {
        sitting.write(mette, 0, "Fire");
        var notes = sitting.notes();
        var stack = UUID.randomUUID();
        var gathered = gather(jonas, stack, notes.subList(0, 2));
        var inside = "{\"stack\":\"%s\"}".formatted(stack);
        for (var note : notes.subList(2, 4)) sitting.command(mette, "POST /notes/" + note + "/place", inside);
        undo(jonas, gathered);
        assertThat(inStack(stack)).containsExactlyElementsOf(notes.subList(2, 4));
        assertThat(sitting.notes()).containsExactlyInAnyOrderElementsOf(notes);
    }

    @Test
    void undoingASplittingLeavesWhatAnotherHasGatheredSince() {
        sitting.write(mette, 0, "Fire");
        var notes = sitting.notes();
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        gather(jonas, first, notes);
        var split = sitting.command(jonas, "DELETE /stacks/" + first, "");
        gather(mette, second, notes.subList(0, 2));
        undo(jonas, split);
        assertThat(inStack(second)).containsExactlyElementsOf(notes.subList(0, 2));
        assertThat(inStack(first)).containsExactlyElementsOf(notes.subList(2, 4));
    }

    @Test
    void aStackThatStandsIsNotTakenOver() {
        var notes = sitting.notes();
        var stack = UUID.randomUUID();
        gather(jonas, stack, notes.subList(0, 2));
        assertThat(gather(mette, stack, notes.subList(1, 3)).status()).isEqualTo(409);
        assertThat(inStack(stack)).containsExactlyElementsOf(notes.subList(0, 2));
    }

    @Test
    void aNotePutBackIsTakenOffAgainWithItsReason() {
        var hiding = "/notes/" + sitting.notes().getFirst() + "/hiding";
        sitting.command(sitting.facilitator(), "POST " + hiding, "{\"reason\":\"Nævner en kollega\"}");
        var again = sitting.command(sitting.facilitator(), "POST " + hiding, "{\"reason\":\"En til\"}");
        assertThat(again.body()).doesNotContain("undo");
        undo(sitting.facilitator(), sitting.command(sitting.facilitator(), "DELETE " + hiding, ""));
        assertThat(mette.get(sitting.path("/own")).body()).contains("Nævner en kollega");
    }

    @Test
    void onlyTheFacilitatorHidesAndTheWriterIsToldWhy() {
        var note = sitting.notes().getFirst();
        var hiding = "POST /notes/" + note + "/hiding";
        assertThat(sitting.command(jonas, hiding, "{\"reason\":\"nej\"}").status())
                .isEqualTo(403);
        var hidden = sitting.command(sitting.facilitator(), hiding, "{\"reason\":\"Nævner en kollega\"}");
        assertThat(sitting.notes()).doesNotContain(note);
        assertThat(mette.get(sitting.path("/own")).body()).contains("Nævner en kollega");
        undo(sitting.facilitator(), hidden);
        assertThat(sitting.notes()).contains(note);
    }

    @Test
    void aHiddenNoteIsItsWritersStillAndTakesNoPlace() {
        var item = sitting.own(mette).getLast();
        assertThat(mette.get(sitting.path("/own")).body()).contains("3 af 5");
        sitting.command(
                sitting.facilitator(), "POST /notes/" + sitting.notes().getFirst() + "/hiding", "{\"reason\":\"\"}");
        assertThat(mette.get(sitting.path("/own")).body()).contains("2 af 5").contains("data-state=\"HIDDEN\"");
        List.of("Fire", "Fem", "Seks")
                .forEach(text ->
                        assertThat(sitting.write(mette, 0, text).status()).isEqualTo(200));
        assertThat(sitting.write(mette, 0, "Syv").status()).isEqualTo(403);
        sitting.command(mette, "POST /own/" + item + "/wording", "{\"text\":\"Et, uden navn\"}");
        assertThat(mette.get(sitting.path("/own")).body()).contains("Et, uden navn");
        assertThat(sitting.boardPage()).doesNotContain("Et, uden navn");
        sitting.command(mette, "DELETE /own/" + item, "");
        assertThat(mette.get(sitting.path("/own")).body()).contains("data-state=\"REMOVED\"");
    }

    @Test
    void aWriterWordsANoteAnewTakesItBackAndReturnsIt() {
        var item = sitting.own(mette).getLast();
        var reworded = sitting.command(mette, "POST /own/" + item + "/wording", "{\"text\":\"Et, men bedre\"}");
        assertThat(sitting.boardPage()).contains("Et, men bedre");
        undo(mette, reworded);
        assertThat(sitting.boardPage()).doesNotContain("Et, men bedre");
        var taken = sitting.command(mette, "DELETE /own/" + item, "");
        assertThat(sitting.notes()).hasSize(2);
        undo(mette, taken);
        assertThat(sitting.notes()).hasSize(3);
    }

    @Test
    void nobodyRewordsTheNoteOfAnother() {
        var item = sitting.own(mette).getFirst();
        assertThat(sitting.command(jonas, "POST /own/" + item + "/wording", "{\"text\":\"Kapret\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anotherRoomsNoteDoesNotExistHere() {
        var elsewhere = open(true);
        var guest = elsewhere.guest("Ole");
        elsewhere.step(3);
        elsewhere.write(guest, 0, "Et helt andet sted");
        var foreign = elsewhere.notes().getFirst();
        assertThat(move(jonas, foreign, sitting.zones().get(1), null).status()).isEqualTo(404);
    }

    private Browser.Seen move(Browser who, String note, String zone, String before) {
        var next = before == null ? "" : ",\"before\":\"%s\"".formatted(before);
        return sitting.command(who, "POST /notes/" + note + "/place", "{\"zone\":\"%s\"%s}".formatted(zone, next));
    }

    private Browser.Seen gather(Browser who, UUID stack, List<String> notes) {
        var ids = String.join("\",\"", notes);
        return sitting.command(who, "POST /stacks", "{\"id\":\"%s\",\"notes\":[\"%s\"]}".formatted(stack, ids));
    }

    private List<String> inStack(UUID stack) {
        return Jsoup.parse(sitting.boardPage()).select("#s_" + stack + " .note").stream()
                .map(note -> note.id().substring(2))
                .toList();
    }

    private void undo(Browser who, Browser.Seen done) {
        assertThat(sitting.undo(who, done).status()).isEqualTo(200);
    }
}
