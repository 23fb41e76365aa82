package dk.kompetencedialog.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.web.bind.annotation.RequestMethod.GET;

import com.microsoft.playwright.Page;
import dk.kompetencedialog.browser.Sights.Sight;
import dk.kompetencedialog.browser.Sights.Who;
import dk.kompetencedialog.world.Filled;
import dk.kompetencedialog.world.Talks;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page there is, full and empty, large and small, in either language: none keeps anyone out, and on none is anything lost. */
class EveryRouteTests extends BrowserTest {
    /** Answers that are no pages, and what they are instead. */
    private static final Map<String, String> NO_PAGES = Map.ofEntries(
            Map.entry("/language/{tag}", "leads on"),
            Map.entry("/j/{token}", "leads on"),
            Map.entry("/sign-in/with/{id}", "leads on"),
            Map.entry("/sign-in/at/{name}", "seen with an own login: OwnLoginBrowserTests"),
            Map.entry("/mailbox", "a demo's alone, and closed here"),
            Map.entry("/invitation/{link}/workshop.ics", "a file for calendars"),
            Map.entry("/w/{w}/stream", "the live path"),
            Map.entry("/w/{w}/changes", "the live path"),
            Map.entry("/w/{w}/board", "a piece of a page"),
            Map.entry("/w/{w}/own", "a piece of a page"),
            Map.entry("/w/{w}/boards/{number}", "a piece of a page"),
            Map.entry("/w/{w}/paragraphs/{paragraph}/behind", "a piece of a page"),
            Map.entry("/w/{w}/paragraphs/{paragraph}/wordings", "a piece of a page"),
            Map.entry("/w/{w}/paragraphs/{paragraph}/asides", "a piece of a page"),
            Map.entry("/w/{w}/unused", "a piece of a page"),
            Map.entry("/w/{w}/own/{item}/wordings", "a piece of a page"),
            Map.entry("/workplaces/{id}/keeping/{paper:record|agreement|impact}.pdf", "a printed document"),
            Map.entry("/account/data.json", "a file to take home"),
            Map.entry("/workplaces/{id}/people/{person}/data.json", "a file to take home"),
            Map.entry("/workplaces/{id}/activities.xlsx", "a file for Excel"),
            Map.entry("/calendar/{token}.ics", "a file for calendars"),
            Map.entry("/plans/{p}/plan.pdf", "a printed document"),
            Map.entry("/plans/{p}/plan.docx", "a file for Word"),
            Map.entry("/plans/{p}/plan.xlsx", "a file for Excel"),
            Map.entry("/plans/{p}/agreed/{number}/plan.pdf", "a printed document"),
            Map.entry("/plans/{p}/agreed/{number}/plan.docx", "a file for Word"),
            Map.entry("/plans/{p}/agreed/{number}/plan.xlsx", "a file for Excel"),
            Map.entry("/w/{w}/strategy.pdf", "a printed document"),
            Map.entry("/hearing/{link}/strategy.pdf", "a printed document"),
            Map.entry("/strategy/{link}/strategy.pdf", "a printed document"),
            Map.entry("/strategy/{link}/review.ics", "a file for calendars"),
            Map.entry("/strategies/{id}/annexes/{annex}", "a file as it was sent"),
            Map.entry("/strategies/{id}/item/strategy.pdf", "a printed document"),
            Map.entry("/strategies/{id}/draft.docx", "a file for Word"),
            Map.entry("/strategies/{id}/draft.pdf", "a printed document"),
            Map.entry("/strategies/{id}/revisions/{number}/strategy.docx", "a file for Word"),
            Map.entry("/strategies/{id}/revisions/{number}/strategy.pdf", "a printed document"),
            Map.entry("/strategies/{id}/archive.zip", "a file for archives"),
            Map.entry("/strategy/{link}/strategy.docx", "a file for Word"),
            Map.entry("/strategy/{link}/logo.png", "an image"),
            Map.entry("/hearing/{link}/logo.png", "an image"),
            Map.entry("/strategies/{id}/item/logo.png", "an image"),
            Map.entry("/workplaces/{id}/stationery/logo.png", "an image"),
            Map.entry("/workplaces/{id}/stationery/template.docx", "a file for Word"),
            Map.entry("/workplaces/{id}/stationery/sample.docx", "a file for Word"),
            Map.entry("/workplaces/{id}/stationery/sample.pdf", "a printed document"),
            Map.entry("/workplaces/{id}/mus/{round}/mine/run-up.pdf", "a printed document"),
            Map.entry("/workplaces/{id}/mus/{round}/figures/figures.xlsx", "a file for Excel"),
            Map.entry("/workplaces/{id}/mus/{round}/figures/{unit}/figures.xlsx", "a file for Excel"),
            Map.entry("/workplaces/{id}/year/year.ics", "a file for calendars"),
            Map.entry("/workplaces/{id}/evaluations/{evaluation}/evaluation.pdf", "a printed document"),
            Map.entry("/workplaces/{id}/evaluations/{evaluation}/evaluation.docx", "a file for Word"),
            Map.entry("/workplaces/{id}/audit/audit.csv", "a file for spreadsheets"),
            Map.entry("/workshops/{w}/conclusions.xlsx", "a file for Excel"),
            Map.entry("/w/{w}/minutes.pdf", "a printed document"),
            Map.entry("/workshops/{w}/strategy.pdf", "a printed document"),
            Map.entry("/workshops/{w}/minutes.pdf", "a printed document"));

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private final Map<String, Set<String>> titles = new HashMap<>();
    private final List<String> amiss = new ArrayList<>();

