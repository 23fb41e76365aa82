package dk.kompetencedialog.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.SelectOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of a phone where there is little room: a narrow screen, or letters twice as large. */
class SmallScreenBrowserTests extends BrowserTest {
    /** What reaches out of the screen, or out of an edge that cuts it off. */
    private static final String OUTSIDE = """
            width => [...document.querySelectorAll('body *')].filter(each => {
              const box = each.getBoundingClientRect();
              if (!box.width || !each.checkVisibility() || each.closest('.sr, .sr-only, .skip, svg, .sheet, .list')) return false;
              const { overflowX, display } = getComputedStyle(each);
              return box.right > width + 0.5 || box.left < -0.5
                || (display !== 'inline' && overflowX !== 'auto' && !each.matches('textarea, input, select') && each.scrollWidth > each.clientWidth + 1);
            }).map(each => `${each.tagName}.${each.className} ${each.textContent.trim().slice(0, 30)}`)""";

    private static final int WRITE = 2;
    private static final int SHARE = 3;
    private static final int GATHER = 4;
    private static final int PRIORITISE = 5;
    private static final int CONCLUDE = 6;
    private static final int ROUND_OFF = 7;

    @Test
    void theTextIsLargerWhereOneAsksForItAndStaysSo() {
        sitting.step(2);
        var jonas = phone("Jonas");
        jonas.tabTo(".size");
        jonas.page().keyboard().press("Enter");
        assertThat(jonas.see("#said")).containsText("Teksten er nu 125 procent.");
        assertThat(jonas.see("html")).hasCSS("font-size", "20px");
        jonas.page().reload();
        assertThat(jonas.see("html")).hasCSS("font-size", "20px");
        jonas.page().click(".size");
        assertThat(jonas.see("html")).hasCSS("font-size", "24px");
        jonas.meetsNoBarrier();
        jonas.page().click(".size");
        assertThat(jonas.see("html")).hasCSS("font-size", "16px");
        assertThat(jonas.see(".helping a").first()).hasAttribute("href", "/help");
    }

    @Test
    void whatWasJustDoneIsToldWholeAndCanBeUndoneOnTheNarrowestScreen() {
        sitting.step(WRITE);
        List.of("Læse data", "Bruge data").forEach(text -> sitting.write(sitting.facilitator(), 1, text));
        sitting.step(GATHER);
        var jonas = phone("Jonas", "da-DK", 320, 568);
        jonas.page().click("[data-gather-target=start]");
        for (var text : List.of("Bruge data", "Læse data"))
            jonas.see(jonas.note(text) + " .pick input").check();
        jonas.page().click(".gather form .btn >> nth=0");
        assertThat(jonas.see(".toast p")).isVisible();
        var toast = jonas.see(".toast").boundingBox();
        assertThat(toast.x).isNotNegative();
        assertThat(toast.x + toast.width).isLessThanOrEqualTo(320);
        for (var part : jonas.see(".toast > *").all()) {
            var box = part.boundingBox();
            assertThat(box.x + box.width).isLessThanOrEqualTo(toast.x + toast.width);
        }
        jonas.page().evaluate("scrollTo(0, document.documentElement.scrollHeight)");
        var last = jonas.see(".helping").boundingBox();
        assertThat(last.y + last.height).isLessThanOrEqualTo(toast.y);
        jonas.page().click(".toast button >> nth=0");
        assertThat(jonas.see("#board .stack")).hasCount(0);
        assertThat(jonas.see(".toast p")).hasText("Det er fortrudt.");
        assertThat(jonas.see("[data-undo-target=again]")).isHidden();
    }

    @Test
    void whatWouldBeUndoneIsSaidByName() {
        sitting.step(WRITE);
        sitting.write(sitting.facilitator(), 1, "Vi vil læse data sammen hver eneste uge");
        sitting.step(GATHER);
        var jonas = phone("Jonas", "da-DK", 320, 568);
        jonas.see(jonas.note("Vi vil læse") + " > .more").click();
        jonas.page().selectOption("#menu-where", new SelectOption().setIndex(0));
        jonas.page().click(".menu [value=move]");
        var zone = jonas.see("#board .zone:has(.note) h2").innerText();
        assertThat(jonas.see(".toast p"))
                .hasText("»Vi vil læse data sammen hver eneste …« er flyttet til »" + zone + "«.");
    }

