package dk.kompetencedialog.platform.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Browser modules: the import map, and what a module leads to, so that the browser can fetch it all at once. */
@Component
class Modules {
    private static final Map<String, String> NAMED = Map.of("@hotwired/stimulus", "vendor/stimulus.js");
    private static final Pattern IMPORT = Pattern.compile(
            "^\\s*(?:import|export)\\b(?:[^\"'();]*?\\bfrom)?\\s*[\"']([^\"']+)[\"']", Pattern.MULTILINE);

    private final Assets assets;
    private final String importMap;

    Modules(Assets assets) {
        this.assets = assets;
        this.importMap = JsonMapper.shared().writeValueAsString(Map.of("imports", urls()));
    }

    /** The text of the import map, just as it stands in the page. */
    String importMap() {
        return importMap;
    }

    /** The source expression by which the content security policy knows the import map. */
    String importMapHash() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(importMap.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The modules and all that they import, as paths under {@code static/}. */
    Set<String> reach(List<String> modules) {
        Set<String> seen = new LinkedHashSet<>();
        modules.forEach(module -> follow(module, seen));
        return seen;
    }

    private void follow(String module, Set<String> seen) {
        if (seen.add(module) && !module.startsWith("vendor/")) {
            IMPORT.matcher(assets.read(module))
                    .results()
                    .map(found -> resolve(module, found.group(1)))
                    .forEach(next -> follow(next, seen));
        }
    }

    private static String resolve(String from, String name) {
        String named = NAMED.get(name);
        return named == null ? URI.create("/" + from).resolve(name).getPath().substring(1) : named;
    }

    private Map<String, String> urls() {
        Map<String, String> urls = new TreeMap<>();
        NAMED.forEach((name, path) -> urls.put(name, assets.url(path)));
        return urls;
    }
}
