package dk.kompetencedialog.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Council;
import dk.kompetencedialog.world.Decided;
import dk.kompetencedialog.world.Sitting;
import dk.kompetencedialog.world.Writer;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** A leader holds the group's talk from plan to minutes: what the works council decided stands on the board, and what the group needs is said with its kind. */
class GroupBrowserTests extends BrowserTest {
    private static final String LIST = """
            Maja Krogh;;Drift > Nord;Feltteknikere
            Jens Hav;;Drift;Feltteknikere
            Eva Dahl;;Drift;Administrative
            """;

    private Browser hr;
    private String home;

    @Test
    void aLeaderHoldsATalkWithTheGroup() {
        hr = sitting.facilitator();
        home = "/workplaces/" + sitting.workplaceId();
        organisation();
        strategy();
        var signedIn = members.browser(sitting.workplaceId(), person("Eva Dahl"), port);
        var eva = laptop("Eva", signedIn, home + "/me");
        planned(eva);
        var page = eva.page().url().replaceFirst("^https?://[^/]+", "");
        sitting = Sitting.planned(signedIn, home, page);
        var desk = desk();
        var wall = projector(desk);
        var maja = phone("Maja");
        introduced(desk, wall, maja);
        written(wall, maja);
        needed(desk, wall, maja);
        finished(eva, desk, maja, page);
    }

    /** By keyboard alone, from her own page. */
    private void planned(Person eva) {
        var keys = eva.page().keyboard();
        eva.page().getByText("Planlæg en samtale med din gruppe").focus();
        keys.press("Enter");
        assertThat(eva.see("#use-GRUS")).isChecked();
        assertThat(eva.see("#use-STRATEGY")).hasCount(0);
        assertThat(eva.see("#who")).hasCount(0);
        eva.tabTo(".whom-list input");
        keys.press("Space");
        eva.tabTo("[name=names]");
        keys.press("Space");
        eva.meetsNoBarrier();
        eva.tabTo("main button.btn");
        keys.press("Enter");
        assertThat(eva.see("h1")).hasText("GRUS: Drift");
        assertThat(eva.see("body.w2")).hasCount(1);
        assertThat(eva.see("section:has(#printed) li")).hasCount(4);
        eva.meetsNoBarrier();
    }

    private void introduced(Person desk, Person wall, Person maja) {
        to(1, "INTRO", desk, wall, maja);
        for (var person : new Person[] {desk, wall, maja}) {
            assertThat(person.see(".printed-FOCUS_AREA b"))
                    .hasText(new String[] {"Data i hverdagen", "Droner", "Jura"});
            assertThat(person.see(".printed-PRINCIPLE li")).hasText(Pattern.compile("Vi lærer af hinanden."));
            assertThat(person.see(".printed-FOCUS_AREA b").first()).isVisible();
            assertThat(person.see("body")).hasCSS("--w-500", "#c56a14");
            person.meetsNoBarrier();
        }
        var board = wall.see("#board").boundingBox();
        org.assertj.core.api.Assertions.assertThat(board.y + board.height).isLessThanOrEqualTo(1080);
        org.assertj.core.api.Assertions.assertThat(board.height)
                .as("room for the zones")
                .isGreaterThan(300);
    }

    private void written(Person wall, Person maja) {
        to(2, "WRITE", wall, maja);
        assertThat(maja.see(".from-strategy")).not().hasAttribute("open", "");
        maja.write("Grøfter, der ikke løber over");
        to(3, "SHARE", wall, maja);
        wall.seesNotes(1);
        assertThat(wall.see(".printed-FOCUS_AREA b").first()).isVisible();
        to(9, "WRITE", wall, maja);
        assertThat(wall.see(".printed")).hasCount(0);
        maja.write("Flyve med drone");
        to(10, "SHARE", wall, maja);
    }

    private void needed(Person desk, Person wall, Person maja) {
        to(13, "CONCLUDE", desk, wall, maja);
        var keys = desk.page().keyboard();
        assertThat(desk.see(".conclude .kind")).hasText("Behov");
        desk.tabTo("#conclusion-text");
        keys.insertText("Vi kan flyve sikkert.");
        desk.tabTo(".conclude [data-conclude-target=save]");
        keys.press("Enter");
        assertThat(desk.see("[data-conclude-target=told]")).hasText("Vælg først, hvad det er et behov for.");
        assertThat(desk.see("#conclusion-competence")).isFocused();
        keys.type("Fag");
        desk.tabTo("#conclusion-focus");
        keys.type("Dro");
        desk.tabTo(".conclude [data-conclude-target=save]");
        keys.press("Enter");
        for (var person : new Person[] {desk, wall, maja})
            assertThat(person.see(".conclusion .need")).hasText("Fagligt · Droner");
        assertThat(desk.see("#conclusion-competence")).hasValue("");
        desk.see(".conclusion .tools [value=edit]").click();
        assertThat(desk.see("#conclusion-competence")).hasValue("PROFESSIONAL");
        desk.page().selectOption("#conclusion-competence", "RELATIONAL");
        desk.page().click(".conclude [data-conclude-target=save]");
        assertThat(maja.see(".conclusion .need")).hasText("Relationelt · Droner");
        desk.meetsNoBarrier();
    }

    private void finished(Person eva, Person desk, Person maja, String page) {
        to(22, "CLOSING", desk, maja);
        assertThat(maja.see(".earlier .need, .earlier small").first()).hasText("Relationelt · Droner");
        desk.page().click("#go-end");
        desk.page().click("#confirm-closing [value=yes]");
        assertThat(maja.see("#room[data-closed='true']")).hasCount(1);
        assertThat(maja.see(".result a")).hasCount(2);
        maja.page().click(".result a >> nth=1");
        eva.page().navigate("http://localhost:" + port + page + "/minutes");
        for (var person : new Person[] {eva, maja}) {
            assertThat(person.see("main")).containsText("Det kom gruppen frem til");
            assertThat(person.see("table").first()).containsText("Vi kan flyve sikkert.");
            assertThat(person.see("table").first()).containsText("Relationelt");
            assertThat(person.see("main")).containsText("Fra strategien");
            assertThat(person.see("body.w2")).hasCount(1);
            person.meetsNoBarrier();
        }
    }

    private void organisation() {
        hr.get(home + "/people/pasting");
        hr.form(home + "/people/pasting/keeping", "text", LIST);
        var drift = Jsoup.parse(hr.get(home + "/units").body())
                .select("a:containsOwn(Drift)")
                .attr("href");
        hr.get(drift);
        hr.form(drift, "name", "Drift", "leaders", person("Eva Dahl").toString());
    }

    private UUID person(String name) {
        return UUID.fromString(Jsoup.parse(hr.get(home + "/people").body())
                .select("a:containsOwn(" + name + ")")
                .attr("href")
                .replaceFirst(".*/", ""));
    }

    private void strategy() {
        Council.small().in(sitting.workplaceId(), hr);
        sitting.step(6);
        for (var area : new String[] {
            "Data i hverdagen\\nAlle kan læse egne tal.", "Droner\\nVi ser fra luften.", "Jura\\nVi kender reglerne."
        }) sitting.conclude("FOCUS_AREA", area);
        sitting.conclude("PRINCIPLE", "Vi lærer af hinanden.");
        Decided.by(hr, "/strategies/" + Writer.begin(sitting).strategy());
    }
}
