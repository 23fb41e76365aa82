package dk.kompetencedialog.measure;

import dk.kompetencedialog.measure.FuzzWorld.Route;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The forms that one finds who goes from page to page: what each would send, by the route that it is sent to. */
final class FuzzForms {
    private static final int PAGES = 160;
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#?]*)\"");
    private static final Pattern NO_PAGE = Pattern.compile(".*(sign-out|language|/seat|\\.[a-z]{2,5})$|/assets/.*");
    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]*)\".*?</form>", Pattern.DOTALL);
    private static final Pattern FIELD =
            Pattern.compile("<(?:input|select|textarea|button)[^>]*? name=\"([^\"]+)\"(?:[^>]*? value=\"([^\"]*)\")?");

    private final Map<String, List<List<Field>>> byPattern = new HashMap<>();

    /** What stands in a field. */
    record Field(String name, String value) {}

    /** Goes from these pages on as far as it is allowed, and no further than is needed. */
    static FuzzForms found(Visitor visitor, List<String> first, List<Route> routes) {
        var forms = new FuzzForms();
        var seen = new LinkedHashSet<>(first);
        var waiting = new ArrayDeque<>(first);
        for (int at = 0; at < PAGES && !waiting.isEmpty(); at++) {
            var page = visitor.pageOrNothing(waiting.remove());
            forms.on(page, routes);
            LINK.matcher(page)
                    .results()
                    .map(link -> link.group(1))
                    .filter(link -> !NO_PAGE.matcher(link).matches() && seen.add(link))
                    .forEach(waiting::add);
        }
        return forms;
    }

    private void on(String page, List<Route> routes) {
        FORM.matcher(page)
                .results()
                .forEach(form -> routes.stream()
                        .filter(route -> route.method().equals("POST") && matches(route, form.group(1)))
                        .findFirst()
                        .ifPresent(route -> byPattern
                                .computeIfAbsent(route.pattern(), first -> new ArrayList<>())
                                .add(fields(form.group()))));
    }

    private static boolean matches(Route route, String action) {
        return action.replaceFirst("\\?.*", "").matches(route.pattern().replaceAll("\\{[^}]*}", "[^/]+"));
    }

    private static List<Field> fields(String form) {
        return FIELD.matcher(form)
                .results()
                .filter(field -> !field.group(1).equals("_csrf"))
                .map(field -> new Field(field.group(1), field.group(2) == null ? "" : field.group(2)))
                .toList();
    }

    /** What the forms of a route would send; empty where none was found. */
    List<List<Field>> of(Route route) {
        return byPattern.getOrDefault(route.pattern(), List.of());
    }

    /** How many routes have one. */
    int count() {
        return byPattern.size();
    }
}
