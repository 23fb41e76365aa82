package dk.kompetencedialog.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.MovableClock;
import dk.kompetencedialog.platform.ProgramTest;
import dk.kompetencedialog.platform.data.TestDatabase;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Members;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The mail server does not answer: nobody waits for it, and what was queued goes out when it is back. */
@ProgramTest
class MailServerAwayTests {
    @Autowired
    Members members;

    @Autowired
    Sending sending;

    @Autowired
    MovableClock clock;

    @Autowired
    TestDatabase.Access behindTheWalls;

    @LocalServerPort
    int port;

    private final String address = "per-" + UUID.randomUUID() + "@klit.dk";

    @BeforeEach
    void takeItAway() {
        PostOffice.close();
        var hr = members.signedIn(port);
        hr.get("/workplaces/new");
        var home = hr.form("/workplaces", "name", "Klitstyrelsen", "groupName", "Administrative")
                .leadsTo();
        hr.form(home + "/people", "name", "Per Holm", "mail", address);
    }

    @AfterEach
    void backToTheMachinesTime() {
        clock.reset();
    }

    @Test
    void itIsSentOnceWhenTheServerIsBack() throws Exception {
        var browser = new Browser(port);
        browser.get("/sign-in");
        assertThat(browser.form("/sign-in", "mail", address).status()).isEqualTo(200);
        await("error = 'MailSendException' and sent_at is null and tries = 1");
        PostOffice.open();
        sending.run();
        assertThat(PostOffice.to(address)).describedAs("before its time").isEmpty();
        clock.move(Duration.ofMinutes(3));
        sending.run();
        PostOffice.await(address, 1);
        await("error is null and sent_at is not null and tries = 2");
        clock.move(Duration.ofHours(3));
        sending.run();
        assertThat(PostOffice.to(address)).hasSize(1);
    }

    /** Waits until the mail in the queue stands so. */
    private void await(String state) throws SQLException {
        long until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!stands(state)) assertThat(System.nanoTime()).as(state).isLessThan(until);
    }

    private boolean stands(String state) throws SQLException {
        try (var owner = behindTheWalls.connectAsOwner();
                var question = owner.prepareStatement("""
                        select exists (select from kd.mail m join kd.person p on p.id = m.person_id where p.mail = ? and %s)
                        """.formatted(state))) {
            question.setString(1, address);
            var answer = question.executeQuery();
            answer.next();
            return answer.getBoolean(1);
        }
    }
}
