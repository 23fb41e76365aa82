package dk.kompetencedialog.account;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Following;
import dk.kompetencedialog.world.WorkshopTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** A workplace with a workshop, in which somebody gets a role and loses it while their screens are open. */
abstract class RolesTest extends WorkshopTest {
    Browser hr;
    UUID workplace;
    String home;
    String workshop;

    @BeforeEach
    void aWorkplace() {
        sitDown(false);
        hr = sitting.facilitator();
        workplace = sitting.workplaceId();
        home = "/workplaces/" + workplace;
        workshop = "/workshops/" + sitting.id();
    }

    final void make(UUID person) {
        hr.get(home + "/administrators");
        assertThat(hr.form(home + "/administrators", "person", person.toString())
                        .status())
                .isEqualTo(303);
    }

    final Following leading(Browser who) {
        who.get(workshop);
        assertThat(who.form(workshop + "/seat").leadsTo()).isEqualTo(sitting.path("/desk"));
        var desk = deskStream(who);
        desk.until("id: ");
        return desk;
    }

    final Following deskStream(Browser who) {
        return Following.open(who, sitting.path("/stream?surface=list&places=" + sitting.deskPlaces()), "");
    }

    final Following stream(Browser who) {
        return Following.open(who, sitting.path("/stream?surface=list&places="), "");
    }
}
