package dk.kompetencedialog.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import dk.kompetencedialog.world.WorkshopTest;
import java.net.HttpCookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;

/** The program on a port of its own and the machine's Chromium, with as many people as the test wants. A fault in any page's script fails it. */
@Tag("browser")
abstract class BrowserTest extends WorkshopTest {
    private static final double PATIENCE = 20_000;

    private static Playwright playwright;
    private static Browser chromium;

    private final List<Person> people = new ArrayList<>();
    private final List<BrowserContext> contexts = new ArrayList<>();

    @BeforeAll
    static void launch() {
        setDefaultAssertionTimeout(PATIENCE);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(installed())
                        .setArgs(List.of("--no-sandbox")));
    }

    @AfterAll
    static void quit() {
        playwright.close();
    }

    @BeforeEach
    void sitDown() {
        sitting = open(false);
    }

    @AfterEach
    void everyoneGoes() {
        people.forEach(person -> person.wire().letGo());
        contexts.forEach(BrowserContext::close);
        assertThat(people)
                .allSatisfy(person ->
                        assertThat(person.faults()).describedAs(person.name()).isEmpty());
    }

    /** Goes to a step, and waits until these people are at it. */
    final void to(int index, String step, Person... all) {
        sitting.step(index);
        for (var person : all) person.at(step);
    }

    /** The facilitator takes a note off the board. */
    final void hide(String note) {
        sitting.command(sitting.facilitator(), "POST /notes/" + note + "/hiding", "{\"reason\":\"Nævner en kollega\"}");
    }

    /** The facilitator's overview on a laptop. */
    Person desk() {
        var context = context(1366, 768, false);
        context.addCookies(
                sitting.facilitator().cookies().stream().map(this::cookie).toList());
        return shown(new Person("the facilitator", context.newPage()), sitting.path("/desk"));
    }

    /** Somebody who is signed in already, at a laptop. */
    Person laptop(String name, dk.kompetencedialog.world.Browser signedIn, String path) {
        var context = context(1366, 768, false);
        context.addCookies(signedIn.cookies().stream().map(this::cookie).toList());
        return shown(new Person(name, context.newPage()), path);
    }

    /** The projector: another window of the facilitator's browser, on the wall. */
    Person projector(Person facilitator) {
        var wall = new Person("the wall", facilitator.page().context().newPage());
        wall.page().setViewportSize(1920, 1080);
        return shown(wall, sitting.path("/projector"));
    }

    /** Somebody who joins by the code on a phone. */
    Person phone(String name) {
        return joined(atTheDoor(name, context(390, 844, true)));
    }

    /** Somebody whose browser speaks another language, or whose screen is of another size: 320 wide, or what is left of a laptop at 200 %. */
    Person phone(String name, String locale, int width, int height) {
        var context = context(new Browser.NewContextOptions().setLocale(locale).setViewportSize(width, height));
        return joined(atTheDoor(name, context));
    }

    /** Somebody who joins by the code on a laptop. */
    Person laptop(String name) {
        return joined(atTheDoor(name, context(1366, 768, false)));
    }

    /** Somebody at a tablet held upright. */
    Person tablet(String name) {
        return joined(atTheDoor(name, context(820, 1180, true)));
    }

    /** Somebody at a narrow phone with a poor line: half a second for each answer, and 400 kbit/s, from the first page on. */
    Person slowPhone(String name) {
        var slow = new Person(name, context(360, 740, true).newPage());
        var line = slow.page().context().newCDPSession(slow.page());
        var poor = new JsonObject();
        poor.addProperty("offline", false);
        poor.addProperty("latency", 500);
        poor.addProperty("downloadThroughput", 50_000);
        poor.addProperty("uploadThroughput", 20_000);
        line.send("Network.enable");
        line.send("Network.emulateNetworkConditions", poor);
        return joined(opensTheDoor(slow));
    }

    /** The same person opens the browser again, and the room in it. */
    Person again(Person gone) {
        return shown(new Person(gone.name(), gone.page().context().newPage()), sitting.path(""));
    }

    /** Somebody at a laptop who has the join page before them. */
    Person atTheDoor(String name) {
        return atTheDoor(name, context(1366, 768, false));
    }

    /** The same at a phone of this width. */
    Person atTheDoor(String name, int width) {
        return atTheDoor(name, context(width, 844, true));
    }

    /** The same at a phone whose browser speaks English. */
    Person atTheDoorInEnglish(String name) {
        return atTheDoor(
                name, context(new Browser.NewContextOptions().setLocale("en-GB").setViewportSize(320, 568)));
    }

    /** Somebody at a laptop, before any page has been opened; the browser speaks this language. */
    Person unopened(String name, String locale) {
        return new Person(
                name,
                context(new Browser.NewContextOptions().setLocale(locale).setViewportSize(1366, 768))
                        .newPage());
    }

    /** Has the join page before them. */
    Person opensTheDoor(Person person) {
        return shown(person, "/join?code=" + sitting.code());
    }

    private Person atTheDoor(String name, BrowserContext context) {
        return opensTheDoor(new Person(name, context.newPage()));
    }

    /** Goes in from the join page. */
    Person joined(Person person) {
        person.page().fill("#name", person.name());
        person.page().click("form[action='/join'] .btn");
        person.page().waitForURL("**" + sitting.path(""));
        return person;
    }

    private Person shown(Person person, String path) {
        people.add(person);
        person.page().navigate("http://localhost:" + port + path);
        return person;
    }

    private BrowserContext context(int width, int height, boolean touch) {
        return context(new Browser.NewContextOptions()
                .setLocale("da-DK")
                .setViewportSize(width, height)
                .setHasTouch(touch)
                .setIsMobile(touch));
    }

    private BrowserContext context(Browser.NewContextOptions options) {
        var context = chromium.newContext(options);
        context.setDefaultTimeout(PATIENCE);
        contexts.add(context);
        return context;
    }

    private Cookie cookie(HttpCookie kept) {
        return new Cookie(kept.getName(), kept.getValue())
                .setDomain("localhost")
                .setPath(kept.getPath());
    }

    private static Path installed() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium on this machine"));
    }
}
