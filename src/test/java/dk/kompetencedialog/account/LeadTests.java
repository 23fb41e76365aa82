package dk.kompetencedialog.account;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.WorkshopTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a member takes the lead of a workshop, keeps it, and loses it. */
class LeadTests extends WorkshopTest {
    private String desk;

    @BeforeEach
    void aWorkshop() {
        sitDown(false);
        desk = sitting.path("/desk");
    }

    @Test
    void nobodyElseTakesTheLead() {
        var other = members.signedIn(port);
        other.get("/workplaces/new");
        assertThat(other.form("/workshops/" + sitting.id() + "/seat").status()).isEqualTo(404);
        assertThat(new Browser(port)
                        .form("/workshops/" + sitting.id() + "/seat")
                        .status())
                .isEqualTo(403);
        assertThat(other.get(desk).leadsTo()).isEqualTo("/?why=seat");
    }

    @Test
    void aParticipantDoesNotLead() {
        assertThat(mette.get(sitting.path("")).status()).isEqualTo(200);
        assertThat(mette.get(desk).status()).isEqualTo(404);
        assertThat(sitting.command(mette, "POST /step", "{\"to\":1}").status()).isEqualTo(403);
    }

    @Test
    void takingItTwiceInOneBrowserKeepsTheSeat() {
        var before = sitting.facilitator().cookies();
        sitting.facilitator().get("/workshops/" + sitting.id());
        assertThat(sitting.facilitator()
                        .form("/workshops/" + sitting.id() + "/seat")
                        .cookies())
                .noneSatisfy(cookie -> assertThat(cookie).contains(SeatKey.COOKIE));
        assertThat(sitting.facilitator().cookies()).containsExactlyInAnyOrderElementsOf(before);
        assertThat(sitting.facilitator().get("/join?code=" + sitting.code()).leadsTo())
                .isEqualTo(sitting.path(""));
    }

    @Test
    void whoIsSignedInIsLedOnFromTheFrontPage() {
        assertThat(sitting.facilitator().get("/").body())
                .contains("Du er logget ind.", "Gå til jeres workshops")
                .doesNotContain("href=\"/sign-in\"");
    }

    @Test
    void anAddressForThisMachineAloneIsSaidToBeOne() {
        assertThat(sitting.facilitator().get("/workshops/" + sitting.id()).body())
                .contains("Ingen kan komme med på telefon endnu.", "Skriv til jeres it-afdeling")
                .containsPattern("<summary>Til den, der passer programmet</summary>\\s*<p>Sæt KD_PUBLIC_URL");
    }

    @Test
    void signingOutEndsItOnEveryScreen() {
        assertThat(sitting.facilitator().get(desk).status()).isEqualTo(200);
        sitting.facilitator().get("/workplaces/new");
        assertThat(sitting.facilitator().form("/sign-out", "sure", "yes").leadsTo())
                .isEqualTo("/?why=out");
        assertThat(sitting.facilitator().get(desk).leadsTo()).isEqualTo("/?why=seat");
        assertThat(sitting.step(1).status()).isEqualTo(401);
    }
}
