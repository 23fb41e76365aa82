package dk.kompetencedialog.platform.text;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The texts of every language, gathered from {@code messages/*_{da,en}.properties}. */
@Component
public class Messages {
    private final boolean dev;
    private final boolean strict;
    private final Map<Language, Texts> texts = new EnumMap<>(Language.class);

    Messages(@Value("${kd.dev:false}") boolean dev, @Value("${kd.strict:false}") boolean strict) {
        this.dev = dev;
        this.strict = strict;
        Arrays.stream(Language.values()).forEach(l -> texts.put(l, read(l)));
    }

    /** The texts in this language. */
    public Texts in(Language language) {
        return dev ? read(language) : Objects.requireNonNull(texts.get(language));
    }

    /** The texts in the language of whoever asks. */
    public Texts of(HttpServletRequest request) {
        return in(Language.of(request));
    }

    private Texts read(Language language) {
        Map<String, String> all = new HashMap<>();
        try {
            String folder = dev ? "file:src/main/resources/messages/" : "classpath*:messages/";
            String files = folder + "*_" + language.tag() + ".properties";
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(files)) {
                add(file, all);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Texts(language, all, strict);
    }

    private static void add(Resource file, Map<String, String> all) throws IOException {
        Properties properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        String feature = String.valueOf(file.getFilename()).replaceFirst("_.*", "");
        for (String key : properties.stringPropertyNames()) {
            if (!key.startsWith(feature + ".")) {
                throw new IllegalStateException("The key " + key + " does not begin with " + feature);
            }
            all.put(key, properties.getProperty(key));
        }
    }
}
