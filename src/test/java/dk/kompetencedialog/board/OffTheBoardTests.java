package dk.kompetencedialog.board;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.LivePage;
import dk.kompetencedialog.world.WorkshopTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What is hidden or taken back is not there for the others: no answer and no page bears its id, and nothing fails because of it. */
class OffTheBoardTests extends WorkshopTest {
    private Browser jonas;
    private String off;
    private String stays;

    @BeforeEach
    void open() {
        sitDown(true);
        jonas = sitting.guest("Jonas Thorup");
        sitting.step(3);
        List.of("Den ene", "Den anden").forEach(text -> sitting.write(mette, 0, text));
        off = sitting.notes().getFirst();
        stays = sitting.notes().getLast();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aStackIsSplitAndGatheredAgainWithoutIt(boolean hidden) {
        var stack = UUID.randomUUID();
        sitting.write(mette, 0, "Den tredje");
        sitting.command(jonas, "POST /stacks", gathering(stack));
        sitting.command(
                jonas, "POST /notes/" + sitting.notes().getLast() + "/place", "{\"stack\":\"%s\"}".formatted(stack));
        takeOff(hidden);
        var split = sitting.command(jonas, "DELETE /stacks/" + stack, "");
        assertThat(split.body()).contains(stays).doesNotContain(off);
        assertThat(sitting.undo(jonas, split).status()).isEqualTo(200);
        assertThat(sitting.boardPage()).contains("s_" + stack);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nobodyMovesItOrGathersIt(boolean hidden) {
        takeOff(hidden);
        var place = "{\"zone\":\"%s\"}".formatted(sitting.zones().get(1));
        assertThat(sitting.command(jonas, "POST /notes/" + off + "/place", place)
                        .status())
                .isEqualTo(404);
        assertThat(sitting.command(jonas, "POST /stacks", gathering(UUID.randomUUID()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatStoodBeforeItIsPutBackWithoutNamingIt() {
        sitting.command(mette, "POST /notes/" + stays + "/place", place(off));
        takeOff(true);
        var moved = sitting.command(jonas, "POST /notes/" + stays + "/place", place(null));
        assertThat(moved.body()).doesNotContain(off);
    }

    @Test
    void whatWasTakenBackReturnsOnlyWhereThereIsRoom() {
        sitting.command(mette, "DELETE /own/" + sitting.own(mette).getFirst(), "");
        for (int each = 0; each < 4; each++) sitting.write(mette, 0, "Nummer " + each);
        var returned = sitting.command(mette, "POST /own/" + sitting.own(mette).get(4) + "/return", "");
        assertThat(returned.status()).isEqualTo(403);
        assertThat(returned.body()).contains("de 5 sedler");
        assertThat(sitting.notes()).hasSize(5);
    }

    @Test
    void aConclusionThatSomebodyRemovedIsNotChangedInTheDark() {
        sitting.step(6);
        var id = UUID.randomUUID();
        assertThat(conclude("", id).status()).isEqualTo(200);
        sitting.command(sitting.facilitator(), "DELETE /conclusions/" + id, "");
        var changed = conclude("/" + id, id);
        assertThat(changed.status()).isEqualTo(409);
        assertThat(changed.body()).contains("slettet konklusionen");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aConclusionLetsGoOfIt(boolean hidden) {
        sitting.step(6);
        var id = UUID.randomUUID();
        assertThat(conclude("", id).status()).isEqualTo(200);
        assertThat(sitting.boardPage()).contains("data-behind=\"" + off);
        try (var open = LivePage.open(jonas, sitting.path(""), "")) {
            open.awaitNumber(takeOff(hidden));
            assertThat(open.shown()).isEqualTo(open.afresh()).doesNotContain(off);
        }
        assertThat(sitting.boardPage()).doesNotContain(off);
        assertThat(conclude("/" + id, id).status()).isEqualTo(200);
        assertThat(conclude("", id).status()).isEqualTo(409);
    }

    @Test
    void aBodyThatIsNothingGetsASentence() {
        assertThat(sitting.command(jonas, "POST /notes", "null").status()).isEqualTo(400);
        assertThat(jonas.get(sitting.path("/changes?places=,")).status()).isLessThan(500);
    }

    private Browser.Seen conclude(String to, UUID id) {
        var body =
                "{\"id\":\"%s\",\"board\":\"%s\",\"kind\":\"GOAL\",\"text\":\"Vi deler data.\",\"notes\":[\"%s\",\"%s\"],\"revision\":0}"
                        .formatted(id, sitting.board(), off, stays);
        return sitting.command(sitting.facilitator(), "POST /conclusions" + to, body);
    }

    /** The room's number after it. */
    private long takeOff(boolean hidden) {
        var done = hidden
                ? sitting.command(sitting.facilitator(), "POST /notes/" + off + "/hiding", "{\"reason\":\"\"}")
                : sitting.command(mette, "DELETE /own/" + sitting.own(mette).getLast(), "");
        assertThat(done.status()).isEqualTo(200);
        assertThat(sitting.notes()).contains(stays).doesNotContain(off);
        return JsonMapper.shared().readTree(done.body()).get("number").asLong();
    }

    private String gathering(UUID stack) {
        return "{\"id\":\"%s\",\"notes\":[\"%s\",\"%s\"],\"name\":\"Data\"}".formatted(stack, off, stays);
    }

    private String place(String before) {
        return before == null
                ? "{\"zone\":\"%s\"}".formatted(sitting.zones().getFirst())
                : "{\"zone\":\"%s\",\"before\":\"%s\"}"
                        .formatted(sitting.zones().getFirst(), before);
    }
}
