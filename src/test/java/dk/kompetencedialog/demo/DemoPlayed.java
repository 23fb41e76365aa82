package dk.kompetencedialog.demo;

import dk.kompetencedialog.guide.Editions;
import dk.kompetencedialog.guide.StepKind;
import dk.kompetencedialog.platform.jobs.Job;
import dk.kompetencedialog.platform.mail.PostOffice;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Members;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** The demo as it has been played at a program, once for all tests of it. */
final class DemoPlayed {
    private static final Pattern LINK = Pattern.compile("/sign-in/[A-Za-z0-9_-]{43}");
    private static final Map<Integer, DemoPlayed> AT = new ConcurrentHashMap<>();

    private final int port;
    private final Map<String, Browser> guests = new HashMap<>();
    private final Played end;

    private DemoPlayed(int port, String signIn, Editions editions, List<Job> jobs) {
        this.port = port;
        this.end = new Play(URI.create("http://localhost:" + port), editions, this::come)
                .run(
                        signIn,
                        LocalDate.now(ZoneId.of("Europe/Copenhagen")),
                        new Backstage(DemoPlayed::link, () -> night(jobs)));
    }

    static DemoPlayed at(int port, Members members, Editions editions, List<Job> jobs) {
        return AT.computeIfAbsent(port, one -> {
            var link = members.link(OffsetDateTime.now(ZoneOffset.UTC).plusDays(1));
            return new DemoPlayed(one, link, editions, jobs);
        });
    }

    Played end() {
        return end;
    }

    /** One who came while the strategy's workshop was open: Freja Bro, Freja da or Freja en. */
    Browser guest(String name) {
        return Objects.requireNonNull(guests.get(name));
    }

    private void come(Moment moment) {
        if (moment.step() != StepKind.WELCOME) return;
        for (var name : List.of("Freja Bro", "Freja da", "Freja en")) {
            var browser = new Browser(port);
            browser.get("/join?code=" + moment.code());
            browser.form("/join", "way", moment.code(), "name", name);
            guests.put(name, browser);
        }
    }

    private static void night(List<Job> jobs) {
        jobs.stream().filter(job -> job.name().equals("gather-needs")).forEach(Job::run);
    }

    private static String link(String mail) {
        return Awaitility.await()
                .until(() -> arrived(mail), Optional::isPresent)
                .orElseThrow();
    }

    private static Optional<String> arrived(String mail) throws MessagingException, IOException {
        for (var letter : PostOffice.to(mail)) {
            var found = LINK.matcher(text(letter.getContent())).results().map(MatchResult::group);
            var link = found.findFirst();
            if (link.isPresent()) return link;
        }
        return Optional.empty();
    }

    private static String text(Object content) throws MessagingException, IOException {
        if (!(content instanceof Multipart parts)) return String.valueOf(content);
        var all = new StringBuilder();
        for (int at = 0; at < parts.getCount(); at++)
            all.append(text(parts.getBodyPart(at).getContent()));
        return all.toString();
    }
}
