package dk.kompetencedialog.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No form keeps anyone out, empty, wrong or filled in, in either language, and none is wider than a narrow screen. */
class EveryFormTests extends PageTest {
    @Test
    void whatTheFormsAnswerWhenTheyAreEmpty() {
        var member = desk();
        var home = home(member);
        for (var path : List.of("/workplaces/new", home + "/workshops/new")) {
            opens(member, path);
            member.page().click("main form > .btn");
            assertThat(member.see("main .form-error-message, main .alert-error").first())
                    .isVisible();
            member.meetsNoBarrier();
            member.showsItsEdges();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void aListOfPeopleThatIsPasted(String language) {
        var member = desk();
        var home = home(member);
        opens(member, "/language/" + language + "?to=" + home + "/people/pasting");
        member.page().fill("#text", "Maja Krogh;maja@klit.dk;Drift > Nord\nJonas;jonas@klit");
        member.page().click("main form .btn");
        member.meetsNoBarrier();
        member.showsItsEdges();
        member.page().setViewportSize(320, 640);
        assertThat(wider(member)).isFalse();
        member.page().click("section form .btn");
        assertThat(member.see("#text")).hasValue("Jonas;jonas@klit");
        for (var list : List.of("/people", "/units")) {
            opens(member, home + list);
            member.page().click("main :is(th, strong) a >> nth=0");
            member.meetsNoBarrier();
            member.showsItsEdges();
            assertThat(wider(member)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void aCouncilThatIsWrittenDown(String language) {
        var member = desk();
        var home = home(member);
        opens(member, "/language/" + language + "?to=" + home + "/councils/new");
        member.page().fill("#a-name-0", "Maja Krogh");
        member.page().fill("#b-name-0", "maja krogh");
        member.page().click("main form > .btn:last-child");
        assertThat(member.see("#b-name-0-wrong")).containsText("Maja Krogh");
        member.meetsNoBarrier();
        member.showsItsEdges();
        member.page().setViewportSize(320, 640);
        assertThat(wider(member)).isFalse();
        member.page().fill("#b-name-0", "Jonas Thorup");
        member.page().click("main form > .btn:last-child");
        assertThat(member.see(".sides")).containsText("Jonas Thorup");
        member.meetsNoBarrier();
        member.showsItsEdges();
        assertThat(wider(member)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void anInvitationThatIsChosenSentAndAnswered(String language) {
        var member = desk();
        var home = home(member);
        var invitations = "/workshops/" + sitting.id() + "/invitations";
        opens(member, "/language/" + language + "?to=" + home + "/people/pasting");
        member.page().fill("#text", "Maja Krogh;maja-" + UUID.randomUUID() + "@klit.dk\nJonas Thorup");
        member.page().click("main form .btn");
        member.page().click("section form .btn");
        opens(member, "/workshops/" + sitting.id() + "/agenda");
        member.page().fill("#date-0", LocalDate.now(ZoneOffset.UTC).plusDays(30).toString());
        member.page().click("main > form > .btn");
        opens(member, invitations);
        member.page().click("main .choices label >> nth=0");
        member.page().click("main .choices label >> nth=1");
        holds(member);
        member.page().click("main > form > .btn");
        holds(member);
        member.page().click(".sending .btn");
        member.page().click(".invited tr:last-child summary");
        holds(member);
        member.page().click(".invited tr:last-child form:last-child .btn");
        holds(member);
        var link = member.see(".alert code").textContent();
        member.page().navigate(link);
        holds(member);
        member.page().click(".answers .btn >> nth=0");
        holds(member);
        opens(member, "/workshops/" + sitting.id());
        holds(member);
        opens(member, invitations + "/poster");
        holds(member);
    }
}