    @Test
    void whatTheBoardEndsInStandsFirstWhileItIsWrittenAndReadAloud() {
        sitting.step(WRITE);
        sitting.write(sitting.facilitator(), 1, "Læse data");
        sitting.step(GATHER);
        var jonas = phone("Jonas");
        assertThat(jonas.see("#board > :last-child.concluded")).hasCount(1);
        sitting.step(CONCLUDE);
        assertThat(jonas.see("#board > :first-child.concluded")).hasCount(1);
        var sentence = "{\"id\":\"%s\",\"board\":\"%s\",\"kind\":\"GOAL\",\"text\":\"Vi deler data.\"}"
                .formatted(UUID.randomUUID(), sitting.board());
        sitting.command(sitting.facilitator(), "POST /conclusions", sentence);
        assertThat(jonas.see("#board > :first-child .conclusions li")).hasCount(1);
        sitting.step(GATHER);
        assertThat(jonas.see("#board > :last-child.concluded")).hasCount(1);
    }

    @ParameterizedTest
    @CsvSource({"390, 200", "320, 100"})
    void nothingReachesOutOfTheScreen(int width, int percent) {
        var door = atTheDoor("Hanne Kristoffersen", width);
        door.page().navigate("http://localhost:" + port + "/");
        var outside = new ArrayList<>(outside(door, width, percent, "front page"));
        for (var path : List.of("/sign-in", "/privacy", "/help", "/join?code=" + sitting.code())) {
            door.page().navigate("http://localhost:" + port + path);
            outside.addAll(outside(door, width, percent, path));
        }
        var phone = joined(door);
        outside.addAll(outside(phone, width, percent, "step 0"));
        sitting.step(WRITE);
        sitting.write(
                sitting.facilitator(), 1, "Kompetenceudviklingsstrategien skal læses af medarbejderrepræsentanterne");
        for (int step : List.of(1, WRITE, SHARE, GATHER, PRIORITISE, CONCLUDE, ROUND_OFF)) {
            sitting.step(step);
            assertThat(phone.see("#now[data-index='" + step + "']")).hasCount(1);
            if (step == CONCLUDE) sitting.conclude("FOCUS_AREA", "Borgerkommunikation\nVi skal kunne møde borgeren.");
            for (var choice : phone.see(".views [data-views-target=choice]").all()) {
                choice.click();
                outside.addAll(outside(phone, width, percent, "step " + step));
            }
        }
        sitting.command(sitting.facilitator(), "POST /closing", "{}");
        for (var path : List.of("", "/strategy", "/minutes", "/whereabouts")) {
            phone.page().navigate("http://localhost:" + port + sitting.path(path));
            outside.addAll(outside(phone, width, percent, "closed " + path));
        }
        assertThat(outside).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static List<String> outside(Person who, int width, int percent, String where) {
        who.page().evaluate("percent => document.documentElement.style.fontSize = percent + '%'", percent);
        var found = (List<String>) who.page().evaluate(OUTSIDE, width);
        return found.stream().map(each -> where + ": " + each).toList();
    }

    @Test
    void englishOnSmallScreensLosesNothing() {
        atTheDoorInEnglish("Dee").losesNothing();
        var people = List.of(
                phone("Ann", "en-GB", 390, 844), phone("Bob", "en-GB", 320, 568), phone("Cy", "en-GB", 683, 384));
        var everyone = people.toArray(Person[]::new);
        people.getFirst().page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        to(1, "INTRO", everyone);
        people.forEach(Person::losesNothing);
        to(2, "WRITE", everyone);
        people.forEach(person -> {
            person.page().click(".hint summary");
            person.write("Internationalisation of " + person.name());
            person.page().click("#own .tools button[value=edit]");
            person.losesNothing();
            person.page().click(".edit .quiet");
        });
        to(GATHER, "GATHER", everyone);
        people.forEach(person -> {
            person.seesNotes(3);
            person.losesNothing();
            person.see("#board .note > .more").first().click();
            person.losesNothing();
            person.page().keyboard().press("Escape");
        });
        to(PRIORITISE, "PRIORITISE", everyone);
        people.forEach(person -> {
            person.see("#board .vote button[value='1']").first().click();
            person.losesNothing();
        });
    }

    @Test
    void nothingInFocusLiesUnderTheDesksBar() {
        sitting.step(SHARE);
        var hr = desk();
        hr.page().setViewportSize(390, 844);
        hr.at("SHARE");
        for (int presses = 0; presses < 60; presses++) {
            hr.page().keyboard().press("Tab");
            hr.page().waitForCondition(() -> isInSight(hr));
        }
    }

    private static boolean isInSight(Person person) {
        return (boolean) person.page().evaluate("""
                () => {
                  const focused = document.activeElement;
                  const box = focused.getBoundingClientRect();
                  const there = document.elementFromPoint(Math.max(1, box.x + Math.min(box.width, innerWidth) / 2), box.y + box.height / 2);
                  return focused === document.body || focused.contains(there) || there?.contains(focused);
                }
                """);
    }
}
