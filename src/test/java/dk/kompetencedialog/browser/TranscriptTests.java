package dk.kompetencedialog.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** All that is told in words through a whole board, to one who sees nothing of it; and that what has the focus keeps it. */
class TranscriptTests extends BrowserTest {
    private static final String READY = "view-ready";

    private Person amina;
    private Transcript told;
    private Browser jonas;
    private Browser soren;

    @Test
    void aWholeBoardInDanish() {
        listen("da-DK");
        welcome("Plade 1");
        writing("Kun du kan se den");
        sharing("nye sedler", "Facilitatoren viser", "Kun facilitatoren flytter", "igen");
        gathering("er lagt i bunken", "hedder nu");
        voting("Prikkerne er talt op");
        concluding("Ny konklusion", "tilbage", "er taget væk", "taget af pladen");
        ending("Pause", "Sig, hvordan", "lukket");
        assertThat(told.whole()).isEqualTo(expected("da"));
    }

    @Test
    void theSameInEnglish() {
        listen("en-GB");
        welcome("Board 1");
        writing("Only you can see it");
        sharing("new notes", "facilitator shows", "Only the facilitator", "again");
        gathering("put in the stack", "is now called");
        voting("have been counted");
        concluding("New conclusion", "left", "taken away", "taken off");
        ending("Break", "Say how", "closed");
        assertThat(told.whole()).isEqualTo(expected("en"));
    }

    private void listen(String language) {
        jonas = sitting.guest("Jonas");
        soren = sitting.guest("Søren");
        amina = unopened("Amina", language);
        told = Transcript.of(amina);
        opensTheDoor(amina);
        joined(amina);
    }

    private void welcome(String board) {
        step("intro", 1, board);
    }

    private void writing(String hidden) {
        step("write", 2, "");
        told.heading("own note");
        amina.tabTo("#note-text");
        amina.page().keyboard().insertText("Skrive klart");
        amina.page().keyboard().press("Control+Enter");
        told.until(hidden);
        amina.sent("Skrive klart");
        amina.tabTo("#" + READY);
        told.heading("others write");
        sitting.write(jonas, 0, "Læse data");
        sitting.write(jonas, 0, "Bruge data");
        sitting.write(soren, 3, "For lidt tid");
    }

    private void sharing(String shown, String follow, String locked, String open) {
        step("share", 3, shown);
        amina.seesNotes(4);
        focusIsKept();
        does(
                "look",
                follow,
                () -> lead(
                        "POST /look",
                        "{\"zone\":\"%s\"}".formatted(sitting.zones().get(3))));
        does("lock", locked, () -> lead("POST /lock", "{}"));
        does("unlock", open, () -> lead("DELETE /lock", "{}"));
    }

    private void gathering(String stacked, String named) {
        step("gather", 4, "");
        var stack = UUID.randomUUID();
        var two = sitting.notes().subList(0, 2);
        does(
                "gathering",
                stacked,
                () -> sitting.command(
                        jonas,
                        "POST /stacks",
                        "{\"id\":\"%s\",\"notes\":[\"%s\",\"%s\"],\"name\":\"Data\"}"
                                .formatted(stack, two.get(0), two.get(1))));
        does(
                "naming",
                named,
                () -> sitting.command(jonas, "POST /stacks/" + stack + "/name", "{\"name\":\"Data i hverdagen\"}"));
        focusIsKept();
    }

    private void voting(String counted) {
        step("vote", 5, "");
        var target = amina.see("#board .stack").getAttribute("id").substring(2);
        for (var voter : new Browser[] {jonas, soren})
            sitting.command(voter, "POST /ballots", "{\"target\":\"%s\",\"dots\":1}".formatted(target));
        step("result", 6, counted);
    }

    private void concluding(String concluded, String left, String withdrawn, String gone) {
        does("conclusion", concluded, () -> sitting.conclude("GOAL", "Alle bruger data i hverdagen"));
        does("more minutes", left, () -> lead("POST /minutes", "{\"more\":5}"));
        var conclusion = amina.see("#board .conclusion").getAttribute("id").substring(2);
        does("conclusion taken away", withdrawn, () -> lead("DELETE /conclusions/" + conclusion, ""));
        var off = "POST /notes/" + sitting.notes().getLast() + "/hiding";
        does("note taken off", gone, () -> lead(off, "{\"reason\":\"\"}"));
        focusIsKept();
    }

    private void ending(String pause, String task, String closed) {
        does("pause", pause, () -> lead("POST /pause", "{}"));
        does("goes on", task, () -> lead("DELETE /pause", "{}"));
        step("round off", 7, "");
        does("closing", closed, () -> lead("POST /closing", "{}"));
    }

    private void step(String what, int index, String until) {
        does(what, until, () -> sitting.step(index));
    }

    /** Something is done by somebody else, and Amina hears of it. */
    private void does(String what, String until, Runnable done) {
        told.heading(what);
        done.run();
        told.until(until);
    }

    private void lead(String request, String body) {
        sitting.command(sitting.facilitator(), request, body);
    }

    private void focusIsKept() {
        assertThat(amina.page().evaluate("() => document.activeElement.id")).isEqualTo(READY);
    }

    private static String expected(String language) {
        var name = "/transcripts/board." + language + ".txt";
        try (var file = Objects.requireNonNull(TranscriptTests.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
