package dk.kompetencedialog.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.data.TestDatabase;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.SeatTrails;
import dk.kompetencedialog.world.Sitting;
import dk.kompetencedialog.world.WorkshopTest;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Closing a workshop: nothing written is lost, and without names nothing leads from a seat to a note any more. */
class CloseWorkshopTests extends WorkshopTest {
    @Autowired
    TestDatabase.Access database;

    @Autowired
    ClosingByItself job;

    @Test
    void onlyTheFacilitatorCloses() {
        var sitting = open(false);
        assertThat(sitting.command(sitting.guest("Mette"), "POST /closing", "{}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void afterClosingNoTableLeadsFromASeatToANote() throws SQLException {
        var sitting = open(false);
        played(sitting);
        assertThat(SeatTrails.in(database, sitting.id()))
                .as("while it is open, the own list leads there")
                .isNotEmpty();
        close(sitting);
        assertThat(SeatTrails.in(database, sitting.id())).isEmpty();
    }

    @Test
    void theWriterIsToldWhyTheOwnListIsEmpty() {
        var nameless = open(false);
        var mette = played(nameless);
        close(nameless);
        assertThat(mette.get(nameless.path("/own")).body())
                .contains("slettede vi sporet")
                .doesNotContain("0 af 5");
        var named = open(true);
        var jonas = played(named);
        close(named);
        assertThat(jonas.get(named.path("/own")).body())
                .contains("Møde vrede gæster")
                .doesNotContain("slettede vi sporet");
    }

    @Test
    void theHomeLeadsFromWhatIsClosedToItsStrategy() {
        var sitting = open(false);
        var strategy = "/workshops/" + sitting.id() + "/strategy\"";
        var home = "/workplaces/" + sitting.workplaceId();
        assertThat(sitting.facilitator().get(home).body()).doesNotContain(strategy);
        close(sitting);
        assertThat(sitting.facilitator().get(home).body()).contains(strategy);
    }

    @Test
    void theWallSaysWhoseWorkshopItIsAndThatItIsOver() {
        var sitting = open("Strategi for kysten");
        assertThat(sitting.facilitator().get(sitting.path("/projector")).body())
                .contains("<b dir=\"auto\">Strategi for kysten</b>");
        sitting.step(22);
        close(sitting);
        assertThat(sitting.facilitator().get(sitting.path("/projector")).body())
                .contains("<h1>Tak for i dag</h1>")
                .doesNotContain("Næste skridt");
    }

    @Test
    void whatWaitedOnAShownBoardIsShownAndVotesAreCounted() {
        var sitting = open(false);
        sitting.write(played(sitting), 1, "Venter på at blive vist");
        assertThat(sitting.boardPage()).doesNotContain("Venter på at blive vist");
        close(sitting);
        assertThat(sitting.boardPage()).contains("Venter på at blive vist").contains("2 prikker");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aDraftThatWasNeverShownIsErased(boolean named) throws SQLException {
        var sitting = open(named);
        var mette = played(sitting);
        sitting.step(9);
        sitting.write(mette, 1, "Kun for mig selv");
        close(sitting);
        assertThat(sitting.boardPage()).doesNotContain("Kun for mig selv");
        assertThat(count("select count(*) from kd.draft where text = 'Kun for mig selv'"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsSentAgainAfterwardsGetsItsFirstAnswerWhereNotesBearNames(boolean named) {
        var sitting = open(named);
        var mette = played(sitting);
        sitting.step(6);
        var id = UUID.randomUUID();
        var note = sitting.note(1, "Svaret gik tabt");
        var first = sitting.command(mette, "POST /notes", note, id);
        assertThat(first.status()).isEqualTo(200);
        close(sitting);
        var again = sitting.command(mette, "POST /notes", note, id);
        assertThat(again.status()).isEqualTo(named ? 200 : 410);
        assertThat(again.body()).isEqualTo(named ? first.body() : again.body());
        var never = sitting.command(mette, "POST /notes", note);
        assertThat(never.status()).isEqualTo(410);
        assertThat(named ? never.body() : again.body()).contains("Måske nåede det frem");
        assertThat(sitting.boardPage()).containsOnlyOnce("Svaret gik tabt");
    }

    @Test
    void aNoteThatItsWriterTookBackIsErased() throws SQLException {
        var sitting = open(true);
        var mette = sitting.guest("Mette Krogh");
        sitting.step(3);
        sitting.write(mette, 0, "Det fortryder jeg");
        sitting.command(mette, "DELETE /own/" + sitting.own(mette).getFirst(), "");
        var kept = "select count(*) from kd.note where text = 'Det fortryder jeg'";
        assertThat(count(kept)).isEqualTo(1);
        close(sitting);
        assertThat(count(kept)).isZero();
    }

    @Test
    void afterClosingNeitherNumbersNorRowVersionsTellSeatsApart() throws SQLException {
        var sitting = open(false);
        played(sitting);
        sitting.guest("Skrev intet");
        var kinds = "select count(distinct (xmin::text, seq)) from kd.seat where room_id = '" + sitting.id() + "'";
        assertThat(count(kinds)).isGreaterThan(1);
        close(sitting);
        assertThat(count(kinds)).isEqualTo(1);
    }

    @Test
    void aWorkshopThatHasNotBegunWaitsForItsDay() {
        var sitting = open(false);
        clock.move(Duration.ofDays(30));
        job.run();
        assertThat(sitting.step(1).status()).isEqualTo(200);
        clock.move(Duration.ofDays(15));
        job.run();
        assertThat(sitting.step(2).status()).isEqualTo(410);
    }

    @Test
    void nobodyComesInAndNothingChangesAfterwards() {
        var sitting = open(true);
        var mette = played(sitting);
        close(sitting);
        assertThat(sitting.step(1).status()).isEqualTo(410);
        assertThat(sitting.command(mette, "POST /own/" + UUID.randomUUID() + "/wording", "{\"text\":\"x\"}")
                        .status())
                .isEqualTo(410);
        var late = sitting.guest("Kom for sent");
        assertThat(late.get(sitting.path("")).status()).isNotEqualTo(200);
    }

    @Test
    void aWorkshopThatNobodyClosedClosesByItselfAfterFourteenDays() throws SQLException {
        var sitting = open(false);
        played(sitting);
        clock.move(Duration.ofDays(13));
        job.run();
        assertThat(sitting.step(2).status()).isEqualTo(200);
        clock.move(Duration.ofDays(15));
        job.run();
        job.run();
        assertThat(sitting.step(3).status()).isEqualTo(410);
        assertThat(SeatTrails.in(database, sitting.id())).isEmpty();
    }

    @Test
    void aWorkshopWhoseLastSittingIsStillToComeWaitsForIt() throws SQLException {
        var sitting = open(false);
        played(sitting);
        try (var owner = database.connectAsOwner();
                var next = owner.prepareStatement("""
                        insert into kd.sitting (workplace_id, id, workshop_id, position, starts_at) values (?, ?, ?, 99, ?)
                        """)) {
            next.setObject(1, sitting.workplaceId());
            next.setObject(2, UUID.randomUUID());
            next.setObject(3, sitting.id());
            next.setObject(4, clock.instant().plus(Duration.ofDays(30)).atOffset(ZoneOffset.UTC));
            next.executeUpdate();
        }
        clock.move(Duration.ofDays(43));
        job.run();
        assertThat(sitting.step(2).status()).isEqualTo(200);
        clock.move(Duration.ofDays(15));
        job.run();
        assertThat(sitting.step(3).status()).isEqualTo(410);
    }

    @Test
    void oneThatNeverBeganClosesFourteenDaysAfterItsDay() {
        var sitting = open(false);
        sitting.isOn(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(20));
        clock.move(Duration.ofDays(33));
        job.run();
        assertThat(sitting.command(sitting.facilitator(), "POST /code/renewal", "{}")
                        .status())
                .isEqualTo(200);
        clock.move(Duration.ofDays(2));
        job.run();
        assertThat(sitting.step(1).status()).isEqualTo(410);
    }

    @Test
    void oneWithoutADayThatNeverBeganClosesAfterHalfAYear() {
        var sitting = open(false);
        clock.move(Duration.ofDays(179));
        job.run();
        assertThat(sitting.command(sitting.facilitator(), "POST /code/renewal", "{}")
                        .status())
                .isEqualTo(200);
        clock.move(Duration.ofDays(2));
        job.run();
        assertThat(sitting.step(1).status()).isEqualTo(410);
    }

    private Browser played(Sitting sitting) {
        var mette = sitting.guest("Mette Krogh");
        var jonas = sitting.guest("Jonas Thorup");
        sitting.step(2);
        List.of(mette, jonas).forEach(one -> sitting.write(one, 0, "Møde vrede gæster roligt"));
        sitting.step(3);
        var wording = "POST /own/" + sitting.own(mette).getFirst() + "/wording";
        sitting.command(mette, wording, "{\"text\":\"Møde vrede gæster venligt\"}");
        sitting.step(5);
        sitting.command(
                mette,
                "POST /ballots",
                "{\"target\":\"%s\",\"dots\":2}".formatted(sitting.notes().getFirst()));
        return mette;
    }

    private int count(String query) throws SQLException {
        try (var owner = database.connectAsOwner();
                var statement = owner.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }

    private static void close(Sitting sitting) {
        assertThat(sitting.command(sitting.facilitator(), "POST /closing", "{}").status())
                .isEqualTo(200);
    }
}
