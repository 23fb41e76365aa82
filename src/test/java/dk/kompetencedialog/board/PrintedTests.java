package dk.kompetencedialog.board;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Council;
import dk.kompetencedialog.world.Decided;
import dk.kompetencedialog.world.WorkshopTest;
import dk.kompetencedialog.world.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the strategy says to a group stands printed on its board, and stays as it stood once somebody has written. */
class PrintedTests extends WorkshopTest {
    private static final int CONCLUDE = 6;

    Browser hr;
    String home;
    String admins;
    String technicians;

    @BeforeEach
    void aWorkplace() {
        sitDown(false);
        hr = sitting.facilitator();
        home = "/workplaces/" + sitting.workplaceId();
        hr.get(home + "/people/pasting");
        hr.form(
                home + "/people/pasting/keeping",
                "text",
                "Eva Dahl;;Drift;Feltteknikere\nPer Lind;;Stab;Administrative");
        admins = group("Administrative");
        technicians = group("Feltteknikere");
    }

    @Test
    void whatHoldsForTheGroupStandsThereAndNothingElse() {
        strategy();
        var talk = plan(unit("Drift"));
        assertThat(names(Jsoup.parse(hr.get(talk).body()), "#printed ~ ul li"))
                .containsExactly("Data i hverdagen", "Droner For Feltteknikere", "Vi lærer af hinanden.");
        var wall = wall(talk, 1);
        assertThat(names(wall, ".printed-FOCUS_AREA b")).containsExactly("Data i hverdagen", "Droner");
        assertThat(names(wall, ".printed-PRINCIPLE li")).containsExactly("Vi lærer af hinanden.");
        assertThat(wall.text()).contains("Kompetencestrategi 2027. Gælder").doesNotContain("Jura");
        assertThat(Jsoup.parse(wall(talk, CONCLUDE).html()).select(".printed")).hasSize(1);
        assertThat(wall(talk, 8).select(".printed"))
                .as("on the board that asks for it alone")
                .isEmpty();
    }

    @Test
    void aGroupWithoutAStrategyBeginsWithItsOwnTasks() {
        var talk = plan(unit("Drift"));
        assertThat(hr.get(talk).body()).contains("Der er ingen kompetencestrategi, der gælder.");
        assertThat(wall(talk, 1).select(".printed .none").text()).startsWith("Her står ikke noget");
    }

    @Test
    void whereNobodyKnowsWhoIsOfTheGroupAllOfItStandsWithWhomItIsFor() {
        strategy();
        var talk = plan();
        assertThat(names(wall(talk, 1), ".printed-FOCUS_AREA li"))
                .hasSize(3)
                .anyMatch(said -> said.startsWith("Jura") && said.endsWith("For Administrative"));
    }

    @Test
    void aGroupThatHasGotAnotherNameIsStillTheSame() {
        strategy();
        hr.get(home + "/staff-groups");
        hr.form(
                home + "/staff-groups",
                "groupId",
                admins,
                "groupName",
                "Administrative",
                "groupDescription",
                "",
                "groupId",
                technicians,
                "groupName",
                "Feltfolk",
                "groupDescription",
                "");
        assertThat(names(wall(plan(unit("Drift")), 1), ".printed-FOCUS_AREA b"))
                .containsExactly("Data i hverdagen", "Droner");
    }

    @Test
    void itIsLaidAnewUntilSomebodyHasWritten() {
        var talk = plan(unit("Drift"));
        strategy();
        assertThat(wall(talk, 1).select(".printed li")).isEmpty();
        hr.get(talk);
        assertThat(hr.form(talk + "/printed").status()).isEqualTo(303);
        var board = wall(talk, 2);
        assertThat(names(board, ".printed-FOCUS_AREA b")).containsExactly("Data i hverdagen", "Droner");
        var zone = board.select(".zone").attr("id").substring(2);
        send(
                talk,
                "POST",
                "notes",
                "{\"board\":\"%s\",\"zone\":\"%s\",\"text\":\"Grøfter\",\"colour\":\"YELLOW\"}"
                        .formatted(board.select("#board").attr("data-board"), zone));
        hr.get(talk);
        assertThat(hr.form(talk + "/printed").status()).isEqualTo(409);
        assertThat(hr.get(talk).body()).contains("bliver stående, som det var den dag");
    }

