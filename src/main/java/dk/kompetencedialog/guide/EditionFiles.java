package dk.kompetencedialog.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads editions from files like {@code guides/w1-strategy.2026-1.da.yaml}. */
final class EditionFiles {
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private EditionFiles() {}

    static List<Edition> shipped() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:guides/*.yaml");
            return Arrays.stream(files).map(EditionFiles::open).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Edition open(Resource file) {
        try (InputStream content = file.getInputStream()) {
            return read(String.valueOf(file.getFilename()), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The edition in the content; the file's name must say its code and language. */
    static Edition read(String fileName, InputStream content) {
        Edition edition = parse(fileName, content);
        String expected = edition.code() + "." + edition.language() + ".yaml";
        if (!expected.equals(fileName)) {
            throw new IllegalStateException("guides/" + fileName + " says it is " + expected);
        }
        return edition;
    }

    private static Edition parse(String fileName, InputStream content) {
        try {
            return YAML.readValue(content, Edition.class);
        } catch (JacksonException e) {
            throw new IllegalStateException("guides/" + fileName + " cannot be read: " + e.getMessage(), e);
        }
    }
}
