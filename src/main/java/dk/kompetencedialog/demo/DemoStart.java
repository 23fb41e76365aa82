package dk.kompetencedialog.demo;

import dk.kompetencedialog.account.signin.FirstStart;
import dk.kompetencedialog.guide.Editions;
import dk.kompetencedialog.guide.StepKind;
import dk.kompetencedialog.platform.Settings;
import dk.kompetencedialog.platform.StartText;
import dk.kompetencedialog.platform.data.DataFolder;
import dk.kompetencedialog.platform.jobs.Job;
import dk.kompetencedialog.platform.start.Command;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
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

    /** The job that counts what was reported after a year's talks; nobody who looks at a demo waits a night for it. */
    private static final String FIGURES = "gather-needs";

    private final FirstStart first;
    private final DataFolder folder;
    private final Editions editions;
    private final Settings settings;
    private final Environment environment;
    private final Clock clock;
    private final Job figures;

    DemoStart(
            FirstStart first,
            DataFolder folder,
            Editions editions,
            Settings settings,
            Environment environment,
            Clock clock,
            List<Job> jobs) {
        this.first = first;
        this.folder = folder;
        this.editions = editions;
        this.settings = settings;
        this.environment = environment;
        this.clock = clock;
        this.figures = jobs.stream()
                .filter(job -> job.name().equals(FIGURES))
                .findFirst()
                .orElseThrow();
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
        var origin = URI.create("http://localhost:" + port());
        var end = new Play(origin, editions, DemoStart::tell)
                .run(
                        signIn(),
                        LocalDate.ofInstant(clock.instant(), HERE),
                        new Backstage(new Postbox(origin)::link, this::pass));
        folder.writePrivately(PLAYED, end.line());
    }

    private void pass() {
        say("year");
        figures.run();
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
        if (moment.step() == StepKind.CLOSING) say("groups");
    }

    private static void say(String key, Object... facts) {
        System.out.println(StartText.of("demo." + key, facts));
    }
}
