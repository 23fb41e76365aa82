package dk.kompetencedialog.mus;

import dk.kompetencedialog.plan.page.Entry;
import dk.kompetencedialog.plan.page.Fields;
import dk.kompetencedialog.platform.text.Dates;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.platform.web.Wrong;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.util.MultiValueMap;

/** A year's talks as a form. */
record RoundForm(Fields sent) {
    static final List<String> NAMES = List.of("year", "opens", "closes", "goals");
    private static final int MONTHS = 3;

    static RoundForm read(MultiValueMap<String, String> form) {
        return new RoundForm(Fields.read(form, "", NAMES));
    }

    static RoundForm of(Round round) {
        return of(round.year(), round.opensOn(), round.closesOn(), round.keepsGoals());
    }

    /** One that begins today. */
    static RoundForm usual(LocalDate today) {
        return of(today.getYear(), today, today.plusMonths(MONTHS), false);
    }

    private static RoundForm of(int year, LocalDate opens, LocalDate closes, boolean goals) {
        return new RoundForm(new Fields(Map.of(
                "year",
                String.valueOf(year),
                "opens",
                opens.toString(),
                "closes",
                closes.toString(),
                "goals",
                goals ? "yes" : "")));
    }

    /** With what is wrong in which field. */
    Entry entry(Texts t) {
        var wrong = new LinkedHashMap<String, String>();
        wrong.put("year", Wrong.said(this::year, t));
        wrong.put("opens", Wrong.said(this::opens, t));
        wrong.put(
                "closes", Wrong.said(wrong.getOrDefault("opens", "").isEmpty() ? this::closes : this::closesAlone, t));
        wrong.values().removeIf(String::isEmpty);
        return new Entry(sent, sent, wrong, false);
    }

    /** Throws {@link Sentence} 400, as the others do. */
    Round round(UUID workplaceId, UUID id) {
        return new Round(
                workplaceId,
                id,
                year(),
                opens(),
                closes(),
                !sent.get("goals").isEmpty(),
                false,
                null,
                Round.Gone.NOTHING);
    }

    private int year() {
        var year = sent.get("year").strip();
        if (!year.matches("2[01][0-9]{2}")) throw Sentence.badRequest("mus.year.wrong");
        return Integer.parseInt(year);
    }

    /** In the year, or the one before or after it. */
    private LocalDate opens() {
        var opens = Dates.read(sent.get("opens"));
        if (sent.get("year").strip().matches("2[01][0-9]{2}") && Math.abs(opens.getYear() - year()) > 1)
            throw Sentence.badRequest("mus.year.far");
        return opens;
    }

    private LocalDate closesAlone() {
        return Dates.read(sent.get("closes"));
    }

    private LocalDate closes() {
        var closes = closesAlone();
        if (closes.isBefore(opens())) throw Sentence.badRequest("mus.closes.before");
        return closes;
    }
}
