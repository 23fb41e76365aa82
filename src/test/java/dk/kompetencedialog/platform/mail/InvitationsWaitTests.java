package dk.kompetencedialog.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.MovableClock;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.WorkshopTest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The mail server is away while people are invited: the page says so, and each has one invitation when it is back. */
class InvitationsWaitTests extends WorkshopTest {
    @Autowired
    Sending sending;

    @Autowired
    MovableClock clock;

    private final String address = "per-" + UUID.randomUUID() + "@klit.dk";
    private Browser hr;
    private String invitations;

    @BeforeEach
    void inviteOneWhileItIsAway() {
        sitDown(false);
        hr = sitting.facilitator();
        var home = "/workplaces/" + sitting.workplaceId();
        invitations = "/workshops/" + sitting.id() + "/invitations";
        hr.form(home + "/people", "name", "Per Holm", "mail", address);
        var per = Pattern.compile("/people/([0-9a-f-]{36})")
                .matcher(hr.get(home + "/people").body());
        assertThat(per.find()).isTrue();
        var day = LocalDate.now(ZoneOffset.UTC).plusDays(30).toString();
        hr.form(
                "/workshops/" + sitting.id() + "/agenda",
                "date-0",
                day,
                "minutes-0-0",
                "15",
                "minutes-0-1",
                "55",
                "minutes-0-2",
                "55",
                "minutes-0-3",
                "15",
                "minutes-0-4",
                "55",
                "minutes-0-5",
                "15");
        hr.form(invitations + "/people", "person", per.group(1));
        PostOffice.close();
        send();
    }

    @AfterEach
    void backToNormal() {
        PostOffice.open();
        clock.reset();
    }

    @Test
    void itIsSeenAndGoesOutOnceWhenTheServerIsBack() {
        awaitPage("Mailserveren tog ikke imod. Vi prøver igen.");
        send();
        PostOffice.open();
        clock.move(Duration.ofMinutes(3));
        sending.run();
        PostOffice.await(address, 1);
        awaitPage("Sendt ");
        clock.move(Duration.ofHours(3));
        sending.run();
        assertThat(PostOffice.to(address)).hasSize(1);
    }

    @Test
    void whatWasGivenUpCanBeSentAnew() {
        awaitPage("Mailserveren tog ikke imod. Vi prøver igen.");
        for (int tries = 1; tries < 10; tries++) {
            clock.move(Duration.ofHours(3));
            sending.run();
        }
        awaitPage("Kunne ikke sendes. Se efter, om e-mailen er rigtig.");
        PostOffice.open();
        send();
        PostOffice.await(address, 1);
        awaitPage("Sendt ");
    }

    /** The page is told to how many a letter is on its way, whether it waited already or not. */
    private void send() {
        assertThat(hr.form(invitations + "/sending", "language", "da").leadsTo())
                .isEqualTo(invitations + "?sent=1");
    }

    private void awaitPage(String words) {
        var until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!hr.get(invitations).body().contains(words))
            assertThat(System.nanoTime()).as(words).isLessThan(until);
    }
}
