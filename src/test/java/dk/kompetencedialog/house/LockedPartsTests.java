package dk.kompetencedialog.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What we build upon is what somebody looked at: each part of one version, npm's with the checksum of what was fetched then and without its scripts. */
class LockedPartsTests {
    private static final Pattern VERSION = Pattern.compile("[0-9]+(\\.[0-9A-Za-z-]+)*");

    private static final String ANY_NEWER_JDK = "[25,)";

    @Test
    void everyPartFromNpmHasItsChecksum() {
        assertThat(json("package-lock.json")
                        .path("packages")
                        .propertyStream()
                        .filter(part -> !part.getKey().isEmpty()))
                .hasSizeGreaterThan(20)
                .allSatisfy(part -> {
                    assertThat(part.getValue().path("integrity").asString(""))
                            .as(part.getKey())
                            .startsWith("sha512-");
                    assertThat(part.getValue().path("version").asString(""))
                            .as(part.getKey())
                            .matches(VERSION);
                });
    }

    @Test
    void noneIsFetchedOtherwiseAndNoneRunsAScriptOfItsOwn() {
        assertThat(Sources.text(Path.of(".npmrc")).lines()).contains("ignore-scripts=true");
        assertThat(Sources.below("bin", "").stream().map(Sources::text))
                .noneMatch(text -> text.contains("npm install"));
    }

    @Test
    void versionsAreSaidAndNotChosenAtTheTime() {
        var wanted = json("package.json");
        assertThat(Stream.of("dependencies", "devDependencies")
                        .flatMap(kind -> wanted.path(kind).valueStream()))
                .isNotEmpty()
                .allSatisfy(version -> assertThat(version.asString()).matches(VERSION));
        assertThat(Pattern.compile("<(version|[a-z.-]+\\.version)>([^<$]*)<")
                        .matcher(Sources.text(Path.of("pom.xml")))
                        .results()
                        .map(hit -> hit.group(2))
                        .filter(version -> !VERSION.matcher(version).matches()))
                .containsExactly(ANY_NEWER_JDK);
    }

    private static JsonNode json(String file) {
        return JsonMapper.shared().readTree(Sources.text(Path.of(file)));
    }
}
