package dk.kompetencedialog.guide;

import dk.kompetencedialog.platform.text.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads editions from files like {@code guides/w1-strategy.2026-1.da.yaml}. */
final class EditionFiles {
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
        Edition edition = Content.read("guides/" + fileName, content, Edition.class);
        String expected = edition.code() + "." + edition.language() + ".yaml";
        if (!expected.equals(fileName)) {
            throw new IllegalStateException("guides/" + fileName + " says it is " + expected);
        }
        return edition;
    }
}
