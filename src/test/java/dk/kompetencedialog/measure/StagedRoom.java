package dk.kompetencedialog.measure;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A room with people in it, as its page tells.
 *
 * @param position {@code room.epoch} and {@code number} where the page stood
 */
record StagedRoom(
        String id, String epoch, long number, String places, String board, List<String> zones, List<String> seats) {
    private static final Pattern ZONE = Pattern.compile("<section id=\"z_([0-9a-f-]{36})\"");

    static StagedRoom read(String page, List<String> seats) {
        return new StagedRoom(
                data(page, "room"),
                data(page, "epoch"),
                Long.parseLong(data(page, "number")),
                data(page, "places"),
                data(page.substring(page.indexOf("id=\"board\"")), "board"),
                ZONE.matcher(page).results().map(found -> found.group(1)).toList(),
                seats);
    }

    private static String data(String page, String name) {
        return Pattern.compile(" data-" + name + "=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .findFirst()
                .map((MatchResult found) -> found.group(1))
                .orElseThrow(() -> new IllegalStateException("No data-" + name + " on the page:\n" + page));
    }
}
