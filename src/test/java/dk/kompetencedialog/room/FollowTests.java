package dk.kompetencedialog.room;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.data.TestDatabase;
import dk.kompetencedialog.world.Following;
import dk.kompetencedialog.world.WorkshopTest;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Following a room: who may, from where, and what is heard. */
class FollowTests extends WorkshopTest {
    @Autowired
    TestDatabase.Access database;

    @BeforeEach
    void open() {
        sitting = open(true);
    }

    @Test
    void withoutASeatThereIsNothingToFollow() {
        var stranger = open(true).guest("Ole");
        try (var following = Following.open(stranger, sitting.path("/stream"), "")) {
            assertThat(following.status()).isEqualTo(401);
        }
    }

    @Test
    void aParticipantMayNotFollowTheDesk() {
        var guest = sitting.guest("Mette");
        var desk = sitting.deskPlaces();
        try (var following = Following.open(guest, sitting.path("/stream?surface=list&places=" + desk), "")) {
            assertThat(following.status()).isEqualTo(404);
        }
        assertThat(guest.get(sitting.path("/changes?surface=list&places=" + desk))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatHappensIsHeard() {
        sitting.step(3);
        var guest = sitting.guest("Mette");
        try (var following = sitting.follow(sitting.guest("Jonas"))) {
            sitting.write(guest, 0, "Lytte før vi svarer");
            following.until("Lytte før vi svarer");
        }
    }

    @Test
    void aTextThatIsToldKeepsItsLines() {
        sitting.step(3);
        var guest = sitting.guest("Mette");
        try (var following = sitting.follow(sitting.guest("Jonas"))) {
            sitting.write(guest, 0, "Mødet med borgeren\\nLytte før vi svarer");
            following.until("Mødet med borgeren\ndata: Lytte før vi svarer");
        }
    }

    @Test
    void whatHappenedMeanwhileIsHeardOnComingBack() {
        sitting.step(3);
        var guest = sitting.guest("Mette");
        var before = sitting.position(guest);
        sitting.write(guest, 0, "Mens du var væk");
        try (var following = sitting.follow(guest, before)) {
            following.until("Mens du var væk");
        }
        assertThat(guest.get(sitting.path("/changes?surface=list&places=" + sitting.places(guest) + "&since=" + before))
                        .body())
                .contains("Mens du var væk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "1.2.3",
                "${room}.${epoch}.99999999",
                "${room}.${other}.1",
                "${other}.${epoch}.1",
                "${room}.${epoch}.-1"
            })
    void aPositionThatMakesNoSenseHereGivesTheWholePageAfresh(String position) {
        sitting.step(3);
        var guest = sitting.guest("Mette");
        var sent = position.replace("${room}", sitting.id().toString())
                .replace("${epoch}", sitting.epoch(guest))
                .replace("${other}", UUID.randomUUID().toString());
        try (var following = sitting.follow(guest, sent)) {
            following.until("action=\"refresh-room\"");
            sitting.write(guest, 0, "Og så går det videre");
            following.until("Og så går det videre");
        }
    }

    @Test
    void whenAStandbyHasTakenOverStreamsEndAndPagesStartAfresh() throws SQLException {
        sitting.step(3);
        var guest = sitting.guest("Mette");
        var before = sitting.position(guest);
        try (var following = sitting.follow(guest, before)) {
            following.until("id: ");
            forgetTimeline();
            following.untilCutOff();
        }
        assertThat(sitting.position(guest)).isNotEqualTo(before);
        try (var following = sitting.follow(guest, before)) {
            following.until("action=\"refresh-room\"");
        }
    }

    /** As if the epoch had been drawn on another line of history than the one that is written now. */
    private void forgetTimeline() throws SQLException {
        try (var owner = database.connectAsOwner();
                var statement = owner.createStatement()) {
            statement.executeUpdate("update kd.epoch set timeline = timeline + 1");
        }
    }

    @Test
    void whoSignsOutHearsNothingMore() {
        var facilitator = sitting.facilitator();
        try (var following = sitting.follow(facilitator)) {
            following.until("id: ");
            facilitator.get("/workplaces");
            facilitator.form("/sign-out", "sure", "yes");
            following.untilEnded();
        }
        assertThat(sitting.step(1).status()).isEqualTo(401);
    }
}
