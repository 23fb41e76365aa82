package dk.kompetencedialog.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Following;
import dk.kompetencedialog.world.WorkshopTest;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the facilitator's pages say and do beside the boards themselves. */
class LeadWorkshopTests extends WorkshopTest {
    /** Steps of the agenda: the first board's sharing and conclusions, the second board's intro, the end of the day. */
    private static final int SHARE = 3;

    private static final int CONCLUDE = 6;
    private static final int SECOND_BOARD = 8;
    private static final int CLOSING = 22;

    @BeforeEach
    void open() {
        sitDown(true);
    }

    @Test
    void aLockedBoardIsArrangedByTheFacilitatorAloneUntilTheNextBoard() {
        assertThat(sitting.command(sitting.facilitator(), "POST /lock", "{}").status())
                .isEqualTo(403);
        sitting.step(SHARE);
        sitting.write(mette, 0, "Vi deler data");
        lead("POST /lock");
        assertThat(phone()).contains("data-locked=\"true\"", "Kun facilitatoren flytter sedler");
        assertThat(projector()).doesNotContain("Kun facilitatoren flytter sedler");
        var refused = moved(mette, 1);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("Facilitatoren har låst pladen");
        assertThat(moved(sitting.facilitator(), 1).status()).isEqualTo(200);
        assertThat(sitting.command(mette, "DELETE /lock", "{}").status()).isEqualTo(403);
        assertThat(sitting.write(mette, 0, "Og skriver stadig").status()).isEqualTo(200);
        lead("DELETE /lock");
        assertThat(moved(mette, 0).status()).isEqualTo(200);
        lead("POST /lock");
        sitting.step(CONCLUDE);
        assertThat(phone()).contains("data-locked=\"true\"");
        sitting.step(SECOND_BOARD);
        assertThat(phone()).doesNotContain("data-locked");
    }

    private Browser.Seen moved(Browser who, int zone) {
        var there = "{\"zone\":\"%s\"}".formatted(sitting.zones().get(zone));
        return sitting.command(who, "POST /notes/" + sitting.notes().getFirst() + "/place", there);
    }

    @Test
    void theKindStandsAboveATitleThatDoesNotSayIt() {
        var called = sitting.facilitator().get("/workshops/" + sitting.id()).body();
        assertThat(called).containsPattern("</a> · Workshop 1</p>\\s*<h1>Kompetencestrategi 2027</h1>");
        var other = open("Workshop 1: ny strategi");
        var twice = other.facilitator().get("/workshops/" + other.id()).body();
        assertThat(twice).containsPattern("</a></p>\\s*<h1>Workshop 1: ny strategi</h1>");
    }

    @Test
    void aBoardThatEndsInOneKindAsksForNoChoice() {
        sitting.step(CONCLUDE);
        assertThat(desk()).contains("<select id=\"conclusion-kind\"");
        sitting.step(SECOND_BOARD + CONCLUDE - 1);
        assertThat(desk())
                .contains("<input type=\"hidden\" name=\"kind\" value=\"FOCUS_AREA\">")
                .doesNotContain("conclusion-kind");
    }

