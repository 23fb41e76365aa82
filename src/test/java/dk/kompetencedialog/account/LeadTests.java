package dk.kompetencedialog.account;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.ProgramTest;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Hosts;
import dk.kompetencedialog.world.Members;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How a member takes the lead of a workshop, keeps it, and loses it. */
@ProgramTest
class LeadTests {
    @Autowired
    Hosts hosts;

    @Autowired
    Members members;

    @LocalServerPort
    int port;

    private Hosts.Held held;
    private String desk;

    @BeforeEach
    void aWorkshop() {
        held = hosts.make(port, false);
        desk = "/w/" + held.id() + "/desk";
    }

    @Test
    void nobodyElseTakesTheLead() {
        var other = members.signedIn(port);
        other.get("/workplaces/new");
        assertThat(other.form("/workshops/" + held.id() + "/seat").status()).isEqualTo(404);
        assertThat(new Browser(port).form("/workshops/" + held.id() + "/seat").status())
                .isEqualTo(403);
        assertThat(other.get(desk).leadsTo()).isEqualTo("/?why=seat");
    }

    @Test
    void aParticipantDoesNotLead() {
        var phone = new Browser(port);
        phone.form("/join", "way", hosts.way(held).code().value(), "name", "Mette");
        assertThat(phone.get("/w/" + held.id()).status()).isEqualTo(200);
        assertThat(phone.get(desk).status()).isEqualTo(404);
        var step = phone.send("POST", "/w/" + held.id() + "/step", "{\"to\":1}", command(phone));
        assertThat(step.status()).isEqualTo(403);
    }

    @Test
    void takingItTwiceInOneBrowserKeepsTheSeat() {
        var before = held.leader().cookies();
        held.leader().get("/workshops/" + held.id());
        assertThat(held.leader().form("/workshops/" + held.id() + "/seat").cookies())
                .noneSatisfy(cookie -> assertThat(cookie).contains(SeatKey.COOKIE));
        assertThat(held.leader().cookies()).containsExactlyInAnyOrderElementsOf(before);
        assertThat(held.leader()
                        .get("/join?code=" + hosts.way(held).code().value())
                        .leadsTo())
                .isEqualTo("/w/" + held.id());
    }

    @Test
    void whoIsSignedInIsLedOnFromTheFrontPage() {
        assertThat(held.leader().get("/").body())
                .contains("Du er logget ind.", "Gå til jeres workshops")
                .doesNotContain("href=\"/sign-in\"");
    }

    @Test
    void anAddressForThisMachineAloneIsSaidToBeOne() {
        assertThat(held.leader().get("/workshops/" + held.id()).body()).contains("KD_PUBLIC_URL");
    }

    @Test
    void signingOutEndsItOnEveryScreen() {
        assertThat(held.leader().get(desk).status()).isEqualTo(200);
        held.leader().get("/workplaces/new");
        assertThat(held.leader().form("/sign-out").leadsTo()).isEqualTo("/");
        assertThat(held.leader().get(desk).leadsTo()).isEqualTo("/?why=seat");
        assertThat(held.command("POST", "/step", "{\"to\":1}").status()).isEqualTo(401);
    }

    private static Map<String, String> command(Browser browser) {
        return Map.of(
                "Origin", browser.origin(),
                "Kd-Command", "7e3cbb5d-7a4c-4c8d-9c55-1c7ad2f7a001",
                "Content-Type", "application/json");
    }
}
