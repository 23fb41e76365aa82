package dk.kompetencedialog.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Whoever started a program: signs in by the link in its data folder. */
public final class Administrator {
    private Administrator() {}

    /** Signed in at the program on this port. */
    public static Browser of(Path data, int port) throws IOException {
        var link =
                URI.create(link(data.resolve("first-administrator-link.txt"))).getPath();
        var browser = new Browser(port);
        browser.get(link);
        browser.form(link);
        return browser;
    }

    /** The program writes it as soon as it listens, and so a moment after its first page can be had. */
    private static String link(Path file) throws IOException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!Files.exists(file) || !Files.readString(file).endsWith("\n"))
            assertThat(System.nanoTime()).as("the link in " + file).isLessThan(until);
        return Files.readString(file).strip();
    }
}
