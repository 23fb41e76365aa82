package dk.kompetencedialog.mus.page;

import dk.kompetencedialog.mus.MusStanding;
import dk.kompetencedialog.mus.Round;
import dk.kompetencedialog.plan.page.Entry;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Theme;
import dk.kompetencedialog.platform.web.Wrong;
import dk.kompetencedialog.workplace.Workplace;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The years' talks of a workplace, and where each leads for who reads it.
 *
 * @param entry the form for one more
 * @param changed which one a form was sent for; empty for one more
 * @param sentence what else is wrong; empty for nothing
 */
public record RoundsPage(
        Workplace workplace,
        List<Line> rounds,
        MusStanding standing,
        LocalDate today,
        Entry entry,
        String changed,
        String sentence)
        implements Page {
    /** The fields, in their order. */
    private static final List<String> FIELDS = List.of("year", "opens", "closes");

    /**
     * A year's talks.
     *
     * @param held how many talks were held, as leaders tell
     * @param people of how many
     * @param entry the form to change it with
     */
    public record Line(Round round, int held, int people, Entry entry) {}

    /** All that is wrong in a form, whose fields end in {@code at}. */
    public static List<Wrong> wrongs(Entry entry, String at) {
        return entry.wrongs(FIELDS).stream()
                .map(each -> new Wrong(each.field() + at, each.sentence()))
                .toList();
    }

    public boolean changes(UUID round) {
        return changed.equals(round.toString());
    }

    public String here() {
        return "/workplaces/" + workplace.id() + "/mus";
    }

    @Override
    public int status() {
        if (!sentence.isEmpty()) return 409;
        return Stream.concat(Stream.of(entry), rounds.stream().map(Line::entry))
                .mapToInt(Entry::status)
                .max()
                .orElse(200);
    }

    @Override
    public Theme theme() {
        return Theme.W2;
    }

    @Override
    public String template() {
        return "mus/rounds";
    }

    @Override
    public String title(Texts t) {
        return t.get("mus.title");
    }
}
