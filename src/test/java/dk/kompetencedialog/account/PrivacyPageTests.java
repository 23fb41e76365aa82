package dk.kompetencedialog.account;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.WorkshopTest;
import org.junit.jupiter.api.Test;

/** What people are told of what becomes of what they write. */
class PrivacyPageTests extends WorkshopTest {
    @Test
    void whatAnOperatorCanFindIsSaidInBothLanguages() {
        var phone = new Browser(port);
        assertThat(phone.get("/privacy").body()).contains("den, der driver serveren, kan derfor finde det");
        phone.speak("en");
        assertThat(phone.get("/privacy").body()).contains("whoever runs the server can find it");
    }

    @Test
    void helpIsThereForWhoeverTakesPart() {
        var phone = new Browser(port);
        assertThat(phone.get("/help").body()).contains("Hjælp til dig, der er med", "Hvis nettet forsvinder");
        phone.speak("en");
        assertThat(phone.get("/help").body()).contains("Help for you who take part", "If the network goes");
    }
}
