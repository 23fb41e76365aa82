package dk.kompetencedialog.room.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever gathers, it goes out whole, in pieces that PostgreSQL takes. */
class HintsTests {
    private static final int MOST_BYTES = 8_000;

    @Test
    void noPieceIsTooLongAndNothingIsLeftOut() {
        var hints = new Hints();
        var wanted = IntStream.range(0, 1_000)
                .mapToObj(each -> {
                    var room = UUID.randomUUID();
                    var hint = "c%s=%s=%d=%d".formatted(room, UUID.randomUUID(), 22, 10_000);
                    hints.tellCount(room, hint);
                    return hint;
                })
                .collect(Collectors.toSet());
        var payloads = hints.take();
        assertThat(payloads).allSatisfy(payload -> assertThat(payload).hasSizeLessThan(MOST_BYTES));
        assertThat(payloads.stream().flatMap(payload -> Arrays.stream(payload.split(" "))))
                .containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(hints.take()).isEmpty();
    }
}
