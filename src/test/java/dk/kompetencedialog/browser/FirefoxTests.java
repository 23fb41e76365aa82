package dk.kompetencedialog.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.WorkshopTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The phone's page in Firefox, driven by the script beside the tests. */
class FirefoxTests extends WorkshopTest {
    @Test
    void aPhoneWritesAndMovesInFirefox() throws IOException, InterruptedException {
        var sitting = open(false);
        sitting.step(2);
        var script = new ProcessBuilder("node", "src/test/firefox/phone.js", "http://localhost:" + port, sitting.code())
                .redirectErrorStream(true)
                .start();
        var said = new ArrayList<String>();
        try (var lines = script.inputReader(StandardCharsets.UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                if (line.equals("written")) sitting.step(3);
            }
        }
        assertThat(script.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(script.exitValue()).describedAs(String.join("\n", said)).isZero();
    }
}
