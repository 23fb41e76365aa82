package dk.kompetencedialog.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.measure.FuzzMeasure;
import dk.kompetencedialog.measure.Served;
import dk.kompetencedialog.platform.ProgramTest;
import dk.kompetencedialog.platform.mail.MailText;
import dk.kompetencedialog.platform.mail.PostOffice;
import dk.kompetencedialog.world.Members;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The small sister of {@code bin/measure fuzz}: what nobody would write, at every route there is, streams among them. */
@ProgramTest
class FuzzTests {
    /** Some ten seconds' worth. */
    private static final int INPUTS = 2_000;

    @Autowired
    private Members members;

    @LocalServerPort
    private int port;

    @Test
    void nothingThatIsSentMakesAFaultTellsTalesOrHangs() throws Exception {
        var seed = Long.getLong("fuzz.seed", new Random().nextInt(1_000_000));
        System.out.println("FuzzTests: -Dfuzz.seed=" + seed);
        var found = new FuzzMeasure(INPUTS, seed).sent(new ThisProgram());
        System.out.println("FuzzTests: " + found.answers());
        assertThat(found.amiss()).as("seed " + seed).isEmpty();
        assertThat(found.answers().keySet())
                .as("pages, changes and streams were reached, not refusals alone")
                .contains("administrator 200", "administrator 303", "guest 200")
                .anyMatch(kind -> kind.endsWith("stream 200"));
    }

    private final class ThisProgram implements Served {
        @Override
        public URI address(String path) {
            return URI.create("http://localhost:" + port + path);
        }

        @Override
        public String mailedLink(String mail) {
            return MailText.link(PostOffice.await(mail, 1));
        }

        @Override
        public String adminLink() {
            return members.link(OffsetDateTime.now(ZoneOffset.UTC).plusDays(1));
        }
    }
}
