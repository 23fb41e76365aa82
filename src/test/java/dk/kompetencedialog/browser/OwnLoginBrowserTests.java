package dk.kompetencedialog.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dk.kompetencedialog.platform.data.TestDatabase;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of a workplace's own login, begun, wrong and set, in either language: none keeps anyone out. */
class OwnLoginBrowserTests extends PageTest {
    @Autowired
    TestDatabase.Access behindTheWalls;

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void fromItsNameToTheDoorOnTheIntranet(String language) throws SQLException {
        var member = desk();
        var home = home(member);
        var name = "klit-" + UUID.randomUUID().toString().substring(0, 8);
        opens(member, "/language/" + language + "?to=" + home + "/own-login");
        member.page().fill("#shortName", "Æ");
        member.page().click("main form .btn");
        assertThat(member.see("#shortName-wrong")).isVisible();
        assertThat(member.see("#shortName")).hasValue("Æ");
        holds(member);
        member.page().fill("#shortName", name);
        member.page().click("main form .btn");
        holds(member);
        member.page().fill("#issuer", "https://127.0.0.1");
        member.page().fill("#clientId", "os");
        member.page().fill("#secret", "hemmeligt");
        member.page().click("form[action$=setting] .btn");
        assertThat(member.see("#issuer-wrong")).isVisible();
        assertThat(member.see("#clientId")).hasValue("os");
        assertThat(member.see("#secret")).hasValue("");
        holds(member);
        isSet(name);
        opens(member, home + "/own-login");
        holds(member);
        var anyone = unopened("anyone", "da-DK");
        opens(anyone, "/language/" + language + "?to=/sign-in/at/" + name);
        assertThat(anyone.see("main .btn")).hasAttribute("href", Pattern.compile("/sign-in/with/[0-9a-f-]{36}"));
        holds(anyone);
    }

    private void isSet(String name) throws SQLException {
        try (var owner = behindTheWalls.connectAsOwner();
                var statement = owner.prepareStatement("""
                        update kd.own_login set issuer = 'https://login.klit.dk', client_id = 'os', secret = decode('00', 'hex'), discovery = '{}', open = true
                        where short_name = ?
                        """)) {
            statement.setString(1, name);
            statement.executeUpdate();
        }
    }
}
