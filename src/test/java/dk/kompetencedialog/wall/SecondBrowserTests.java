package dk.kompetencedialog.wall;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Council;
import dk.kompetencedialog.world.Decided;
import dk.kompetencedialog.world.Sitting;
import dk.kompetencedialog.world.WorkshopTest;
import dk.kompetencedialog.world.Writer;
import java.net.HttpCookie;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody else's browser, with what it took from the first: it gets nowhere. */
class SecondBrowserTests extends WorkshopTest {
    private Browser hr;
    private Browser thief;

    @BeforeEach
    void twoBrowsers() {
        sitDown(false);
        sitting.step(2);
        hr = sitting.facilitator();
        thief = new Browser(port);
    }

    @Test
    void aStolenJoinLinkGivesASeatOfItsOwnAndNoneOnceTheCodeIsClosed() {
        sitting.write(mette, 0, "Mettes kladde");
        var link = "/j/" + way(sitting).token();
        thief.get(thief.get(link).leadsTo());
        assertThat(thief.form("/join", "way", way(sitting).token(), "name", "Mette Krogh")
                        .leadsTo())
                .isEqualTo(sitting.path(""));
        assertThat(sitting.own(thief)).isEmpty();
        assertThat(thief.get(sitting.path("/board")).body()).doesNotContain("Mettes kladde");
        sitting.command(hr, "POST /code/closing", "{}");
        var late = new Browser(port);
        assertThat(late.get(late.get(link).leadsTo()).status()).isEqualTo(410);
        assertThat(late.form("/join", "way", way(sitting).token(), "name", "Sent")
                        .status())
                .isEqualTo(410);
        assertThat(late.get(sitting.path("")).leadsTo()).isEqualTo("/?why=seat");
    }

    @Test
    void aSeatsCookieThatIsAlteredOrShownElsewhereIsNoSeat() {
        var seat = cookie(mette, "kd_seat");
        var other = open(false);
        var altered = flipped(seat);
        var moved = other.workplaceId() + seat.substring(36);
        for (var tried : List.of(altered, moved, seat.substring(0, 40), ""))
            assertThat(with("kd_seat=" + tried, sitting.path("/board")).status())
                    .as(tried)
                    .isEqualTo(401);
        assertThat(with("kd_seat=" + seat, other.path("/board")).status()).isEqualTo(401);
        assertThat(with("kd_seat=" + seat, sitting.path("/board")).status()).isEqualTo(200);
    }

    @Test
    void anOldSessionIsNobodys() {
        hr.get("/account");
        var session = all(hr);
        assertThat(with(session, "/account").status()).isEqualTo(200);
        hr.form("/sign-out", "sure", "yes");
        assertThat(with(session, "/account").leadsTo()).startsWith("/sign-in");
        assertThat(with(session, "/workplaces/" + sitting.workplaceId()).leadsTo())
                .startsWith("/sign-in");
    }

    @Test
    void aSessionThatWasThereBeforeIsLeftBehindWhenSomebodySignsIn() {
        var victim = new Browser(port);
        var link = members.link(OffsetDateTime.now(ZoneOffset.UTC).plusDays(1));
        victim.get(link);
        var before = all(victim);
        victim.form(link);
        assertThat(victim.get("/account").status()).isEqualTo(200);
        assertThat(with(before, "/account").leadsTo()).startsWith("/sign-in");
    }

    @Test
    void anotherWorkplacesIdsAreNotThere() {
        var elsewhere = members.signedIn(port);
        var other = Sitting.open(elsewhere, false, 5);
        var home = "/workplaces/" + sitting.workplaceId();
        var person = members.person(sitting.workplaceId(), "Per Lind");
        for (var path : List.of(
                home,
                home + "/people",
                home + "/people/" + person,
                home + "/audit",
                home + "/administrators",
                home + "/activities",
                home + "/mus",
                home + "/evaluations",
                home + "/year",
                home + "/year/" + person,
                home + "/mus/" + person + "/figures",
                home + "/evaluations/" + person,
                "/plans/" + person,
                "/workplaces/" + other.workplaceId() + "/mus/" + person + "/mine/preparation",
                "/workplaces/" + other.workplaceId() + "/people/" + person,
                "/workshops/" + sitting.id(),
                "/workshops/" + sitting.id() + "/minutes"))
            assertThat(elsewhere.get(path).status()).as(path).isEqualTo(404);
        elsewhere.get("/account");
        for (var path : List.of(
                "/workplaces/" + other.workplaceId() + "/people/" + person + "/removal",
                "/workshops/" + sitting.id() + "/seat",
                home + "/people/" + person + "/removal"))
            assertThat(elsewhere.form(path).body()).as(path).doesNotContain("Per Lind");
        assertThat(hr.get(home + "/people").body()).contains("Per Lind");
        var stranger = other.guest("Jonas");
        assertThat(sitting.write(stranger, 0, "Udefra").status()).isEqualTo(401);
    }

    @Test
    void aLinkThatIsAlteredOpensNothing() {
        Council.small().in(sitting.workplaceId(), hr);
        sitting.step(6);
        sitting.conclude("GOAL", "Vi deler data");
        var decided = Decided.by(hr, "/strategies/" + Writer.begin(sitting).strategy());
        for (var link : List.of(decided.hearing(), decided.published())) {
            assertThat(thief.get(link).status()).isEqualTo(200);
            assertThat(thief.get(flipped(link)).status()).isEqualTo(404);
            assertThat(thief.get(flipped(link) + "/strategy.pdf").status()).isEqualTo(404);
            assertThat(thief.get(link.substring(0, link.length() - 1)).status()).isEqualTo(404);
        }
        var signIn = members.link(OffsetDateTime.now(ZoneOffset.UTC).plusDays(1));
        thief.get(flipped(signIn));
        thief.form(flipped(signIn));
        assertThat(thief.get("/account").leadsTo()).startsWith("/sign-in");
        var invitation = invited();
        assertThat(thief.get(invitation).status()).isEqualTo(200);
        assertThat(thief.get(flipped(invitation)).status()).isIn(404, 410);
    }

    /** The link by which somebody answers an invitation. */
    private String invited() {
        var workshop = "/workshops/" + sitting.id();
        var person = members.person(sitting.workplaceId(), "Ulla Krag");
        sitting.isOn(LocalDate.now(ZoneOffset.UTC).plusDays(60));
        hr.get(workshop + "/invitations/people");
        hr.form(workshop + "/invitations/people", "person", person.toString());
        hr.get(workshop + "/invitations");
        var made = hr.form(workshop + "/invitations/people/" + person + "/link").body();
        return Jsoup.parse(made).select(".alert code").text().replaceFirst("^https?://[^/]+", "");
    }

    private Browser.Seen with(String cookies, String path) {
        return new Browser(port).send("GET", path, "", Map.of("Cookie", cookies));
    }

    private static String all(Browser who) {
        return who.cookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String cookie(Browser who, String name) {
        return who.cookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    /** With one character, in the middle of the secret, another one. */
    private static String flipped(String secret) {
        int at = secret.length() - 10;
        return secret.substring(0, at) + (secret.charAt(at) == 'A' ? 'B' : 'A') + secret.substring(at + 1);
    }
}
