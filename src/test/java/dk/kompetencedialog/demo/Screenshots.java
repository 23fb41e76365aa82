package dk.kompetencedialog.demo;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import dk.kompetencedialog.Kompetencedialogen;
import dk.kompetencedialog.account.signin.FirstStart;
import dk.kompetencedialog.guide.Editions;
import dk.kompetencedialog.platform.data.DataFolder;
import dk.kompetencedialog.platform.jobs.Job;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code bin/screenshots}: plays the demo and takes pictures of it on the way, of projector, laptop and phone. */
public final class Screenshots implements AutoCloseable {
    private final ConfigurableApplicationContext program;
    private final Path folder;
    private final String address;
    private final Playwright playwright;
    private final Browser browser;
    private final Page projector;
    private final Page laptop;
    private final Page phone;

    private Screenshots(ConfigurableApplicationContext program, Path folder) {
        this.program = program;
        this.folder = folder;
        this.address = "http://localhost:" + program.getEnvironment().getRequiredProperty("local.server.port");
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox")));
        this.laptop = page(browser.newContext(danish()), 1366, 768);
        this.projector = page(laptop.context(), 1920, 1080);
        this.phone = page(browser.newContext(danish()), 390, 844);
    }

    /** Takes the data folder, which must be a new one, and the folder for the pictures. */
    public static void main(String[] args) {
        var program = SpringApplication.run(
                Kompetencedialogen.class,
                "--server.port=0",
                "--kd.data=" + args[0],
                "--kd.key-file=" + args[0] + ".key");
        try (var screenshots = new Screenshots(program, Path.of(args[1]))) {
            screenshots.take();
        }
        program.close();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Browser.NewContextOptions danish() {
        return new Browser.NewContextOptions().setLocale("da-DK");
    }

    private static Page page(com.microsoft.playwright.BrowserContext context, int width, int height) {
        var page = context.newPage();
        page.setViewportSize(width, height);
        return page;
    }

    private void take() {
        var end = new Play(URI.create(address), program.getBean(Editions.class), this::at)
                .run(link(), LocalDate.now(ZoneId.of("Europe/Copenhagen")), new Backstage(mail -> mail, this::pass));
        shot(laptop, "/workplaces", "home");
        laptop.navigate(address + "/strategies/" + end.strategy());
        laptop.locator("form[action$='/seat'] button").first().click();
        shot(laptop, "/w/" + end.strategy() + "/text", "writing");
        shot(laptop, "/strategies/" + end.strategy(), "decision");
        shot(laptop, "/strategies/" + end.strategy() + "/item#law", "item");
        shot(laptop, "/strategies/" + end.strategy() + "/comparison", "comparison");
        laptop.navigate(address + "/strategies/" + end.strategy());
        var hearing = laptop.locator("#hearing a[href*='/hearing/']").first().getAttribute("href");
        shot(phone, URI.create(hearing).getPath(), "phone-hearing");
        laptop.navigate(address + "/workplaces");
        shot(laptop, URI.create(laptop.url()).getPath() + "/stationery", "papers");
        laptop.navigate(address + "/strategies/" + end.strategy());
        var published =
                laptop.locator("#publication a[href*='/strategy/']").first().getAttribute("href");
        shot(laptop, URI.create(published).getPath(), "strategy");
        shot(phone, URI.create(published).getPath(), "phone-strategy");
    }

    private void pass() {
        program.getBeansOfType(Job.class).values().stream()
                .filter(job -> job.name().equals("gather-needs"))
                .forEach(Job::run);
    }

    private void at(Moment moment) {
        var room = "/w/" + moment.workshop();
        switch (moment.board() + " " + moment.step()) {
            case "0 WELCOME" -> lobby(moment);
            case "1 WRITE" -> shot(phone, room, "phone-write");
            case "1 SHARE" -> {
                shot(projector, room + "/projector", "projector-board");
                board(room);
            }
            case "2 GATHER" -> shot(laptop, room + "/desk", "desk");
            case "2 PRIORITISE" -> shot(phone, room, "phone-vote");
            case "2 CONCLUDE" -> shot(projector, room + "/projector", "projector-prioritised");
            default -> {}
        }
    }

    private void lobby(Moment moment) {
        laptop.navigate(address + link());
        laptop.locator("main form button").click();
        laptop.navigate(address + "/workshops/" + moment.workshop());
        laptop.locator("form[action$='/seat'] button").first().click();
        shot(projector, "/w/" + moment.workshop() + "/projector", "projector-lobby");
        shot(phone, "/join?code=" + moment.code(), "phone-join");
        phone.locator("input[name=name]").fill("Freja Bro");
        phone.locator("form[action='/join'] button").click();
    }

    private void board(String room) {
        phone.navigate(address + room);
        phone.locator("[data-action*='views#']").nth(1).click();
        keep(phone, "phone-board");
    }

    private void shot(Page page, String path, String name) {
        page.navigate(address + path);
        keep(page, name);
    }

    /** In Danish, and in English beside it. */
    private void keep(Page page, String name) {
        picture(page, name);
        var url = URI.create(page.url());
        var here = url.getRawQuery() == null ? url.getPath() : url.getPath() + "?" + url.getRawQuery();
        speak(page, "en", here);
        picture(page, "en/" + name);
        speak(page, "da", here);
        System.out.println(name);
    }

    private void speak(Page page, String language, String path) {
        page.navigate(address + "/language/" + language + "?to=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
    }

    private void picture(Page page, String name) {
        page.evaluate("() => document.fonts.ready.then(() => true)");
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
    }

    private String link() {
        program.getBean(FirstStart.class).renewLink();
        var link = program.getBean(DataFolder.class).read(DataFolder.ADMIN_LINK).orElseThrow();
        return URI.create(link.strip()).getPath();
    }
}
