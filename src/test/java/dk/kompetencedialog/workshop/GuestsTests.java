package dk.kompetencedialog.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Following;
import dk.kompetencedialog.world.LivePage;
import dk.kompetencedialog.world.WorkshopTest;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The facilitator names a participant's seat, takes it, and gives it back; what was written stays. */
class GuestsTests extends WorkshopTest {
    private static final int WRITE = 2;
    private static final int SHARE = 3;

    private Browser jonas;

    @Test
    void aNewNameIsOnTheDeskAndOnTheNotes() throws Exception {
        come(true);
        write();
        try (var page = LivePage.open(jonas, sitting.path(""), "")) {
            var named = name("Jonas", "{\"name\":\" Jonas  Holm \"}");
            assertThat(named.status()).isEqualTo(200);
            page.awaitNumber(sitting.number(jonas));
            assertThat(page.shown()).isEqualTo(page.afresh()).contains("Jonas Holm");
            assertThat(people()).contains("Jonas Holm").doesNotContain("Jonas");
            assertThat(sitting.undo(sitting.facilitator(), named).status()).isEqualTo(200);
            assertThat(sitting.boardPage()).contains("Jonas").doesNotContain("Jonas Holm");
        }
    }

    @Test
    void whoLeadsHasANameToo() {
        come(true);
        assertThat(name("Facilitator", "{\"name\":\"Karin Lund\"}").status()).isEqualTo(200);
        assertThat(people()).contains("Karin Lund").doesNotContain("Facilitator");
    }

    @Test
    void whoLeadsGoesByTheNameThatTheWorkplaceKnows() {
        come(true);
        assertThat(people()).contains("Facilitator");
        members.onTheList(sitting.workplaceId(), sitting.id(), "Lone Berg");
        assertThat(people()).contains("Lone Berg").doesNotContain("Facilitator");
        assertThat(name("Lone Berg", "{\"name\":\"Lone\"}").status()).isEqualTo(200);
        assertThat(people()).contains("Lone").doesNotContain("Lone Berg", "Facilitator");
        sitting.command(sitting.facilitator(), "POST /closing", "{}");
        assertThat(sitting.facilitator().get(sitting.path("/minutes")).body()).contains("Ledet af", "Lone");
    }

    @Test
    void twoOfTheSameNameAreToldApart() {
        come(true);
        name("Jonas", "{\"name\":\"mette krogh\"}");
        assertThat(people()).contains("Mette Krogh", "mette krogh 2");
    }

    @Test
    void withoutNamesNothingOnTheBoardMoves() {
        come(false);
        write();
        var before = sitting.boardPage();
        try (var wall = follow(sitting.facilitator())) {
            name("Jonas", "{\"name\":\"Jonas Holm\"}");
            assertThat(wall.until("headcount")).doesNotContain("n_").doesNotContain("Jonas");
        }
        assertThat(unnumbered(sitting.boardPage())).isEqualTo(unnumbered(before));
    }

    @Test
    void aSeatThatIsTakenWritesNoMoreAndCanComeBack() {
        come(true);
        write();
        var id = seat("Jonas");
        try (var phone = follow(jonas)) {
            var removed = sitting.command(sitting.facilitator(), "DELETE /seats/" + id, "");
            assertThat(removed.status()).isEqualTo(200);
            phone.untilEnded();
            assertThat(sitting.write(jonas, 0, "Endnu en").status()).isEqualTo(401);
            assertThat(people()).doesNotContain("Jonas");
            assertThat(sitting.boardPage()).contains("Vi deler data");
            assertThat(sitting.undo(sitting.facilitator(), removed).status()).isEqualTo(200);
        }
        assertThat(sitting.write(jonas, 0, "Endnu en").status()).isEqualTo(200);
        assertThat(people()).contains("Jonas");
    }

    @Test
    void whoLeavesAndComesBackHasTheSameNameAndIsOnePersonInTheRoom() {
        come(true);
        sitting.step(WRITE);
        assertThat(sitting.command(jonas, "POST /leaving", "").status()).isEqualTo(204);
        assertThat(people()).doesNotContain("Jonas");
        assertThat(sitting.write(jonas, 0, "Efter afsked").status()).isEqualTo(401);
        sitting.guest("jonas");
        assertThat(people()).contains("jonas").doesNotContain("Jonas", "jonas 2");
    }

    @Test
    void onlyTheFacilitatorAndOnlyAGuestOfThisRoom() {
        come(true);
        var id = seat("Jonas");
        assertThat(sitting.command(mette, "DELETE /seats/" + id, "").status()).isEqualTo(403);
        var other = open(true);
        assertThat(other.command(other.facilitator(), "DELETE /seats/" + id, "").status())
                .isEqualTo(404);
        var leads = Pattern.compile("data-seat=\"([^\"]+)\"").matcher(desk());
        assertThat(leads.find()).isTrue();
        assertThat(sitting.command(sitting.facilitator(), "DELETE /seats/" + leads.group(1), "")
                        .status())
                .isEqualTo(404);
        assertThat(name("Jonas", "{\"name\":\"  \"}").body()).contains("Skriv det navn");
        sitting.command(sitting.facilitator(), "POST /closing", "{}");
        assertThat(sitting.command(sitting.facilitator(), "DELETE /seats/" + id, "")
                        .status())
                .isEqualTo(410);
    }

    private void come(boolean named) {
        sitDown(named);
        jonas = sitting.guest("Jonas");
    }

    private void write() {
        sitting.step(WRITE);
        sitting.write(jonas, 0, "Vi deler data");
        sitting.step(SHARE);
    }

    private Browser.Seen name(String who, String body) {
        return sitting.command(sitting.facilitator(), "POST /seats/" + seat(who) + "/name", body);
    }

    private String seat(String who) {
        return Jsoup.parse(desk())
                .selectFirst("#people button[data-guests-name-param=\"%s\"]".formatted(who))
                .attr("data-guests-id-param");
    }

    private List<String> people() {
        return Jsoup.parse(desk()).select("#people li span[dir]").eachText();
    }

    private String desk() {
        return sitting.facilitator().get(sitting.path("/desk")).body();
    }

    private Following follow(Browser who) {
        var path = sitting.path("/stream?surface=list&places=" + sitting.places(who));
        return Following.open(who, path, sitting.position(who));
    }

    private static String unnumbered(String page) {
        return page.replaceAll("data-n=\"\\d+\"", "").replaceAll("kd-number=[^\\s\"]+", "");
    }
}
