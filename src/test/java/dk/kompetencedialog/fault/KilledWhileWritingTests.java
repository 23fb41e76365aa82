package dk.kompetencedialog.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.data.TestDatabase;
import dk.kompetencedialog.platform.start.RunningProgram;
import dk.kompetencedialog.world.LivePage;
import dk.kompetencedialog.world.Sitting;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** {@code kill -9} of the program, its embedded database with it, while a room full of people writes. */
class KilledWhileWritingTests {
    private static final int PHONES = 12;

    private final Path data = TestDatabase.folder();

    @Test
    void everyAcknowledgedNoteIsThereOnce() throws Exception {
        int port = RunningProgram.freePort();
        var program = RunningProgram.begin(data, port, Map.of()).awaitReady();
        try {
            var sitting = Sitting.open(Administrator.of(data, port), port, true, 1000);
            sitting.step(3);
            var phones = IntStream.range(0, PHONES)
                    .mapToObj(each -> sitting.guest("Gæst " + each))
                    .toList();
            var epoch = sitting.epoch(phones.getFirst());
            try (var page = LivePage.open(phones.getFirst(), sitting.path(""), "")) {
                for (int kill = 1; kill <= 2; kill++) {
                    var writers = Writers.begin(sitting, phones);
                    writers.awaitAcknowledged(150);
                    program.handle().destroyForcibly();
                    writers.awaitSilence();
                    program = RunningProgram.begin(data, port, Map.of()).awaitReady();
                    writers.sendAgain();
                    page.awaitNumber(writers.reached());
                    assertThat(Texts.on(sitting.boardPage())).containsAllEntriesOf(writers.expected());
                    assertThat(Texts.on(sitting.boardPage()).values()).containsOnly(1);
                    assertThat(page.shown()).isEqualTo(page.afresh());
                    assertThat(sitting.epoch(phones.getFirst())).isEqualTo(epoch);
                }
                assertThat(page.refreshes()).isZero();
            }
        } finally {
            program.close();
        }
    }
}
