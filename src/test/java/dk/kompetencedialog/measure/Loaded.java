package dk.kompetencedialog.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a page load brought over the line, as the browser told.
 *
 * @param bodies bytes as they were sent, compressed, by kind; Chromium does not tell those of pages
 * @param others bytes of pages, and of all headers
 * @param requests by kind
 */
record Loaded(Map<String, Long> bodies, long others, Map<String, Integer> requests) {
    private static final String SCRIPT = "Script";
    private static final Pattern METHOD = Pattern.compile("\"method\":\"Network\\.(\\w+)\"");
    private static final Pattern REQUEST = Pattern.compile("\"requestId\":\"([^\"]+)\"");
    private static final Pattern TYPE = Pattern.compile("\"type\":\"([A-Z]\\w+)\"");
    private static final Pattern LENGTH = Pattern.compile("\"encodedDataLength\":(\\d+)");

    static Loaded read(List<String> events) {
        var kinds = new HashMap<String, String>();
        var bodies = new TreeMap<String, Long>();
        var requests = new TreeMap<String, Integer>();
        long all = 0;
        for (var event : List.copyOf(events)) {
            var id = first(REQUEST, event, "");
            switch (first(METHOD, event, "")) {
                case "requestWillBeSent" -> {
                    kinds.put(id, first(TYPE, event, "Other"));
                    requests.merge(kinds.get(id), 1, Integer::sum);
                    if (event.contains("\"redirectResponse\"")) all += Long.parseLong(first(LENGTH, event, "0"));
                }
                case "dataReceived" ->
                    bodies.merge(kinds.getOrDefault(id, "Other"), Long.parseLong(first(LENGTH, event, "0")), Long::sum);
                case "loadingFinished" -> all += Long.parseLong(first(LENGTH, event, "0"));
                default -> {}
            }
        }
        long told = bodies.values().stream().mapToLong(each -> each).sum();
        return new Loaded(bodies, Math.max(0, all - told), requests);
    }

    long all() {
        return others + bodies.values().stream().mapToLong(each -> each).sum();
    }

    long script() {
        return bodies.getOrDefault(SCRIPT, 0L);
    }

    private static String first(Pattern pattern, String event, String otherwise) {
        var found = pattern.matcher(event);
        return found.find() ? found.group(1) : otherwise;
    }
}
