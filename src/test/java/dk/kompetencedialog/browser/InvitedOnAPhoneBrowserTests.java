package dk.kompetencedialog.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.mail.MailText;
import dk.kompetencedialog.platform.mail.PostOffice;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Sitting;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Who was sent a mail is at work after two presses: on a phone, in Danish. */
class InvitedOnAPhoneBrowserTests extends PageTest {
    private final String mail = "maja-" + UUID.randomUUID() + "@klit.dk";

    /** The link in the invitation, and the button behind it. */
    @Test
    void whoIsInvitedToAWorkshopSitsInItOnTheDay() {
        var hr = members.signedIn(port);
        sitting = Sitting.open(hr, true, 5);
        var today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
        sitting.isOn(today.plusDays(60));
        var invitations = "/workshops/" + sitting.id() + "/invitations";
        var person = maja(hr);
        hr.get(invitations + "/people");
        hr.form(invitations + "/people", "person", person);
        hr.get(invitations);
        hr.form(invitations + "/sending", "language", "da");
        var invitation = invitation();
        sitting.isOn(today);
        sitting.step(2);
        var maja = onAPhone(invitation);
        assertThat(maja.page().locator("#name")).hasValue("Maja Krogh");
        maja.page().click("form[action='/join'] button");
        assertThat(maja.page()).hasURL("http://localhost:" + port + sitting.path(""));
        assertThat(maja.see("textarea")).isVisible();
    }

    /** The link in the mail that lets one in, and the button behind it. */
    @Test
    void whoAsksToBeLetInIsAtTheirOwnPage() {
        var hr = members.signedIn(port);
        sitting = Sitting.open(hr, true, 5);
        maja(hr);
        var asks = new Browser(port);
        asks.get("/sign-in");
        assertThat(asks.form("/sign-in", "mail", mail).status()).isIn(200, 303);
        var maja = onAPhone(MailText.link(PostOffice.await(mail, 1)));
        maja.page().click("main form button");
        assertThat(maja.page()).hasURL("http://localhost:" + port + "/workplaces/" + sitting.workplaceId() + "/me");
        assertThat(maja.see("h1")).hasText("Maja Krogh");
    }

    private String invitation() {
        var link = Pattern.compile("/invitation/[\\w-]+").matcher(MailText.plain(PostOffice.await(mail, 1)));
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private Person onAPhone(String link) {
        var maja = unopened("Maja", "da-DK");
        maja.page().setViewportSize(390, 844);
        opens(maja, link);
        assertThat(maja.page().getAttribute("html", "lang")).isEqualTo("da");
        assertThat(wider(maja)).isFalse();
        return maja;
    }

    private String maja(Browser hr) {
        var people = "/workplaces/" + sitting.workplaceId() + "/people";
        hr.get(people + "/new");
        assertThat(hr.form(people, "name", "Maja Krogh", "mail", mail).status()).isEqualTo(303);
        return Jsoup.parse(hr.get(people).body())
                .select("a:containsOwn(Maja Krogh)")
                .attr("href")
                .replaceFirst(".*/", "");
    }
}
