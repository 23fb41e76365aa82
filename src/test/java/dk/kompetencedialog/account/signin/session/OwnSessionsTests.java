package dk.kompetencedialog.account.signin.session;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.MovableClock;
import dk.kompetencedialog.platform.data.TestDatabase;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.WorkshopTest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How long a sign-in lasts, and how a member ends the others and their seats. */
class OwnSessionsTests extends WorkshopTest {
    private static final String ENDS = "form[action^=/account/browsers/]:not([action*=others])";

    @Autowired
    MovableClock clock;

    @Autowired
    TestDatabase.Access behindTheWalls;

    private Browser member;
    private Browser other;

    @BeforeEach
    void twoBrowsers() {
        sitDown(false);
        member = sitting.facilitator();
        other = new Browser(port);
        members.again(member, other);
    }

    @AfterEach
    void backToTheMachinesTime() {
        clock.reset();
    }

    @Test
    void bothAreListedAndTheOtherOneIsEnded() {
        var page = Jsoup.parse(member.get("/account").body());
        assertThat(page.select("#browsers + ul li")).hasSize(2);
        assertThat(page.select("#browsers + ul li").getFirst().text()).contains("denne browser");
        var ends = page.select(ENDS);
        assertThat(ends).hasSize(1);
        assertThat(member.form(ends.attr("action")).leadsTo()).isEqualTo("/account?done=browser");
        assertThat(member.get("/account?done=browser").body())
                .contains("Du er logget ud i den anden browser.", "Du er ikke logget ind andre steder.");
        assertThat(other.get("/workplaces").leadsTo()).isEqualTo("/sign-in?why=ended");
        assertThat(other.get("/sign-in?why=ended").body()).contains("Enten er du logget ud fra en anden browser");
        assertThat(new Browser(port).get("/workplaces").leadsTo()).isEqualTo("/sign-in");
    }

    @Test
    void allOthersAreEndedAtOnce() {
        var third = new Browser(port);
        members.again(member, third);
        member.get("/account");
        member.form("/account/browsers/others/gone");
        assertThat(List.of(other, third))
                .allSatisfy(
                        each -> assertThat(each.get("/workplaces").leadsTo()).isEqualTo("/sign-in?why=ended"));
        assertThat(member.get("/account").status()).isEqualTo(200);
    }

    @Test
    void nobodyEndsAnothersSignInOrSeat() {
        var end = Jsoup.parse(member.get("/account").body()).select(ENDS).attr("action");
        var stranger = members.signedIn(port);
        stranger.get("/account");
        stranger.form(end);
        stranger.form("/account/rooms/" + sitting.id() + "/gone");
        assertThat(other.get("/account").status()).isEqualTo(200);
        assertThat(member.get(sitting.path("/desk")).status()).isEqualTo(200);
    }

    @Test
    void aSeatIsLeftOnEveryScreenAndTheMemberStaysSignedIn() {
        assertThat(member.get("/account").body()).contains("Her har du en plads");
        member.form("/account/rooms/" + sitting.id() + "/gone");
        assertThat(member.get("/account?done=room").body())
                .contains("Du har forladt pladsen.")
                .doesNotContain("Her har du en plads");
        assertThat(member.get(sitting.path("/desk")).leadsTo()).isEqualTo("/?why=seat");
    }

    @Test
    void aSignInEndsAfterSevenDaysHoweverMuchItIsUsedAndTheLeadGoesOn() {
        clock.move(Duration.ofDays(7).minusMinutes(1));
        assertThat(member.get("/account").status()).isEqualTo(200);
        clock.move(Duration.ofMinutes(1));
        assertThat(member.get("/account").leadsTo()).isEqualTo("/sign-in?why=old");
        assertThat(member.get("/sign-in?why=old").body()).contains("i syv dage", "er gemt");
        assertThat(member.get(sitting.path("/desk")).status()).isEqualTo(200);
        members.again(member, member);
        assertThat(member.get("/account").status()).isEqualTo(200);
    }

    @Test
    void aSignInEndsAfterTwelveHoursWithoutAPage() throws SQLException {
        agedBy(Duration.ofHours(12).minusMinutes(2));
        assertThat(member.get("/account").status()).isEqualTo(200);
        agedBy(Duration.ofHours(12).plusMinutes(1));
        assertThat(member.get("/account").leadsTo()).isEqualTo("/sign-in?why=ended");
    }

    /** The library that keeps sessions asks the machine's own clock. */
    private void agedBy(Duration age) throws SQLException {
        try (var database = behindTheWalls.connect();
                var statement = database.prepareStatement("update library.spring_session set last_access_time = ?")) {
            statement.setLong(1, System.currentTimeMillis() - age.toMillis());
            statement.executeUpdate();
        }
    }
}
