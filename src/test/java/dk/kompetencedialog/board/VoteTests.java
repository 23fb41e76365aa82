package dk.kompetencedialog.board;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.WorkshopTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Voting with dots: secret while it is open, counted when it closes. */
class VoteTests extends WorkshopTest {
    private String note;

    @BeforeEach
    void open() {
        sitDown(true);
        sitting.step(3);
        sitting.write(mette, 0, "Rådgiverrollen");
        note = sitting.notes().getFirst();
    }

    @Test
    void thereIsNoVoteBeforeItsStep() {
        assertThat(vote(2).body()).contains("stemmes ikke");
    }

    @Test
    void aBallotMovesNoNumberAndShowsNobodyAnything() {
        sitting.step(5);
        var jonas = sitting.guest("Jonas");
        var before = sitting.position(jonas);
        try (var following = sitting.follow(jonas)) {
            vote(2);
            assertThat(sitting.position(jonas)).isEqualTo(before);
            assertThat(sitting.boardPage()).doesNotContain("class=\"dot\"");
            sitting.step(6);
            assertThat(following.until("fetch-board")).doesNotContain("class=\"dot\"");
        }
        assertThat(sitting.boardPage()).contains("2 prikker");
    }

    @Test
    void nobodyGivesMoreDotsThanThereAre() {
        sitting.step(5);
        assertThat(vote(3).status()).isEqualTo(200);
        assertThat(vote(4).body()).contains("dine 3 prikker");
        assertThat(vote(0).status()).isEqualTo(200);
    }

    @Test
    void goingBackKeepsTheVoteOpen() {
        sitting.step(5);
        vote(2);
        sitting.step(4);
        assertThat(sitting.boardPage()).doesNotContain("prikker");
        sitting.step(5);
        assertThat(mette.get(sitting.path("/own")).body()).contains("data-dots=\"2\"");
    }

    @Test
    void aVoteThatIsHeldAgainStartsFromNothing() {
        sitting.step(5);
        vote(2);
        sitting.step(6);
        sitting.step(5);
        assertThat(vote(1).status()).isEqualTo(403);
        assertThat(sitting.command(sitting.facilitator(), "POST /voting", "{}").status())
                .isEqualTo(200);
        assertThat(sitting.boardPage()).doesNotContain("prikker");
        assertThat(vote(1).status()).isEqualTo(200);
        sitting.step(6);
        assertThat(sitting.boardPage()).contains("1 prik");
    }

    @Test
    void dotsOnWhatWasTakenBackMayBeGivenAgain() {
        sitting.write(mette, 0, "En anden");
        var other = sitting.notes().stream().filter(one -> !one.equals(note)).findFirst();
        sitting.step(5);
        vote(3);
        var item = sitting.own(mette).getLast();
        assertThat(sitting.command(mette, "DELETE /own/" + item, "").status()).isEqualTo(200);
        assertThat(vote(0).status()).isEqualTo(200);
        note = other.orElseThrow();
        assertThat(vote(3).status()).isEqualTo(200);
    }

    @Test
    void howeverOneComesPastAVoteItIsCounted() {
        sitting.step(5);
        vote(2);
        sitting.step(4);
        sitting.step(6);
        assertThat(sitting.boardPage()).contains("2 prikker");
    }

    @Test
    void noNumberOfDotsIsSoGreatThatItGoesRound() {
        sitting.step(5);
        vote(1);
        assertThat(vote(Integer.MAX_VALUE).status()).isEqualTo(403);
    }

    private Browser.Seen vote(int dots) {
        return sitting.command(mette, "POST /ballots", "{\"target\":\"%s\",\"dots\":%d}".formatted(note, dots));
    }
}
