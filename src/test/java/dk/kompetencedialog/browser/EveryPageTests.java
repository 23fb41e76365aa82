package dk.kompetencedialog.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No step of the day keeps anyone out, and nothing of what is read afterwards is wider than a narrow screen. */
class EveryPageTests extends PageTest {
    private static final int SHARE = 3;
    private static final int PRIORITISE = 5;
    private static final int CONCLUDE = 6;
    private static final int SECOND_BOARD = 8;
    private static final int CLOSING = 22;

    @Test
    void theWayOutStandsBesideTheName() {
        var member = desk();
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
