package dk.kompetencedialog.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.fault.Chance.Drawn;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.LivePage;
import dk.kompetencedialog.world.Sitting;
import dk.kompetencedialog.world.WorkshopTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever people do in whatever order: a page that was opened at the start and has heard its stream ever since shows the same as a page
 * that is opened now. {@code -Dkd.seed} plays a run again.
 */
class RandomCommandsTests extends WorkshopTest {
    /** For each of the two forms; a run is a few commands at once, and then a look at two screens. */
    private static final int RUNS = 500;

    private static final int MOST_AT_ONCE = 6;
    private static final int BETWEEN_LOOKS_AT_ALL = 25;

    private final List<LivePage> pages = new ArrayList<>();
    private long reached;
    private int done;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyPageShowsWhatStands(boolean named) throws Exception {
        var seed = Long.getLong("kd.seed", System.nanoTime());
        System.out.println("random commands, kd.seed=" + seed);
        var sitting = open(named, 20);
        sitting.step(3);
        var guests = Stream.of("Mette", "Jonas", "Amina", "Ole", "Birthe")
                .map(sitting::guest)
                .toList();
        var random = new Random(seed);
        follow(sitting, guests);
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            var chance = new Chance(random, sitting, guests);
            for (int run = 0; run < RUNS; run++) {
                var drawn = chance.draw(1 + random.nextInt(MOST_AT_ONCE));
                for (var answered : all.invokeAll(
                        drawn.stream().map(RandomCommandsTests::sending).toList())) note(chance, answered.get());
                if (random.nextInt(5) == 0) pages.get(random.nextInt(2)).drop();
                look(looked(run, random), seed + ", run " + run);
            }
            look(pages, "" + seed);
        } finally {
            pages.forEach(LivePage::close);
        }
        assertThat(done).isGreaterThan(RUNS);
    }

    /** The first two lose their connection now and then. */
    private void follow(Sitting sitting, List<Browser> guests) {
        guests.get(1).speak("en");
        var desk = sitting.facilitator();
        guests.subList(0, 3).forEach(guest -> pages.add(LivePage.open(guest, sitting.path(""), "")));
        pages.add(LivePage.open(desk, sitting.path(""), "/desk"));
        pages.add(LivePage.open(desk, sitting.path(""), "/projector"));
    }

    private record Answered(Drawn drawn, Browser.Seen seen) {}

    private static java.util.concurrent.Callable<Answered> sending(Drawn drawn) {
        return () -> new Answered(drawn, drawn.send());
    }

    private void note(Chance chance, Answered answered) {
        assertThat(answered.seen.status())
                .as(answered.drawn + " gave " + answered.seen.body())
                .isLessThan(500);
        if (answered.seen.status() != 200) return;
        var answer = JsonMapper.shared().readTree(answered.seen.body());
        reached = Math.max(reached, answer.get("number").asLong());
        chance.done(answered.drawn, answer);
        done++;
    }

    /** Two screens, and now and then all. */
    private List<LivePage> looked(int run, Random random) {
        if (run % BETWEEN_LOOKS_AT_ALL == 0) return pages;
        int one = random.nextInt(pages.size());
        int other = (one + 1 + random.nextInt(pages.size() - 1)) % pages.size();
        return List.of(pages.get(one), pages.get(other));
    }

    private void look(List<LivePage> at, String seed) {
        for (var page : at) {
            page.awaitNumber(reached);
            assertThat(page.shown()).as("kd.seed=" + seed).isEqualTo(page.afresh());
            assertThat(page.shown()).as("kd.seed=" + seed).contains(page.boardAfresh());
        }
    }
}
