package dk.kompetencedialog.demo;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The mailbox of a demo, read by whoever waits for a letter. */
record Postbox(URI origin) {
    private static final Pattern LINK = Pattern.compile("/sign-in/[\\w-]{43}");
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final int TRIES = 600;

    /** Waits for the letter with a sign-in link that comes to an address; gives the link's path. */
    String link(String mail) {
        try (var reader = new Visitor(origin)) {
            for (int tries = 0; tries < TRIES; tries++) {
                var found = Stream.of(reader.read("/mailbox").split("<article"))
                        .filter(letter -> letter.contains(">" + mail + "<"))
                        .flatMap(letter -> LINK.matcher(letter).results())
                        .findFirst();
                if (found.isPresent()) return found.get().group();
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
        throw new IllegalStateException("no letter with a link has come");
    }
}
