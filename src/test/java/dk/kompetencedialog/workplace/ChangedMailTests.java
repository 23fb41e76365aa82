package dk.kompetencedialog.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.data.TestDatabase;
import dk.kompetencedialog.platform.mail.PostOffice;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.WorkshopTest;
import jakarta.mail.internet.MimeMultipart;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An administrator writes another mail on somebody: who has the new one can be them, and who had the old one is told. */
class ChangedMailTests extends WorkshopTest {
    @Autowired
    private TestDatabase.Access behindTheWalls;

    private final String address = "maja-" + UUID.randomUUID() + "@klit.dk";
    private Browser hr;
    private String home;
    private String maja;

    @BeforeEach
    void sheIsOnTheList() {
        sitDown(false);
        hr = sitting.facilitator();
        home = "/workplaces/" + sitting.workplaceId();
        hr.get(home + "/people/new");
        hr.form(home + "/people", "name", "Maja Krogh", "mail", address);
        maja = Jsoup.parse(hr.get(home + "/people").body())
                .select("a:containsOwn(Maja Krogh)")
                .attr("href");
    }

    @Test
    void whoHasBeenInIsToldAtTheOldOneAndOnce() throws Exception {
        signsIn();
        var next = "ny-" + address;
        change(address.toUpperCase(Locale.ROOT));
        change(address);
        change(next);
        var told = PostOffice.await(address, 1);
        assertThat(told.getSubject()).isEqualTo("Din e-mail i Kompetencedialogen er ændret");
        var parts = (MimeMultipart)
                ((MimeMultipart) told.getContent()).getBodyPart(0).getContent();
        var words = ((MimeMultipart) parts.getBodyPart(0).getContent())
                .getBodyPart(0)
                .getContent()
                .toString();
        assertThat(words)
                .contains("En administrator hos Klitstyrelsen", "bed om at få din egen e-mail tilbage")
                .doesNotContain(next, "Maja", "http");
        awaitForgotten();
        assertThat(PostOffice.to(next)).isEmpty();
        assertThat(PostOffice.to(address)).hasSize(1);
    }

    @Test
    void whoseMailIsTakenAwayIsToldToo() throws SQLException {
        signsIn();
        change("");
        PostOffice.await(address, 1);
        awaitForgotten();
    }

    /** What is mended before anybody was in by it may have been a stranger's. */
    @Test
    void whoHasNeverBeenInIsToldNothing() throws SQLException {
        change("ny-" + address);
        assertThat(count("kd.mail where kind = 'mail-changed'")).isZero();
    }

    private void signsIn() {
        var link = members.mailed(address);
        var browser = new Browser(port);
        browser.get(link);
        browser.form(link);
        assertThat(browser.get(home + "/me").status()).isEqualTo(200);
    }

    private void change(String mail) {
        hr.get(maja);
        assertThat(hr.form(maja, "name", "Maja Krogh", "mail", mail).status()).isEqualTo(303);
    }

    /** The letter has been taken, and nobody keeps the old mail any more. */
    private void awaitForgotten() throws SQLException {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (count("kd.mail where kind = 'mail-changed' and sent_at is not null") == 0)
            assertThat(System.nanoTime()).isLessThan(end);
        assertThat(count("kd.changed_mail where true")).isZero();
    }

    private int count(String what) throws SQLException {
        try (var owner = behindTheWalls.connectAsOwner();
                var asked = owner.prepareStatement("select count(*) from " + what + " and workplace_id = ?")) {
            asked.setObject(1, sitting.workplaceId());
            var rows = asked.executeQuery();
            rows.next();
            return rows.getInt(1);
        }
    }
}
