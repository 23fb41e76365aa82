package dk.kompetencedialog.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.data.TestDatabase;
import dk.kompetencedialog.platform.start.RunningProgram;
import dk.kompetencedialog.world.Administrator;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.LivePage;
import dk.kompetencedialog.world.Sitting;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code kill -9} of the program, its embedded database with it, while a room full of people writes. */
class KilledWhileWritingTests {
    private static final int PHONES = 12;

    private final Path data = TestDatabase.folder();
    private int port;
    private RunningProgram program;
    private Sitting sitting;
    private List<Browser> phones;

    @BeforeEach
    void start() throws Exception {
        port = RunningProgram.freePort();
        program = RunningProgram.begin(data, port, Map.of()).awaitReady();
        sitting = Sitting.open(Administrator.of(data, port), true, 1000);
        sitting.step(3);
        phones = IntStream.range(0, PHONES)
                .mapToObj(each -> sitting.guest("Gæst " + each))
                .toList();
    }

    @AfterEach
    void stop() throws IOException {
        program.close();
    }

    @Test
    void everyAcknowledgedNoteIsThereOnceAndPagesGoOn() throws Exception {
        var epoch = sitting.epoch(phones.getFirst());
        try (var page = LivePage.open(phones.getFirst(), sitting.path(""), "")) {
            var first = killedAmidst();
            page.awaitNumber(first.reached());
            var second = killedAmidst();
            page.awaitNumber(second.reached());
            var expected = new HashMap<>(first.expected());
            expected.putAll(second.expected());
            assertThat(Texts.on(sitting.boardPage())).isEqualTo(expected);
            assertThat(page.shown()).isEqualTo(page.afresh());
            assertThat(page.refreshes()).isZero();
        }
        assertThat(sitting.epoch(phones.getFirst())).isEqualTo(epoch);
    }

    /** Writes until the program is killed, and sends what was not answered again when it is back. */
    private Writers killedAmidst() throws Exception {
        var writers = Writers.begin(sitting, phones, Writers.notes(sitting));
        writers.awaitAcknowledged(150);
        program.handle().destroyForcibly();
        writers.awaitSilence();
        program = RunningProgram.begin(data, port, Map.of()).awaitReady();
        writers.sendAgain();
        return writers;
    }
}
