package dk.kompetencedialog.demo;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A board as it is read off a page.
 *
 * @param board its id
 * @param zones ids by titles
 */
record Poster(UUID board, Map<String, UUID> zones) {
    private static final String ID = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
    private static final Pattern BOARD = Pattern.compile("data-board=\"" + ID + "\"");
    private static final Pattern ZONE = Pattern.compile("id=\"zt_" + ID + "\"[^>]*>([^<]*)<");
    private static final Pattern OWN = Pattern.compile("id=\"o_" + ID + "\"[^>]*data-note=\"" + ID + "\"");

    static Poster of(String html) {
        var zones = ZONE.matcher(html).results().collect(toMap(found -> plain(found.group(2)), Poster::id));
        return new Poster(
                BOARD.matcher(html).results().findFirst().map(Poster::id).orElseThrow(), zones);
    }

    /** Which note on the board each item of an own list has become. */
    static Map<UUID, UUID> shown(String html) {
        return OWN.matcher(html).results().collect(toMap(Poster::id, found -> UUID.fromString(found.group(2))));
    }

    UUID zone(String title) {
        return Objects.requireNonNull(zones.get(title), title);
    }

    private static UUID id(MatchResult found) {
        return UUID.fromString(found.group(1));
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .strip();
    }
}
