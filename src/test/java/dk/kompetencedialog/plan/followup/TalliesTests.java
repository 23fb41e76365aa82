package dk.kompetencedialog.plan.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.kompetencedialog.plan.CheckIn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Many groups are few bars, and nothing is counted twice among all. */
class TalliesTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Sieve EVERYBODY = Sieve.read(null, null);

    @Test
    void theLargestAreThereByThemselvesAndTheRestTogether() {
        var activities = new ArrayList<Tracked>();
        for (var group : List.of("A", "B", "C", "D", "E")) activities.add(of(group));
        activities.add(of("E"));
        activities.add(of("C", "D"));
        var tallies = Tallies.of(activities, EVERYBODY, 4, TODAY);
        assertThat(tallies.groups())
                .extracting(Tally::whose, Tally::all)
                .containsExactly(tuple("C", 2), tuple("D", 2), tuple("E", 2));
        assertThat(tallies.left()).isEqualTo(2);
        assertThat(tallies.rest().all()).isEqualTo(2);
        assertThat(tallies.all().all()).isEqualTo(7);
        assertThat(tallies.isShared()).isTrue();
    }

    @Test
    void whatTwoOfTheRestShareIsCountedOnceWithThem() {
        var tallies = Tallies.of(List.of(of("A"), of("A"), of("B", "C")), EVERYBODY, 2, TODAY);
        assertThat(tallies.groups()).extracting(Tally::whose).containsExactly("A");
        assertThat(tallies.left()).isEqualTo(2);
        assertThat(tallies.rest().all()).isEqualTo(1);
        assertThat(tallies.isShared()).isFalse();
    }

    @Test
    void asManyAsThereIsRoomForAreAllThere() {
        var tallies = Tallies.of(List.of(of("A"), of("B")), EVERYBODY, 2, TODAY);
        assertThat(tallies.groups()).extracting(Tally::whose).containsExactly("A", "B");
        assertThat(tallies.left()).isZero();
        assertThat(tallies.rest().all()).isZero();
    }

    private static Tracked of(String... whom) {
        return new Tracked(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Plan",
                List.of(whom),
                "Aktivitet",
                null,
                "",
                TODAY.minusDays(1),
                null,
                CheckIn.State.ON_TRACK,
                null,
                "");
    }
}
