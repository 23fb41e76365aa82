package dk.kompetencedialog.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.MovableClock;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Following;
import dk.kompetencedialog.world.LivePage;
import dk.kompetencedialog.world.WorkshopTest;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the facilitator's pages say and do beside the boards themselves. */
class LeadWorkshopTests extends WorkshopTest {
    /** Steps of the agenda: the first board's sharing and conclusions, the second board's intro, the end of the day. */
    private static final int SHARE = 3;

    private static final int CONCLUDE = 6;
    private static final int SECOND_BOARD = 8;
    private static final int CLOSING = 22;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void open() {
        sitDown(true);
    }

    @AfterEach
    void clockBack() {
        clock.reset();
    }

    @Test
    void theClockRunsFromThePressThatStartsIt() {
        assertThat(projector()).contains("data-minutes=\"0\"").doesNotContain("data-started=");
        lead("POST /clock");
        assertThat(projector()).contains("data-minutes=\"15\"").contains("data-started=");
    }

    @Test
    void whoGoesBackToAStepGoesOnFromTheTimeItHadUsed() {
        sitting.step(SHARE);
        clock.move(Duration.ofMinutes(5));
        sitting.step(SHARE + 1);
        clock.move(Duration.ofMinutes(2));
        assertThat(used()).isEqualTo(2);
        sitting.step(SHARE);
        assertThat(used()).isEqualTo(5);
        clock.move(Duration.ofMinutes(1));
        sitting.step(SHARE + 1);
        assertThat(used()).isEqualTo(2);
        sitting.step(SHARE);
        assertThat(used()).isEqualTo(6);
        lead("POST /clock");
        assertThat(used()).isZero();
        sitting.step(SHARE + 1);
        sitting.step(SHARE);
        assertThat(used()).isZero();
    }

    @Test
    void aStepThatWasLeftOpenForHoursHasNoMoreThanItsOwnTimeGone() {
        sitting.step(SHARE);
        clock.move(Duration.ofHours(20));
        sitting.step(SHARE + 1);
        sitting.step(SHARE);
        assertThat(projector()).contains("data-minutes=\"12\"");
        assertThat(used()).isEqualTo(12);
    }

    @Test
    void aStepIsGivenMinutesAndLosesWhatItHasNotUsed() throws Exception {
        sitting.step(SHARE);
        try (var page = LivePage.open(mette, sitting.path(""), "")) {
            assertThat(minutes(5).status()).isEqualTo(200);
            page.awaitNumber(sitting.number(mette));
            assertThat(page.shown()).isEqualTo(page.afresh()).contains("data-minutes=\"17\"");
        }
        clock.move(Duration.ofMinutes(15));
        assertThat(minutes(-1).status()).isEqualTo(200);
        var tooFew = minutes(-2);
        assertThat(tooFew.status()).isEqualTo(400);
        assertThat(tooFew.body()).contains("Så meget er allerede brugt");
        assertThat(minutes(61).status()).isEqualTo(400);
        assertThat(sitting.command(mette, "POST /minutes", "{\"more\":5}").status())
                .isEqualTo(403);
        assertThat(projector()).contains("data-minutes=\"16\"");
        sitting.step(SHARE + 1);
        sitting.step(SHARE);
        assertThat(projector()).contains("data-minutes=\"16\"");
    }

    private Browser.Seen minutes(int more) {
        return sitting.command(sitting.facilitator(), "POST /minutes", "{\"more\":%d}".formatted(more));
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

    /** Whole minutes of the step's time that have gone. */
    private long used() {
        var page = projector();
        var began = Long.parseLong(find("data-started=\"(\\d+)\"", page));
        return Duration.ofMillis(Long.parseLong(find("data-time=\"(\\d+)\"", page)) - began)
                .toMinutes();
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