    /** A page that is new must be seen here too. */
    @Test
    void noPageIsLeftOut() {
        var known = new TreeSet<>(NO_PAGES.keySet());
        var filled = Filled.by(members.signedIn(port));
        sights(filled, talks(filled)).forEach(sight -> known.add(sight.route()));
        assertThat(known).isEqualTo(routes());
    }

    private Set<String> routes() {
        var routes = new TreeSet<String>();
        requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .filter(each -> each.getMethodsCondition().isEmpty()
                        || each.getMethodsCondition().getMethods().contains(GET))
                .forEach(each -> routes.addAll(each.getPatternValues()));
        return routes;
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void nothingIsLostOnAnyPage(String language) {
        var filled = Filled.by(members.signedIn(port));
        sitting = filled.sitting();
        var talks = talks(filled);
        var sights = sights(filled, talks);
        var eyes = new LinkedHashMap<Who, Person>();
        eyes.put(Who.ANYONE, unopened("anyone", "da-DK"));
        eyes.put(Who.MEMBER, desk());
        eyes.put(Who.EMPLOYEE, laptop("an employee", talks.employee(), "/account"));
        eyes.put(Who.LEADER, laptop("a leader", talks.leader(), "/account"));
        eyes.put(Who.GUEST, laptop("Anne-Katrine Østergaard-Kristoffersen Rosenborggaard"));
        eyes.values()
                .forEach(
                        who -> who.page().navigate("http://localhost:" + port + "/language/" + language + "?to=/help"));
        for (var sight : sights) {
            sight.before().run();
            see(eyes.get(sight.who()), sight, language);
        }
        assertThat(amiss).isEmpty();
    }

    private void see(Person who, Sight sight, String language) {
        var page = who.page();
        page.setViewportSize(1366, 768);
        page.navigate("http://localhost:" + port + sight.path());
        assertThat(page.url().replaceFirst("^http://[^/]+", "")).isEqualTo(sight.path());
        assertThat(page.getAttribute("html", "lang")).isEqualTo(language);
        notes(sight, "", Fits.unsaidOn(page));
        var known = titles.putIfAbsent(sight.who() + page.title(), Set.of(sight.route(), page.textContent("h1")));
        // A strategy bears its workshop's name.
        if (known != null
                && !sight.route().endsWith("/strategy")
                && !known.contains(sight.route())
                && !known.contains(page.textContent("h1")))
            amiss.add(sight + ": has the title of another page, " + page.title());
        if (!sight.path().endsWith("/projector")) small(page, sight);
        page.setViewportSize(1366, 768);
        notes(sight, "", who.barriers());
        notes(sight, ", faint: ", Edges.faintIn(page));
    }

    /** The wall is as large as it is: its letters follow its screen, and all that is on it is on the other pages too. */
    private void small(Page page, Sight sight) {
        notes(sight, " as it is", Fits.amissOn(page));
        page.evaluate("document.documentElement.style.fontSize = '200%'");
        notes(sight, " with letters twice as large", Fits.amissOn(page));
        page.evaluate("document.documentElement.style.fontSize = ''");
        notes(sight, " at 200 %", fits(page, 683, 384));
        notes(sight, " at 320", fits(page, 320, 640));
    }

    private static List<String> fits(Page page, int width, int height) {
        page.setViewportSize(width, height);
        return Fits.amissOn(page);
    }

    private void notes(Sight sight, String how, List<String> found) {
        found.forEach(each -> amiss.add(sight + how + ": " + each));
    }

    private Talks talks(Filled filled) {
        var hr = filled.sitting().facilitator();
        return Talks.by(hr, "/workplaces/" + filled.sitting().workplaceId(), members, Filled.NOTE);
    }

    private List<Sight> sights(Filled filled, Talks talks) {
        return Sights.of(
                filled,
                talks,
                () -> members.link(OffsetDateTime.now(ZoneOffset.UTC).plusDays(1)));
    }
}
