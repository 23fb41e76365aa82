package dk.kompetencedialog.fault;

import dk.kompetencedialog.world.Browser;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whoever started a program: signs in by the link in its data folder. */
final class Administrator {
    private Administrator() {}

    static Browser of(Path data, int port) throws IOException {
        var link = URI.create(Files.readString(data.resolve("first-administrator-link.txt"))
                        .strip())
                .getPath();
        var browser = new Browser(port);
        browser.get(link);
        browser.form(link);
        return browser;
    }
}
