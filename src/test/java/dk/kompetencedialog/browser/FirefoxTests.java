package dk.kompetencedialog.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.WorkshopTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A phone with Firefox through a whole day, driven by the script beside the tests; the room goes on where the script says so. */
class FirefoxTests extends WorkshopTest {
    private final Map<String, Runnable> goesOn = Map.of(
            "written", () -> sitting.step(3),
            "moved", () -> sitting.step(4),
            "gathered", () -> sitting.step(5),
            "voted", this::conclude,
            "ready", () -> sitting.step(9),
            "written again", this::share,
            "searched", () -> sitting.step(22),
            "at the end", () -> sitting.command(sitting.facilitator(), "POST /closing", "{}"));

    @Test
    void aWholeDayInFirefox() throws IOException, InterruptedException {
        sitDown(false);
        sitting.step(2);
        sitting.write(mette, 0, "Læse data");
        sitting.write(mette, 0, "Bruge data");
        var script = new ProcessBuilder("node", "src/test/firefox/day.js", "http://localhost:" + port, sitting.code())
                .redirectErrorStream(true)
                .start();
        var said = new ArrayList<String>();
        try (var lines = script.inputReader(StandardCharsets.UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                goesOn.getOrDefault(line, () -> {}).run();
            }
        }
        assertThat(script.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(script.exitValue()).describedAs(String.join("\n", said)).isZero();
        assertThat(said).containsAll(goesOn.keySet());
    }

    private void conclude() {
        sitting.step(6);
        sitting.conclude("GOAL", "Alle bruger data");
    }

    private void share() {
        sitting.write(mette, 0, "Vi skal lytte");
        sitting.step(10);
    }
}