    @Test
    void whatIsWrongInTheFormIsToldOnTopAndAtItsField() {
        var workplace = find(
                "href=\"(/workplaces/[^\"]+)\"",
                sitting.facilitator().get("/workshops/" + sitting.id()).body());
        sitting.facilitator().get(workplace + "/workshops/new");
        var page = sitting.facilitator().form(workplace + "/workshops", "title", " ", "cap", "0");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body())
                .contains("<a href=\"#title\">Skriv, hvad workshoppen skal hedde.</a>")
                .contains("<a href=\"#names-no\">Vælg, om sedlerne skal vise navne.</a>")
                .contains(
                        "id=\"title-wrong\">Skriv, hvad workshoppen skal hedde.",
                        "id=\"cap-wrong\">Skriv et tal fra 1 til 1.000.",
                        "value=\"0\"");
    }

    @Test
    void theWayInLeavesTheWallWhenNobodyNewMayCome() {
        sitting.step(SHARE);
        assertThat(projector()).contains("class=\"code\"");
        try (var wall = follow(sitting.facilitator(), "projector", sitting.places(mette))) {
            lead("POST /code/closing");
            wall.until("target=\"way\"");
            assertThat(projector()).doesNotContain("class=\"code\"");
            lead("DELETE /code/closing");
            wall.until("class=\"code\"");
        }
        assertThat(projector()).contains("class=\"code\"");
    }

    @Test
    void aHiddenNoteIsOnTheDeskAloneUntilItIsPutBack() {
        sitting.step(SHARE);
        sitting.write(mette, 0, "En seddel om en kollega");
        var hiding = "/notes/" + sitting.notes().getFirst() + "/hiding";
        try (var desk = follow(sitting.facilitator(), "list", sitting.deskPlaces());
                var phone = follow(sitting.guest("Jonas Thorup"), "list", sitting.places(mette))) {
            sitting.command(sitting.facilitator(), "POST " + hiding, "{\"reason\":\"Nævner en kollega\"}");
            desk.until(heard -> heard.contains("target=\"hidden\"") && heard.contains("Nævner en kollega"));
            lead("DELETE " + hiding);
            assertThat(phone.until("En seddel om en kollega")).doesNotContain("Nævner en kollega");
        }
        assertThat(desk()).doesNotContain("Sæt på pladen igen");
    }

    @Test
    void aBoardShowsWhatTheOneBeforeEndedInAndTheLastStepShowsAll() {
        sitting.step(CONCLUDE);
        conclude("GOAL", "Vi deler data på tværs.");
        sitting.step(SECOND_BOARD);
        assertThat(projector()).contains("Vi deler data på tværs.");
        assertThat(phone()).contains("Vi deler data på tværs.");
        sitting.step(SECOND_BOARD + CONCLUDE - 1);
        conclude("FOCUS_AREA", "Data i alle afdelinger.");
        sitting.step(CLOSING);
        assertThat(projector()).contains("Vi deler data på tværs.").contains("Data i alle afdelinger.");
        assertThat(phone()).contains(sitting.path("/strategy"));
    }

    @Test
    void aClosedWorkshopLeadsToItsStrategyAndLetsNobodyLead() {
        lead("POST /closing");
        var strategy = "/workshops/" + sitting.id() + "/strategy";
        assertThat(desk()).contains(strategy).doesNotContain("id=\"go-on\"").doesNotContain("id=\"go-closing\"");
        assertThat(sitting.facilitator().get("/workshops/" + sitting.id()).body())
                .contains(strategy)
                .doesNotContain("class=\"code\"");
        assertThat(projector()).doesNotContain("class=\"code\"");
    }

    private static String find(String pattern, String page) {
        var found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).describedAs(pattern).isTrue();
        return found.group(1);
    }

    private void conclude(String kind, String text) {
        var body = "{\"id\":\"%s\",\"board\":\"%s\",\"kind\":\"%s\",\"text\":\"%s\",\"staffGroups\":[],\"notes\":[]}"
                .formatted(UUID.randomUUID(), sitting.board(), kind, text);
        assertThat(sitting.command(sitting.facilitator(), "POST /conclusions", body)
                        .status())
                .isEqualTo(200);
    }

    private void lead(String request) {
        assertThat(sitting.command(sitting.facilitator(), request, "{}").status())
                .isEqualTo(200);
    }

    private Following follow(Browser who, String surface, String places) {
        var path = sitting.path("/stream?surface=%s&places=%s".formatted(surface, places));
        return Following.open(who, path, sitting.position(who));
    }

    private String projector() {
        return sitting.facilitator().get(sitting.path("/projector")).body();
    }

    private String desk() {
        return sitting.facilitator().get(sitting.path("/desk")).body();
    }

    private String phone() {
        return mette.get(sitting.path("")).body();
    }
}
