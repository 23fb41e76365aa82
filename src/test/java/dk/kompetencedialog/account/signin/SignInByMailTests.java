package dk.kompetencedialog.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.MovableClock;
import dk.kompetencedialog.platform.ProgramTest;
import dk.kompetencedialog.platform.data.TestDatabase;
import dk.kompetencedialog.platform.mail.PostOffice;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Members;
import dk.kompetencedialog.world.RawRequest;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody on a workplace's list signs in by a link in a mail. */
@ProgramTest
class SignInByMailTests {
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/sign-in/[A-Za-z0-9_-]{43})");

    @Autowired
    Members members;

    @Autowired
    MovableClock clock;

    @Autowired
    TestDatabase.Access behindTheWalls;

    @LocalServerPort
    int port;

    private final String address = "maja-" + UUID.randomUUID() + "@klit.dk";
    private Browser hr;
    private String home;

    @BeforeEach
    void putHerOnTheList() {
        hr = members.signedIn(port);
        home = workplace("Klitstyrelsen");
    }

    @AfterEach
    void backToTheMachinesTime() {
        clock.reset();
    }

    @Test
    void aHostThatTheCallerMadeUpIsNotInTheLetter() throws Exception {
        var caller = new Browser(port);
        caller.get("/sign-in");
        var body = "mail=" + address + "&_csrf=" + caller.token();
        var answer =
                RawRequest.answer(port, """
                POST /sign-in HTTP/1.1\r
                Host: evil.example\r
                X-Forwarded-Host: evil.example\r
                X-Forwarded-Proto: https\r
                Content-Type: application/x-www-form-urlencoded\r
                Content-Length: %d\r
                Connection: close\r
                %s\r
                %s""".formatted(body.length(), RawRequest.cookies(caller, "/sign-in"), body));
        assertThat(answer).contains("er der et link på vej").doesNotContain("evil.example");
        assertThat(written(PostOffice.await(address, 1))).containsPattern(LINK).doesNotContain("evil.example");
    }

    @Test
    void theLinkInTheMailLeadsToHerOwnPageAndNoFurther() throws Exception {
        var maja = new Browser(port);
        maja.get("/sign-in");
        assertThat(maja.form("/sign-in", "mail", " " + address.toUpperCase(Locale.ROOT))
                        .body())
                .contains("er der et link på vej");
        var mail = PostOffice.await(address, 1);
        assertThat(mail.getSubject()).isEqualTo("Dit link til Kompetencedialogen");
        assertThat(mail.getFrom()[0]).hasToString("dialog@eksempel.dk");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(written(mail)).contains("text/plain", "text/html", "Linket virker én gang og i en time");
        signIn(maja, mail);
        assertThat(maja.get("/workplaces").leadsTo()).isEqualTo(home + "/me");
        assertThat(maja.get(home + "/me").body())
                .contains("Maja Krogh", "Du er på listen hos Klitstyrelsen")
                .doesNotContain("Et andet navn", "første link");
        assertThat(maja.get(home).leadsTo()).isEqualTo(home + "/me");
        for (var path : List.of("/people", "/units", "/councils", "/staff-groups", "/workshops/new"))
            assertThat(maja.get(home + path).status()).describedAs(path).isEqualTo(404);
    }

    @Test
    void whoCanAskForALinkAgainSignsOutAtOnce() throws Exception {
        ask();
        var maja = new Browser(port);
        signIn(maja, PostOffice.await(address, 1));
        maja.get(home + "/me");
        assertThat(maja.form("/sign-out").leadsTo()).isEqualTo("/");
        assertThat(maja.get(home + "/me").leadsTo()).isEqualTo("/sign-in");
    }

    @Test
    void whetherAnAddressIsKnownNobodyIsTold() {
        var stranger = new Browser(port);
        stranger.get("/sign-in");
        var unknown = "ukendt-" + UUID.randomUUID() + "@klit.dk";
        var known = stranger.form("/sign-in", "mail", address).body().replace(address, "");
        assertThat(stranger.form("/sign-in", "mail", unknown).body().replace(unknown, ""))
                .isEqualTo(known);
        PostOffice.await(address, 1);
        assertThat(PostOffice.to(unknown)).isEmpty();
        assertThat(stranger.form("/sign-in", "mail", "maja@klit").body()).contains("E-mailen mangler noget");
    }

    @Test
    void whoeverAsksTwiceInAHurryHasOneMailAndLaterAnother() throws Exception {
        ask();
        ask();
        assertThat(queued()).isEqualTo(1);
        PostOffice.await(address, 1);
        clock.move(Duration.ofMinutes(2));
        ask();
        assertThat(queued()).isEqualTo(2);
        PostOffice.await(address, 2);
    }

    @Test
    void theLinkIsGoodForAnHourAndOnce() throws Exception {
        ask();
        var mail = PostOffice.await(address, 1);
        clock.move(Duration.ofMinutes(61));
        var late = new Browser(port);
        assertThat(late.get(link(mail)).status()).isEqualTo(410);
        ask();
        var second = PostOffice.await(address, 2);
        signIn(new Browser(port), second);
        assertThat(late.get(link(second)).status()).isEqualTo(410);
    }

    @Test
    void oneMailOpensEveryWorkplaceWhereItStands() throws Exception {
        var other = workplace("Fyrvæsenet");
        ask();
        var maja = new Browser(port);
        signIn(maja, PostOffice.await(address, 1));
        assertThat(maja.get("/workplaces").body())
                .contains("href=\"" + home + "/me\"", "href=\"" + other + "/me\"", "Fyrvæsenet");
    }

    @Test
    void whoCameInByACopiedLinkIsLetOutWhenAnotherProvesTheMail() throws Exception {
        var handedOver = members.copied(UUID.fromString(home.replaceFirst(".*/", "")), person());
        var somebody = new Browser(port);
        somebody.get(handedOver);
        assertThat(somebody.form(handedOver).leadsTo()).isEqualTo("/workplaces");
        assertThat(somebody.get(home + "/me").status()).isEqualTo(200);
        ask();
        var maja = new Browser(port);
        signIn(maja, PostOffice.await(address, 1));
        assertThat(somebody.get(home + "/me").leadsTo()).isEqualTo("/sign-in?why=ended");
        assertThat(maja.get(home + "/me").status()).isEqualTo(200);
    }

    @Test
    void theQueueKnowsNeitherAddressNorLink() throws Exception {
        ask();
        var link = link(PostOffice.await(address, 1)).replaceFirst(".*/", "");
        try (var owner = behindTheWalls.connectAsOwner();
                var question = owner.prepareStatement(
                        "select count(*) filter (where m::text like ? or m::text like '%@%'), count(*) from kd.mail m")) {
            question.setString(1, "%" + link + "%");
            var answer = question.executeQuery();
            answer.next();
            assertThat(answer.getInt(1)).isZero();
            assertThat(answer.getInt(2)).isPositive();
        }
    }

    private String workplace(String name) {
        hr.get("/workplaces/new");
        var made = hr.form("/workplaces", "name", name, "groupName", "Administrative")
                .leadsTo();
        hr.form(made + "/people", "name", "Et andet navn", "mail", "");
        hr.form(made + "/people", "name", "Maja Krogh", "mail", address);
        return made;
    }

    private UUID person() {
        var link = Pattern.compile("/people/([0-9a-f-]{36})\">Maja Krogh")
                .matcher(hr.get(home + "/people").body());
        assertThat(link.find()).isTrue();
        return UUID.fromString(link.group(1));
    }

    private int queued() throws SQLException {
        try (var owner = behindTheWalls.connectAsOwner();
                var question = owner.prepareStatement("select count(*) from kd.mail where person_id = ?")) {
            question.setObject(1, person());
            var answer = question.executeQuery();
            answer.next();
            return answer.getInt(1);
        }
    }

    private void ask() {
        var browser = new Browser(port);
        browser.get("/sign-in");
        assertThat(browser.form("/sign-in", "mail", address).status()).isEqualTo(200);
    }

    private static void signIn(Browser browser, MimeMessage mail) throws Exception {
        var link = link(mail);
        browser.get(link);
        assertThat(browser.form(link).leadsTo()).isEqualTo("/workplaces");
    }

    private static String link(MimeMessage mail) throws Exception {
        var parts = (MimeMultipart)
                ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
        var alternatives = (MimeMultipart) parts.getBodyPart(0).getContent();
        var found = LINK.matcher(alternatives.getBodyPart(0).getContent().toString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String written(MimeMessage mail) throws Exception {
        var bytes = new ByteArrayOutputStream();
        mail.writeTo(bytes);
        var parts = (MimeMultipart)
                ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
        var alternatives = (MimeMultipart) parts.getBodyPart(0).getContent();
        return bytes.toString(StandardCharsets.UTF_8)
                + alternatives.getBodyPart(0).getContent()
                + alternatives.getBodyPart(1).getContent();
    }
}