    @Test
    void aNeedSaysWhatItIsANeedOfAndWhichFocusAreaItServes() {
        strategy();
        var talk = plan(unit("Drift"));
        hr.form(talk + "/seat");
        step(talk, 13);
        var desk =
                Jsoup.parse(hr.get(talk.replace("/workshops/", "/w/") + "/desk").body());
        assertThat(desk.select("[name=focus] option").eachText())
                .containsExactly("Ikke et bestemt", "Data i hverdagen", "Droner");
        var droner = desk.select("[name=focus] option:containsOwn(Droner)").attr("value");
        var board = desk.select("#board").attr("data-board");
        var need =
                "{\"id\":\"%s\",\"board\":\"%s\",\"kind\":\"NEED\",\"text\":\"Vi kan flyve sikkert.\",\"competence\":%s,\"focus\":\"%s\"}";
        assertThat(send(talk, "POST", "conclusions", need.formatted(UUID.randomUUID(), board, "null", droner))
                        .body())
                .contains("Vælg, hvad det er et behov for.");
        assertThat(send(
                                talk,
                                "POST",
                                "conclusions",
                                need.formatted(UUID.randomUUID(), board, "\"PROFESSIONAL\"", UUID.randomUUID()))
                        .status())
                .isEqualTo(404);
        assertThat(send(
                                talk,
                                "POST",
                                "conclusions",
                                need.formatted(UUID.randomUUID(), board, "\"PROFESSIONAL\"", droner))
                        .status())
                .isEqualTo(200);
        assertThat(Jsoup.parse(hr.get(talk.replace("/workshops/", "/w/") + "/board")
                                .body())
                        .select(".need")
                        .text())
                .isEqualTo("Fagligt · Droner");
        send(talk, "POST", "closing", "{}");
        var minutes = Jsoup.parse(hr.get(talk + "/minutes").body());
        assertThat(minutes.select("table tr:has(td:containsOwn(Vi kan flyve sikkert.)) td")
                        .eachText())
                .containsExactly("Vi kan flyve sikkert.", "Fagligt", "Droner");
        assertThat(minutes.text()).contains("Det kom gruppen frem til", "Fra strategien", "Vi lærer af hinanden.");
        assertThat(hr.get(talk + "/minutes.pdf").status()).isEqualTo(200);
        assertThat(hr.get(talk + "/conclusions.xlsx").status()).isEqualTo(200);
    }

    private void strategy() {
        Council.small().in(sitting.workplaceId(), hr);
        sitting.step(CONCLUDE);
        conclude("FOCUS_AREA", "Data i hverdagen\\nAlle kan læse egne tal.", "");
        conclude("FOCUS_AREA", "Droner\\nVi ser fra luften.", "\"" + technicians + "\"");
        conclude("FOCUS_AREA", "Jura\\nVi kender reglerne.", "\"" + admins + "\"");
        conclude("PRINCIPLE", "Vi lærer af hinanden.", "");
        Decided.by(hr, "/strategies/" + Writer.begin(sitting).strategy());
    }

    private void conclude(String kind, String text, String groups) {
        assertThat(sitting.command(
                                hr,
                                "POST /conclusions",
                                "{\"id\":\"%s\",\"board\":\"%s\",\"kind\":\"%s\",\"text\":\"%s\",\"staffGroups\":[%s]}"
                                        .formatted(UUID.randomUUID(), sitting.board(), kind, text, groups))
                        .status())
                .isEqualTo(200);
    }

    private Document wall(String talk, int step) {
        hr.get(talk);
        hr.form(talk + "/seat");
        step(talk, step);
        return Jsoup.parse(
                hr.get(talk.replace("/workshops/", "/w/") + "/projector").body());
    }

    private void step(String talk, int step) {
        send(talk, "POST", "step", "{\"to\":%d}".formatted(step));
    }

    private Browser.Seen send(String talk, String method, String what, String json) {
        return hr.send(
                method,
                talk.replace("/workshops/", "/w/") + "/" + what,
                json,
                Map.of(
                        "Origin",
                        hr.origin(),
                        "Kd-Command",
                        UUID.randomUUID().toString(),
                        "Content-Type",
                        "application/json"));
    }

    private static List<String> names(Document page, String selector) {
        return page.select(selector).eachText();
    }

    private String plan(String... whom) {
        var fields = new ArrayList<>(List.of("use", "GRUS", "title", "", "names", "no", "cap", "5"));
        for (var each : whom) fields.addAll(List.of("whom", each));
        hr.get(home + "/workshops/new");
        return hr.form(home + "/workshops", fields.toArray(String[]::new)).leadsTo();
    }

    private String unit(String name) {
        return "unit:"
                + Jsoup.parse(hr.get(home + "/units").body())
                        .select("a:containsOwn(" + name + ")")
                        .attr("href")
                        .replaceFirst(".*/", "");
    }

    private String group(String name) {
        return Jsoup.parse(hr.get(home + "/workshops/new").body())
                .select("label:containsOwn(" + name + ")")
                .attr("for")
                .substring("whom-group:".length());
    }
}
