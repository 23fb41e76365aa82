package dk.kompetencedialog.account.signin.session;

import dk.kompetencedialog.platform.text.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A browser as its owner would know it again in a list; told from what it says of itself, and no more of that is kept.
 *
 * @param browser like {@code Firefox}; empty where it is none of those we know
 * @param system like {@code Windows}; empty in the same way
 */
public record Device(String browser, String system) implements Serializable {
    /** In the order to look: many a browser also says the names of others. */
    private static final List<Map.Entry<String, String>> BROWSERS = List.of(
            Map.entry("Edg", "Edge"),
            Map.entry("OPR/", "Opera"),
            Map.entry("SamsungBrowser/", "Samsung Internet"),
            Map.entry("Firefox/", "Firefox"),
            Map.entry("FxiOS/", "Firefox"),
            Map.entry("CriOS/", "Chrome"),
            Map.entry("Chrome/", "Chrome"),
            Map.entry("Safari/", "Safari"));

    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("iPhone", "iPhone"),
            Map.entry("iPad", "iPad"),
            Map.entry("Android", "Android"),
            Map.entry("Windows", "Windows"),
            Map.entry("Mac OS X", "Mac"),
            Map.entry("CrOS", "Chromebook"),
            Map.entry("Linux", "Linux"));

    /** The one that asks. */
    public static Device of(HttpServletRequest request) {
        return of(Objects.requireNonNullElse(request.getHeader("User-Agent"), ""));
    }

    static Device of(String userAgent) {
        return new Device(known(BROWSERS, userAgent), known(SYSTEMS, userAgent));
    }

    /** Its name in words. */
    public String in(Texts t) {
        if (browser.isEmpty()) return t.get("account.device.unknown");
        return system.isEmpty() ? browser : t.get("account.device", browser, system);
    }

    private static String known(List<Map.Entry<String, String>> names, String userAgent) {
        return names.stream()
                .filter(each -> userAgent.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
