package dk.kompetencedialog.room.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.LivePage;
import dk.kompetencedialog.world.WorkshopTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One page of twenty stops reading and keeps its connection: a laptop that sleeps. Nobody else notices, and it comes back. */
class StalledReaderTests extends WorkshopTest {
    private static final int PAGES = 20;
    private static final int STACKED = 50;

    /** What the two sockets (64 KB each; the reader's is set in the pom) and the reader's own buffers may hold besides the queue, and two rounds. */
    private static final long ON_THE_WAY = 768 * 1024;

    @Autowired
    StreamHub hub;

    private final List<LivePage> pages = new ArrayList<>();
    private final UUID stack = UUID.randomUUID();
    private List<Browser> guests;

    @AfterEach
    void closeAll() {
        pages.forEach(LivePage::close);
    }

    @Test
    void harmsNobodyAndComesBack() {
        fillBoard();
        guests.forEach(guest -> pages.add(LivePage.open(guest, sitting.path(""), "")));
        awaitAll(pages, round(1));
        var healthy = pages.subList(1, PAGES);
        var before = healthy.getFirst().bytes();
        pages.getFirst().stall();
        assertThat(roundsUntilCut(healthy)).isGreaterThan(3);
        assertThat(openStreams()).isEqualTo(PAGES - 1);
        assertThat(healthy.getFirst().bytes() - before)
                .isBetween((long) LiveStream.MAX_BYTES, LiveStream.MAX_BYTES + ON_THE_WAY);
        var missed = round(1);
        pages.getFirst().readOn();
        awaitAll(pages, missed);
        var afresh = pages.getFirst().afresh();
        assertThat(pages)
                .allSatisfy(page -> assertThat(page.shown()).isEqualTo(afresh))
                .allSatisfy(page -> assertThat(page.refreshes()).isZero());
    }

    /** Each round is answered, and shown to all who read, while the one who does not is connected. */
    private int roundsUntilCut(List<LivePage> healthy) {
        int rounds = 0;
        for (; openStreams() == PAGES; rounds++) {
            assertThat(rounds).as("rounds without a cut").isLessThan(200);
            awaitAll(healthy, round(rounds));
        }
        return rounds;
    }

    private static void awaitAll(List<LivePage> pages, long number) {
        pages.forEach(page -> page.awaitNumber(number));
    }

    /** A stack of long notes, so that each time it is moved there is much to tell. */
    private void fillBoard() {
        sitting = open(true, 1000);
        sitting.step(3);
        guests = IntStream.range(0, PAGES)
                .mapToObj(each -> sitting.guest("Gæst " + each))
                .toList();
        IntStream.range(0, STACKED).forEach(this::write);
        var notes = String.join("\",\"", sitting.notes());
        done(sitting.command(
                guests.getLast(), "POST /stacks", "{\"id\":\"%s\",\"notes\":[\"%s\"]}".formatted(stack, notes)));
    }

    /** Another long note, and the stack moved to another zone; the number when both are done. */
    private long round(int each) {
        write(each);
        var zone = sitting.zones().get(each % 2);
        return done(sitting.command(
                guests.getLast(), "POST /stacks/" + stack + "/place", "{\"zone\":\"%s\"}".formatted(zone)));
    }

    private void write(int each) {
        done(sitting.write(guests.get(1 + each % (PAGES - 1)), 0, "😊".repeat(500)));
    }

    private static long done(Browser.Seen seen) {
        assertThat(seen.status()).as(seen.body()).isEqualTo(200);
        return Long.parseLong(seen.body().replaceFirst("(?s).*\"number\":(\\d+).*", "$1"));
    }

    private int openStreams() {
        return hub.rooms().stream()
                .filter(streams -> streams.room().id().equals(sitting.id()))
                .mapToInt(streams -> streams.streams().size())
                .sum();
    }
}
