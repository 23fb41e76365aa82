package dk.kompetencedialog.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No page keeps anyone out, in either language, and none is wider than a narrow screen. */
class EveryPageTests extends PageTest {
    private static final int SHARE = 3;
    private static final int PRIORITISE = 5;
    private static final int CONCLUDE = 6;
    private static final int SECOND_BOARD = 8;
    private static final int CLOSING = 22;

    /** Each is the page that was asked for, and no way in stands before it. */
    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void pagesForWhoeverComesBy(String language) {
        var anyone = atTheDoor("Somebody");
        for (var path : List.of("/", "/join", "/privacy", "/help", "/sign-in", "/invitation/" + "A".repeat(43))) {
            opens(anyone, "/language/" + language + "?to=" + path);
            assertThat(anyone.page()).hasURL("http://localhost:" + port + path);
            assertThat(anyone.see("html")).hasAttribute("lang", language);
            holds(anyone);
        }
    }

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
                "/workshops/" + sitting.id() + "/guide",
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
}
