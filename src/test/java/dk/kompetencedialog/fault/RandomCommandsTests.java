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
    private static final int COMMANDS = 600;
    private static final int BETWEEN_LOOKS = 40;
    private static final int AT_ONCE = 4;

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
            for (int sent = 0; sent < COMMANDS; sent += AT_ONCE) {
                var drawn = chance.draw(AT_ONCE);
                for (var answered : all.invokeAll(
                        drawn.stream().map(RandomCommandsTests::sending).toList())) note(chance, answered.get());
                if (random.nextInt(5) == 0) pages.get(random.nextInt(2)).drop();
                if (sent % BETWEEN_LOOKS == 0) look(seed);
            }
            look(seed);
        } finally {
            pages.forEach(LivePage::close);
        }
        assertThat(done).isGreaterThan(COMMANDS / 3);
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

    private void look(long seed) {
        for (var page : pages) {
            page.awaitNumber(reached);
            assertThat(page.shown()).as("kd.seed=" + seed).isEqualTo(page.afresh());
            assertThat(page.shown()).as("kd.seed=" + seed).contains(page.boardAfresh());
        }
    }
}
