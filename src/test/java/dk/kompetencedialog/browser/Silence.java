package dk.kompetencedialog.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Sitting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** From a moment on nothing more may reach anyone than what comes to all: the number of the next who joins. */
final class Silence {
    private static int late;

    private final Sitting sitting;
    private final long number;
    private final Map<Person, Integer> marks = new HashMap<>();

    private Silence(Sitting sitting, long number) {
        this.sitting = sitting;
        this.number = number;
    }

    /** Begins now. What comes late of the steps before it bears a number of theirs. */
    static Silence among(Sitting sitting, List<Person> all) {
        var silence = new Silence(sitting, number(sitting.position(sitting.facilitator())));
        all.forEach(person -> silence.marks.put(person, person.wire().mark()));
        return silence;
    }

    /** What has reached somebody since it began. */
    String brokenTo(Person person) {
        return person.wire().since(mark(person));
    }

    /** Somebody joins, which all are told; nobody but the writers themselves has been told anything else before it. */
    void isKept() {
        sitting.guest("Sen " + ++late);
        for (var person : marks.keySet()) {
            person.await(() -> !told(person).isEmpty(), "heard who came last");
            assertThat(told(person))
                    .describedAs("numbers that %s was told", person.name())
                    .hasSize(1);
        }
    }

    private List<Long> told(Person person) {
        return person.wire().numbersSince(mark(person), number);
    }

    /** The own list of somebody who did nothing has not changed. */
    void isKeptTo(Person person) {
        assertThat(person.wire().ownSince(mark(person)))
                .describedAs("changes of %s's own list", person.name())
                .isEmpty();
    }

    private static long number(String position) {
        return Long.parseLong(position.substring(position.lastIndexOf('.') + 1));
    }

    private int mark(Person person) {
        return marks.getOrDefault(person, 0);
    }
}
