package dk.kompetencedialog.wall.roles;

import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Following;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A method and a pattern, how it is asked, and how what comes back is read. */
record Route(String method, String pattern) {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}:]+)(?::([^}|]+)[^}]*)?}");
    private static final Pattern IN_A_TEXT =
            Pattern.compile("/w/\\{w}/(text|paragraphs|rivals|asides|pen|outcomes|unused)\\b.*");

    /** Every route that a controller answers; one that does not say by which methods, by GET and by POST. */
    static List<Route> all(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream()
                        .flatMap(pattern -> methods(info).map(method -> new Route(method, pattern))))
                .toList();
    }

    private static Stream<String> methods(RequestMappingInfo info) {
        var named = info.getMethodsCondition().getMethods();
        return named.isEmpty() ? Stream.of("GET", "POST") : named.stream().map(Enum::name);
    }

    /**
     * Pages first, then what changes little, then what takes away, then what is there only once a workshop is closed, then what gives
     * or takes the asker's own seat and sign-in; last the login by which some have come.
     */
    int turn() {
        if (pattern.equals("/sign-out")) return 7;
        if (isPost() && pattern.endsWith("/own-login/removal")) return 6;
        if (isPost() && pattern.matches(".*/seat|/join|/w/\\{w}/leaving|/workshops/\\{w}/strategy")) return 5;
        if (pattern.matches("/(w|workshops)/\\{w}/(strategy|minutes|whereabouts)(\\.pdf)?") && isGet()) return 4;
        if (isPost() && pattern.matches("/w/\\{w}/closing|.*/erasure") || asksForAllOwn()) return 3;
        if (method.equals("DELETE") || pattern.matches(".*/(removal|gone|cancellation)")) return 2;
        return isGet() ? 0 : 1;
    }

    private boolean asksForAllOwn() {
        return method.equals("DELETE") && pattern.endsWith("/own");
    }

    private boolean isPost() {
        return method.equals("POST");
    }

    /** Its path, with what this viewer would ask for in its variables. */
    String asked(Cast cast, Viewer viewer) {
        return VARIABLE.matcher(pattern)
                .replaceAll(
                        found -> found.group(2) != null ? found.group(2) : cast.value(named(found.group(1)), viewer));
    }

    private String named(String variable) {
        return switch (variable) {
            case "id" -> pattern.startsWith("/workplaces") ? "workplace" : "strategy";
            case "w" -> isInAText() ? "strategy" : pattern.equals("/workshops/{w}/plan") ? "talk" : "workshop";
            case "row" -> pattern.contains("/needs/") ? "need" : "activity";
            case "note" -> pattern.endsWith("/hiding") ? "hidden" : variable;
            case "link" -> pattern.replaceFirst("(\\{link}).*", "$1");
            default -> variable;
        };
    }

    private boolean isInAText() {
        return IN_A_TEXT.matcher(pattern).matches();
    }

    /** How the program answers this viewer, in a word of the table. */
    String answer(Cast cast, Viewer viewer) {
        var browser = cast.browser(viewer);
        var path = asked(cast, viewer);
        if (pattern.endsWith("/stream")) {
            try (var stream = Following.open(browser, path + "?surface=list&places=", "")) {
                return read(new Browser.Seen(stream.status(), "", Optional.empty(), List.of()));
            }
        }
        if (isLive()) return read(browser.send(method, path, cast.body(isInAText()), headers(browser)));
        return read(isGet() ? browser.get(path) : form(browser, path, cast.value("person", viewer)));
    }

    private boolean isGet() {
        return method.equals("GET");
    }

    private boolean isLive() {
        return pattern.startsWith("/w/") && !isGet();
    }

    private static Map<String, String> headers(Browser browser) {
        return Map.of(
                "Origin",
                browser.origin(),
                "Kd-Command",
                UUID.randomUUID().toString(),
                "Content-Type",
                "application/json");
    }

    private Browser.Seen form(Browser browser, String path, String person) {
        return browser.form(path, "form", "HALF_DAY", "answer", "YES", "person", person);
    }

    private String read(Browser.Seen seen) {
        var to = seen.leadsTo();
        if (seen.status() >= 500) return "FAULT";
        if (to.startsWith("/sign-in")) return "sign in";
        if (to.startsWith("/?why=seat")) return "no seat";
        if (isGet() && to.matches("/workplaces/[^/]+/me|/w/[^/]+")) return "own page";
        return switch (seen.status()) {
            case 401 -> pattern.startsWith("/w/") ? "no seat" : "sign in";
            case 403 -> isLive() && !seen.body().contains("kun facilitatoren") ? "not now" : "no";
            case 404 -> "–";
            case 400, 409, 410, 413, 422 -> seen.body().contains("siger, skriver dens egen") ? "no" : "told";
            default -> "✓";
        };
    }
}
