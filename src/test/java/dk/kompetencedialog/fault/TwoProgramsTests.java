package dk.kompetencedialog.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.data.TestDatabase;
import dk.kompetencedialog.platform.start.RunningProgram;
import dk.kompetencedialog.world.Administrator;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Following;
import dk.kompetencedialog.world.LivePage;
import dk.kompetencedialog.world.Sitting;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Two programs, A and B, on one database: what happens at A is seen at B, also while nobody hears the other's hints, and when A is killed
 * its people go on at B.
 */
class TwoProgramsTests {
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final int NOTES = 9;

    private static final TestDatabase.Access DATABASE = TestDatabase.fresh();
    private static final Path DATA = TestDatabase.folder();
    private static RunningProgram a;
    private static RunningProgram b;
    private static int portA;
    private static int portB;
    private static Browser administrator;

    private Sitting sitting;
    private Browser mette;
    private Browser jonas;

    @BeforeAll
    static void start() throws Exception {
        portA = RunningProgram.freePort();
        a = begin(DATA, portA).awaitReady();
        portB = RunningProgram.freePort();
        b = begin(TestDatabase.folder(), portB).awaitReady();
        administrator = Administrator.of(DATA, portA);
    }

    @AfterAll
    static void stop() throws IOException {
        a.close();
        b.close();
    }

    /** Mette sits at A, Jonas at B. */
    @BeforeEach
    void sit() throws Exception {
        if (!a.handle().isAlive()) a = begin(DATA, portA).awaitReady();
        sitting = Sitting.open(administrator, true, 1000);
        sitting.step(3);
        mette = sitting.guest("Mette");
        jonas = sitting.guest("Jonas");
        jonas.lookAt(portB);
    }

    @Test
    void whatIsWrittenAtOneIsSoonSeenAtTheOther() {
        try (var page = LivePage.open(jonas, sitting.path(""), "")) {
            assertThat(longestWait(page)).isLessThan(SOON);
            assertThat(page.shown()).isEqualTo(page.afresh());
            assertThat(page.refreshes()).isZero();
        }
    }

    @Test
    void alsoWhileNobodyHearsTheOthersHints() throws Exception {
        try (var page = LivePage.open(jonas, sitting.path(""), "");
                var listeners = Listeners.cut(DATABASE, 2)) {
            assertThat(longestWait(page)).isLessThan(SOON);
            listeners.awaitCuts(6);
            assertThat(page.shown()).isEqualTo(page.afresh());
            assertThat(page.refreshes()).isZero();
        }
        try (var page = LivePage.open(jonas, sitting.path(""), "")) {
            page.awaitNumber(write("Linjen er taget op igen"));
        }
    }

    @Test
    void newsOfOnesOwnListCrossesToo() throws Exception {
        mette.lookAt(portB);
        try (var other = LivePage.open(mette, sitting.path(""), "")) {
            mette.lookAt(portA);
            write("Fra den anden fane");
            other.awaitList(1);
            try (var listeners = Listeners.cut(DATABASE, 2)) {
                write("Og en til");
                other.awaitList(2);
                listeners.awaitCuts(2);
            }
        }
    }

    @Test
    void howManyAreReadyCrossesToo() {
        administrator.lookAt(portB);
        var path = sitting.path("/stream?surface=list&places=" + sitting.deskPlaces());
        try (var desk = Following.open(administrator, path, sitting.position(administrator))) {
            sitting.command(jonas, "POST /ready", "{\"step\":3,\"ready\":true}");
            desk.until("event: ready\ndata: 3:1\n");
            sitting.command(mette, "POST /ready", "{\"step\":3,\"ready\":true}");
            desk.until("event: ready\ndata: 3:2\n");
        } finally {
            administrator.lookAt(portA);
        }
    }

    @Test
    void whenOneIsKilledItsPeopleGoOnAtTheOther() throws Exception {
        var phones = IntStream.range(0, 8)
                .mapToObj(each -> sitting.guest("Gæst " + each))
                .toList();
        try (var moving = LivePage.open(mette, sitting.path(""), "");
                var staying = LivePage.open(jonas, sitting.path(""), "")) {
            var writers = Writers.begin(sitting, phones, Writers.notes(sitting));
            writers.awaitAcknowledged(150);
            a.handle().destroyForcibly();
            writers.awaitSilence();
            Stream.concat(Stream.of(mette, sitting.facilitator()), phones.stream())
                    .forEach(seat -> seat.lookAt(portB));
            writers.sendAgain();
            for (var page : List.of(moving, staying)) {
                page.awaitNumber(writers.reached());
                assertThat(page.shown()).isEqualTo(page.afresh());
                assertThat(page.refreshes()).isZero();
            }
            assertThat(Texts.on(sitting.boardPage())).isEqualTo(writers.expected());
        }
    }

    /** From a note's acknowledgement at A to its showing at B: the longest of several. */
    private Duration longestWait(LivePage page) {
        return IntStream.range(0, NOTES)
                .mapToObj(each -> wait(page, "Seddel " + each))
                .max(Duration::compareTo)
                .orElseThrow();
    }

    private Duration wait(LivePage page, String text) {
        var number = write(text);
        var acknowledged = System.nanoTime();
        page.awaitNumber(number);
        return Duration.ofNanos(System.nanoTime() - acknowledged);
    }

    private long write(String text) {
        return Writers.number(sitting.write(mette, 0, text));
    }

    private static RunningProgram begin(Path data, int port) throws IOException {
        var settings = new HashMap<String, String>();
        DATABASE.settings()
                .forEach((name, value) ->
                        settings.put(name.toUpperCase(Locale.ROOT).replace('.', '_'), value));
        return RunningProgram.begin(data, port, Map.copyOf(settings));
    }
}
