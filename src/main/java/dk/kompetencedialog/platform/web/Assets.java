package dk.kompetencedialog.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Sheets, modules, fonts and pictures from {@code static/}. One fingerprint of the whole folder stands in front of every
 * path, so a file may name its neighbours relatively and all of it can be kept for ever.
 */
@Component
public class Assets {
    private final Settings settings;
    private final Map<String, Resource> files;
    private final String base;

    Assets(Settings settings) {
        this.settings = settings;
        this.files = files();
        this.base = "/static/" + (settings.dev() ? "dev" : fingerprint()) + "/";
    }

    /** Where the browser gets the file, given its path under {@code static/} like {@code css/base.css}. */
    public String url(String path) {
        if (settings.strict() && !files.containsKey(path)) {
            throw new IllegalArgumentException("No asset " + path);
        }
        return base + path;
    }

    String base() {
        return base;
    }

    String location() {
        return settings.resources("static/").replace("*", "");
    }

    /** The text of a file, empty where there is none. */
    String read(String path) {
        Resource file = files.get(path);
        try {
            return file == null ? "" : file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Resource> files() {
        Map<String, Resource> found = new TreeMap<>();
        try {
            var resolver = new PathMatchingResourcePatternResolver();
            for (Resource file : resolver.getResources(settings.resources("static/**/*.*"))) {
                found.put(file.getURL().getPath().replaceFirst(".*/static/", ""), file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (var file : files.entrySet()) {
                digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
                digest.update(file.getValue().getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
