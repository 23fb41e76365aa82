package dk.kompetencedialog.workshop.pace;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Following;
import dk.kompetencedialog.world.WorkshopTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told and never stored: how many are ready, to the facilitator alone, and where all are to look. */
class SignalsTests extends WorkshopTest {
    private static final int SHARE = 3;

    private Browser jonas;

    @BeforeEach
    void atTheFirstBoard() {
        sitDown(true);
        jonas = sitting.guest("Jonas");
        sitting.step(SHARE);
    }

    @Test
    void theFacilitatorHearsHowManyAreReadyAndNobodyElseHearsAnything() {
        try (var desk = follow(sitting.facilitator(), sitting.deskPlaces());
                var phone = follow(jonas, sitting.places(jonas))) {
            ready(mette, SHARE, true);
            desk.until("event: ready\ndata: 3:1\n");
            ready(jonas, SHARE, true);
            desk.until("event: ready\ndata: 3:2\n");
            ready(jonas, SHARE, true);
            ready(mette, SHARE, false);
            desk.until("data: 3:2\n\nevent: ready\ndata: 3:1\n");
            look(sitting.zones().getFirst());
            assertThat(phone.until("event: look")).doesNotContain("ready");
        }
    }

    @Test
    void whoComesLateToTheDeskHearsItTooAndTheNextStepBeginsWithNobody() {
        ready(mette, SHARE, true);
        try (var late = follow(sitting.facilitator(), sitting.deskPlaces())) {
            late.until("event: ready\ndata: 3:1\n");
        }
        ready(mette, SHARE + 1, true);
        sitting.step(SHARE + 1);
        ready(jonas, SHARE, true);
        ready(jonas, SHARE + 1, true);
        try (var late = follow(sitting.facilitator(), sitting.deskPlaces())) {
            late.until("event: ready\ndata: 4:1\n");
        }
    }

    @Test
    void everyoneIsShownAZoneOfTheBoardInHandAndTheWholeBoardAgain() {
        var zone = sitting.zones().get(1);
        try (var phone = follow(jonas, sitting.places(jonas))) {
            look(zone);
            phone.until("event: look\ndata: " + zone);
            assertThat(send(sitting.facilitator(), "/look", "{}").status()).isEqualTo(204);
            phone.until("event: look\ndata: board");
        }
        var nowhere = "{\"zone\":\"%s\"}".formatted(UUID.randomUUID());
        assertThat(send(sitting.facilitator(), "/look", nowhere).status()).isEqualTo(404);
        assertThat(send(mette, "/look", "{\"zone\":\"%s\"}".formatted(zone)).status())
                .isEqualTo(403);
        sitting.step(SHARE + 5);
        assertThat(send(sitting.facilitator(), "/look", "{\"zone\":\"%s\"}".formatted(zone))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void nothingOfItMovesTheRoomsNumber() {
        long before = sitting.number(mette);
        ready(mette, SHARE, true);
        look(sitting.zones().getFirst());
        assertThat(sitting.number(mette)).isEqualTo(before);
    }

    @Test
    void readyWithoutAStepIsRefused() {
        assertThat(send(mette, "/ready", "{\"step\":null,\"ready\":null}").status())
                .isEqualTo(400);
    }

    private void ready(Browser who, int step, boolean ready) {
        assertThat(send(who, "/ready", "{\"step\":%d,\"ready\":%s}".formatted(step, ready))
                        .status())
                .isEqualTo(204);
    }

    private void look(String zone) {
        assertThat(send(sitting.facilitator(), "/look", "{\"zone\":\"%s\"}".formatted(zone))
                        .status())
                .isEqualTo(204);
    }

    private Browser.Seen send(Browser who, String path, String json) {
        return sitting.command(who, "POST " + path, json);
    }

    private Following follow(Browser who, String places) {
        var path = sitting.path("/stream?surface=list&places=" + places);
        var stream = Following.open(who, path, sitting.position(who));
        stream.until("id: "); // from then on it is told what others do
        return stream;
    }
}
