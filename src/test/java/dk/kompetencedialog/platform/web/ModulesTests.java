package dk.kompetencedialog.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModulesTests {
    private static final Path STATIC = Path.of("src/main/resources/static");

    private final Assets assets = new Assets(new Settings(false, true));
    private final Modules modules = new Modules(assets);

    @ParameterizedTest
    @ValueSource(strings = {"js/phone.js", "js/desk.js", "js/projector.js"})
    void allThatAModuleLeadsToIsThere(String module) {
        assertThat(modules.reach(List.of(module)))
                .contains(module, "js/room/part.js", "vendor/stimulus.js")
                .allSatisfy(path -> assertThat(assets.read(path)).as(path).isNotEmpty())
                .allSatisfy(path -> assertThat(assets.url(path)).endsWith(path));
    }

    @Test
    void whatIsVendoredIsUsed() throws IOException {
        var reached = modules.reach(List.of("js/phone.js", "js/desk.js", "js/projector.js", "js/signout.js"));
        try (var vendored = Files.list(STATIC.resolve("vendor"))) {
            assertThat(vendored.map(file -> "vendor/" + file.getFileName()).filter(path -> path.endsWith(".js")))
                    .isNotEmpty()
                    .isSubsetOf(reached);
        }
    }

    @Test
    void aPhonesFirstLoadIsLight() {
        long script = modules.reach(List.of("js/phone.js")).stream()
                .mapToLong(ModulesTests::sent)
                .sum();
        long sheets = Look.PHONE.sheets().stream().mapToLong(ModulesTests::sent).sum();
        long type = size("fonts/plex-regular.woff2") + size("fonts/plex-semibold.woff2");
        assertThat(script).isLessThanOrEqualTo(60_000);
        assertThat(script + sheets + type).isLessThanOrEqualTo(140_000);
    }

    private static long size(String path) {
        try {
            return Files.size(STATIC.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes on the wire, as the server compresses: what is smaller than 1 kB is sent as it is. */
    private static long sent(String path) {
        try (var bytes = new ByteArrayOutputStream()) {
            byte[] file = Files.readString(STATIC.resolve(path)).getBytes(StandardCharsets.UTF_8);
            try (var gzip = new GZIPOutputStream(bytes)) {
                gzip.write(file);
            }
            return file.length < 1024 ? file.length : bytes.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
