package dk.kompetencedialog.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No page keeps anyone out, in either language, and none is wider than a narrow screen. */
class EveryPageTests extends BrowserTest {
    private static final int SHARE = 3;
    private static final int PRIORITISE = 5;
    private static final int CONCLUDE = 6;
    private static final int SECOND_BOARD = 8;
    private static final int CLOSING = 22;

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void pagesToReadAndFormsToFillIn(String language) {
        var member = desk();
        concluded();
        var home = home(member);
        for (var path : List.of(
                "/",
                "/?why=seat",
                "/join?code=" + sitting.code(),
                "/join?code=AAAAAAA",
                "/privacy",
                "/help",
                "/sign-in",
                members.link(OffsetDateTime.now(ZoneOffset.UTC).plusDays(1)),
                "/workplaces",
                "/workplaces/new",
                home,
                home + "/staff-groups",
                home + "/workshops/new",
                home + "/people",
                home + "/people/new",
                home + "/people/pasting",
                home + "/units",
                home + "/units/new?project=true",
                home + "/councils",
                home + "/councils/new",
                "/workshops/" + sitting.id(),
                "/workshops/" + sitting.id() + "/agenda",
                "/workshops/" + sitting.id() + "/strategy",
                "/workshops/" + sitting.id() + "/minutes",
                "/workshops/" + sitting.id() + "/invitations",
                "/workshops/" + sitting.id() + "/invitations/poster",
                "/invitation/" + "A".repeat(43),
                "/not-here")) {
            opens(member, "/language/" + language + "?to=" + path);
            assertThat(member.page().title()).isNotBlank();
            assertThat(member.see("html")).hasAttribute("lang", language);
            member.meetsNoBarrier();
            member.showsItsEdges();
        }
        for (int width : new int[] {390, 320}) {
            member.page().setViewportSize(width, 640);
            opens(member, "/workshops/" + sitting.id());
            assertThat(wider(member)).isFalse();
            assertThat(member.see(".bar form").boundingBox().y)
                    .describedAs("the way out beside the name at %d px", width)
                    .isLessThan(member.see(".bar nav").boundingBox().y);
        }
    }

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

    @ParameterizedTest
    @ValueSource(ints = {0, SHARE, PRIORITISE, CONCLUDE, SECOND_BOARD, CLOSING})
    void theOverviewAndTheWallAtEachKindOfStep(int step) {
        concluded();
        sitting.step(step);
        var desk = desk();
        var wall = projector(desk);
        List.of(desk, wall).forEach(screen -> {
            assertThat(screen.see("#now[data-index='" + step + "']")).hasCount(1);
            screen.meetsNoBarrier();
            screen.showsItsEdges();
        });
    }

    @Test
    void theOverviewAndTheWallWhenAllIsOver() {
        concluded();
        assertThat(sitting.command(sitting.facilitator(), "POST /closing", "{}").status())
                .isEqualTo(200);
        var desk = desk();
        desk.meetsNoBarrier();
        desk.showsItsEdges();
        var wall = projector(desk);
        wall.meetsNoBarrier();
        wall.showsItsEdges();
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void whatIsReadWhenAllIsOver(String language) {
        var freja = phone("Freja");
        concluded();
        assertThat(sitting.command(sitting.facilitator(), "POST /closing", "{}").status())
                .isEqualTo(200);
        for (int width : new int[] {320, 390, 1366}) {
            freja.page().setViewportSize(width, 768);
            for (var path : List.of("", "/minutes", "/whereabouts")) {
                opens(freja, "/language/" + language + "?to=" + sitting.path(path));
                assertThat(freja.see("html")).hasAttribute("lang", language);
                freja.meetsNoBarrier();
                freja.showsItsEdges();
                assertThat(wider(freja)).describedAs("%s at %d px", path, width).isFalse();
            }
        }
    }

    /** A board with a note on it, one off it, and a sentence at its end. */
    private void concluded() {
        var mette = sitting.guest("Mette");
        sitting.step(2);
        List.of("Data i hverdagen", "Ib igen").forEach(text -> sitting.write(mette, 0, text));
        sitting.step(CONCLUDE);
        var hiding = "POST /notes/" + sitting.notes().getFirst() + "/hiding";
        sitting.command(sitting.facilitator(), hiding, "{\"reason\":\"Nævner en kollega\"}");
        var sentence = "{\"id\":\"%s\",\"board\":\"%s\",\"kind\":\"GOAL\",\"text\":\"Vi deler data.\"}"
                .formatted(UUID.randomUUID(), sitting.board());
        assertThat(sitting.command(sitting.facilitator(), "POST /conclusions", sentence)
                        .status())
                .isEqualTo(200);
    }

    private void holds(Person who) {
        who.meetsNoBarrier();
        who.showsItsEdges();
        who.page().setViewportSize(320, 640);
        assertThat(wider(who)).describedAs(who.page().url()).isFalse();
        who.page().setViewportSize(1280, 800);
    }

    private String home(Person member) {
        opens(member, "/workshops/" + sitting.id());
        return member.see("main .eyebrow a").getAttribute("href");
    }

    private void opens(Person who, String path) {
        who.page().navigate("http://localhost:" + port + path);
    }

    private static boolean wider(Person who) {
        return (boolean) who.page().evaluate("document.documentElement.scrollWidth > innerWidth");
    }
}
