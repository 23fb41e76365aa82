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
}
