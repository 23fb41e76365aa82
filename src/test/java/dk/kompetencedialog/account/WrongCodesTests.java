package dk.kompetencedialog.account;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.MovableClock;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class WrongCodesTests {
    private final MovableClock clock = new MovableClock();
    private final WrongCodes wrongCodes = new WrongCodes(clock);

    @Test
    void aWholeWorkplaceMayMistypeFromOneAddress() {
        assertThat(count("10.0.0.1", WrongCodes.FROM_ONE_ADDRESS)).containsOnly(Duration.ZERO);
        assertThat(count("10.0.0.1", 1)).containsOnly(WrongCodes.DELAY);
        assertThat(count("10.0.0.2", 1)).containsOnly(Duration.ZERO);
    }

    @Test
    void fromAHundredAMinuteAllWait(CapturedOutput log) {
        IntStream.range(0, WrongCodes.FROM_ALL).forEach(at -> count("10.0.0." + at, 1));
        assertThat(count("10.0.1.1", 3)).containsOnly(WrongCodes.DELAY);
        assertThat(log.getAll().lines().filter(line -> line.contains("wrong join codes")))
                .hasSize(1);
        assertThat(log.getAll()).doesNotContain("10.0.");
    }

    @Test
    void aMinuteLaterAllIsForgotten() {
        IntStream.range(0, WrongCodes.FROM_ALL).forEach(at -> count("10.0.0." + at, 1));
        clock.move(Duration.ofMinutes(1));
        assertThat(count("10.0.1.1", 1)).containsOnly(Duration.ZERO);
    }

    private java.util.List<Duration> count(String address, int times) {
        return IntStream.range(0, times)
                .mapToObj(at -> wrongCodes.count(address))
                .toList();
    }
}
