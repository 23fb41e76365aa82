package dk.kompetencedialog.board;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.WorkshopTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** However the board changes under a vote, one seat has the dots it was given and no more, and none of them is lost by a move. */
class DotsTests extends WorkshopTest {
    private static final int GATHER = 4;
    private static final int PRIORITISE = 5;
    private static final int CONCLUDE = 6;

    private String one;
    private String other;

    @BeforeEach
    void open() {
        sitDown(true);
        sitting.step(3);
        List.of("Den ene", "Den anden").forEach(text -> sitting.write(mette, 0, text));
        one = sitting.notes().getFirst();
        other = sitting.notes().getLast();
        sitting.step(PRIORITISE);
    }

    @Test
    void dotsOnWhatOneTookBackDoNotComeBackOnTop() {
        vote(one, 3);
        var mine = sitting.own(mette).getLast();
        sitting.command(mette, "DELETE /own/" + mine, "");
        assertThat(vote(other, 3).status()).isEqualTo(200);
        assertThat(sitting.command(mette, "POST /own/" + mine + "/return", "").status())
                .isEqualTo(200);
        counted("3 prikker", other);
    }

    @Test
    void dotsOnWhatWasHiddenDoNotComeBackOnTop() {
        vote(one, 3);
        var hiding = "/notes/" + one + "/hiding";
        sitting.command(sitting.facilitator(), "POST " + hiding, "{}");
        assertThat(vote(other, 3).status()).isEqualTo(200);
        sitting.command(sitting.facilitator(), "DELETE " + hiding, "");
        counted("3 prikker", other);
    }

    @Test
    void dotsFollowANoteIntoItsStack() {
        vote(one, 2);
        var stack = gatheredMeanwhile();
        assertThat(mette.get(sitting.path("/own")).body())
                .contains("data-ballot=\"%s\" data-dots=\"2\"".formatted(stack))
                .contains("data-dots-left=\"1\"");
        assertThat(vote(one, 1).status()).isEqualTo(404);
        assertThat(vote(stack, 3).status()).isEqualTo(200);
        counted("3 prikker", stack);
    }

    @Test
    void dotsFollowANoteIntoItsStackWithoutVotingAgain() {
        vote(one, 2);
        counted("2 prikker", gatheredMeanwhile());
    }

    @Test
    void aStackThatNobodySeesTakesNoDots() {
        var stack = gatheredMeanwhile();
        sitting.command(sitting.facilitator(), "POST /notes/" + one + "/hiding", "{}");
        sitting.command(sitting.facilitator(), "POST /notes/" + other + "/hiding", "{}");
        assertThat(vote(stack, 1).status()).isEqualTo(404);
    }

    @Test
    void halfADotIsNone() {
        assertThat(sitting.command(mette, "POST /ballots", "{\"target\":\"%s\",\"dots\":1.7}".formatted(one))
                        .status())
                .isEqualTo(400);
    }

    private String gatheredMeanwhile() {
        var stack = UUID.randomUUID().toString();
        sitting.step(GATHER);
        sitting.command(
                mette, "POST /stacks", "{\"id\":\"%s\",\"notes\":[\"%s\",\"%s\"]}".formatted(stack, one, other));
        sitting.step(PRIORITISE);
        return stack;
    }

    /** All dots of the board, when the vote has closed. */
    private void counted(String words, String target) {
        sitting.step(CONCLUDE);
        var board = sitting.boardPage();
        assertThat(board.split("prik(ker)?</span>", -1)).hasSize(2);
        assertThat(board.substring(board.indexOf(target))).contains(words);
    }

    private Browser.Seen vote(String target, int dots) {
        return sitting.command(mette, "POST /ballots", "{\"target\":\"%s\",\"dots\":%d}".formatted(target, dots));
    }
}
