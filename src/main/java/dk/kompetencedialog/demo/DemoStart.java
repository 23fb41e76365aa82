package dk.kompetencedialog.demo;

import dk.kompetencedialog.account.signin.FirstStart;
import dk.kompetencedialog.guide.Editions;
import dk.kompetencedialog.guide.StepKind;
import dk.kompetencedialog.platform.Settings;
import dk.kompetencedialog.platform.StartText;
import dk.kompetencedialog.platform.data.DataFolder;
import dk.kompetencedialog.platform.start.Command;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** {@code bin/start --demo}: plays the demo as soon as the program listens, once for each data folder, and tells the ways into it. */
@Component
@ConditionalOnProperty("kd.demo")
class DemoStart {
    private static final ZoneId HERE = ZoneId.of("Europe/Copenhagen");
    static final String LINKS = "demo-links.txt";
    /** What is where in the demo that has been played in this folder. */
    private static final String PLAYED = "demo-played";

    private final FirstStart first;
    private final DataFolder folder;
    private final Editions editions;
    private final Settings settings;
    private final Environment environment;
    private final Clock clock;

    DemoStart(
            FirstStart first,
            DataFolder folder,
            Editions editions,
            Settings settings,
            Environment environment,
            Clock clock) {
        this.first = first;
        this.folder = folder;
        this.editions = editions;
        this.settings = settings;
        this.environment = environment;
        this.clock = clock;
    }

    /** Comes before the greeting, which would show the link that is about to be used. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void start() {
        if (folder.read(PLAYED).isPresent()) say("played");
        else play();
        leaveLinks(Played.read(folder.read(PLAYED).orElseThrow()));
    }

    private void play() {
        say("playing", folder.root());
        var script = DemoScript.named("klitstyrelsen");
        var edition = editions.get(script.workshop().edition(), Locale.of("da"));
        var end = new Play(URI.create("http://localhost:" + port()), script, edition, DemoStart::tell)
                .run(signIn(), LocalDate.ofInstant(clock.instant(), HERE));
        folder.writePrivately(PLAYED, end.line());
    }

    private String signIn() {
        return URI.create(newLink()).getPath();
    }

    private String newLink() {
        first.renewLink();
        return folder.read(DataFolder.ADMIN_LINK).orElseThrow().strip();
    }

    private void leaveLinks(Played played) {
        var address = settings.address(port()).toString();
        folder.writePrivately(LINKS, new DemoLinks(address, played, newLink()).text());
        folder.remove(DataFolder.ADMIN_LINK);
        Command.show(folder, LINKS, StartText.of("demo.ways"));
    }

    private int port() {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }

    private static void tell(Moment moment) {
        if (moment.step() == StepKind.WELCOME) say("people");
        if (moment.step() == StepKind.CONCLUDE) say("board", moment.board());
    }

    private static void say(String key, Object... facts) {
        System.out.println(StartText.of("demo." + key, facts));
    }
}
