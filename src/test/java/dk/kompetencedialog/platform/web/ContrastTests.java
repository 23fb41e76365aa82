package dk.kompetencedialog.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What axe does not measure: the edges of what can be pressed or filled in, and paper that a whole room reads. */
class ContrastTests {
    private static final Path SHEETS = Path.of("src/main/resources/static/css");
    private static final Pattern RULE = Pattern.compile("(?m)^([^\\s/@][^{]*)\\{([^}]*)}");
    private static final Pattern COLOUR = Pattern.compile("--([\\w-]+):\\s*(#[0-9a-f]{3,6})");
    private static final List<String> GROUNDS = List.of("surface", "paper", "wall", "w-50", "w-100");
    private static final double TEXT = 4.5;
    private static final double PAPER = 7;
    private static final double EDGE = 3;

    @ParameterizedTest
    @ValueSource(strings = {"n-yellow", "n-aqua", "n-peach", "n-green", "n-lilac"})
    void aNoteIsReadFromTheBackOfTheRoom(String paper) {
        assertThat(ratio(colours(Theme.W1).get("ink"), colours(Theme.W1).get(paper)))
                .isGreaterThanOrEqualTo(PAPER);
    }

    @ParameterizedTest
    @EnumSource
    void smallPrintOnANoteIsRead(Theme theme) {
        String print = declared("board.css", ".note > small,\n.note .state", "color");
        for (String paper : List.of("n-yellow", "n-aqua", "n-peach", "n-green", "n-lilac")) {
            assertThat(ratio(print, colours(theme).get(paper))).as(paper).isGreaterThanOrEqualTo(TEXT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void textIsReadOnEveryGround(Theme theme) {
        Map<String, String> colours = colours(theme);
        for (String text : List.of("ink", "ink2", "w-700", "w-900", "bad")) {
            for (String ground : GROUNDS) {
                assertThat(ratio(colours.get(text), colours.get(ground)))
                        .as("%s on %s in %s", text, ground, theme)
                        .isGreaterThanOrEqualTo(TEXT);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theFilledButtonIsReadAndSeen(Theme theme) {
        Map<String, String> colours = colours(theme);
        for (String fill : List.of("w-700", "w-900")) {
            assertThat(ratio("#ffffff", colours.get(fill))).isGreaterThanOrEqualTo(TEXT);
            for (String ground : GROUNDS) {
                assertThat(ratio(colours.get(fill), colours.get(ground))).isGreaterThanOrEqualTo(EDGE);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void edgesAndRingsStandOutFromEveryGround(Theme theme) {
        Map<String, String> colours = colours(theme);
        for (String edge : List.of("edge", "w-500", "bad", "w-900")) {
            for (String ground : GROUNDS) {
                assertThat(ratio(colours.get(edge), colours.get(ground)))
                        .as("%s on %s in %s", edge, ground, theme)
                        .isGreaterThanOrEqualTo(EDGE);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"YELLOW,n-yellow", "AQUA,n-aqua", "PEACH,n-peach", "GREEN,n-green", "LILAC,n-lilac"})
    void theFieldOneWritesInHasAnEdgeInEveryColour(String colour, String paper) {
        String rule = ":is(.write, .edit):has([value=\"%s\"]:checked)".formatted(colour);
        String edge = declared("phone.css", rule, "--note-edge");
        assertThat(ratio(edge, colours(Theme.W1).get(paper))).isGreaterThanOrEqualTo(EDGE);
        assertThat(ratio(edge, colours(Theme.W1).get("surface"))).isGreaterThanOrEqualTo(EDGE);
    }

    @Test
    void theLineAndAPendingNoteAreRead() {
        assertThat(ratio(
                        declared("board.css", ".line:not(:empty)", "color"),
                        colours(Theme.W1).get("warn-50")))
                .isGreaterThanOrEqualTo(TEXT);
        assertThat(ratio(colours(Theme.W1).get("warn"), colours(Theme.W1).get("warn-50")))
                .isGreaterThanOrEqualTo(TEXT);
    }

    @Test
    void blackOnWhiteIsTheKnownRatio() {
        assertThat(ratio("#000000", "#ffffff")).isEqualTo(21);
        assertThat(ratio("#777777", "#fff")).isBetween(4.47, 4.49);
    }

    private static Map<String, String> colours(Theme theme) {
        Map<String, String> colours = new HashMap<>(in(body("base.css", ":root")));
        if (theme == Theme.W2) {
            colours.putAll(in(body("base.css", ".w2")));
        }
        return colours;
    }

    private static Map<String, String> in(String declarations) {
        Map<String, String> colours = new HashMap<>();
        COLOUR.matcher(declarations).results().forEach(found -> colours.put(found.group(1), found.group(2)));
        return colours;
    }

    private static String declared(String sheet, String selector, String property) {
        var found = Pattern.compile("(?m)^\\s*" + property + ":\\s*(#[0-9a-f]{3,6})")
                .matcher(body(sheet, selector));
        assertThat(found.find()).as("%s of %s", property, selector).isTrue();
        return found.group(1);
    }

    private static String body(String sheet, String selector) {
        try {
            return RULE.matcher(Files.readString(SHEETS.resolve(sheet)))
                    .results()
                    .filter(rule -> rule.group(1).strip().equals(selector))
                    .map(rule -> rule.group(2))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No rule " + selector));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double ratio(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String colour) {
        String hex = colour.length() == 4 ? colour.replaceAll("([0-9a-f])", "$1$1") : colour;
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double value = (channel & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
