package dk.kompetencedialog.strategy.decision;

import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workshop.agenda.SittingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

/** Days as people write them, where the dialogue is held. */
final class Dates {
    private static final DateTimeFormatter FORMS = DateTimeFormatter.ofPattern(
                    "[uuuu-MM-dd][d.M.uuuu][d-M-uuuu][d/M/uuuu]")
            .withResolverStyle(ResolverStyle.STRICT);

    /** What is kept has no finer time than this. */
    private static final LocalTime LAST = LocalTime.of(23, 59, 59);

    private Dates() {}

    /** Throws {@link Sentence} 400 where it is no day. */
    static LocalDate read(String written) {
        try {
            var day = LocalDate.parse(written.strip(), FORMS);
            if (day.getYear() < 2000 || day.getYear() > 2199) throw Sentence.badRequest("decision.noDay");
            return day;
        } catch (DateTimeParseException noDay) {
            throw Sentence.badRequest("decision.noDay");
        }
    }

    static LocalDate today(Instant now) {
        return now.atZone(SittingTime.HERE).toLocalDate();
    }

    /** The end of a day: what is due on it may still come that day. */
    static Instant end(LocalDate day) {
        return day.atTime(LAST).atZone(SittingTime.HERE).toInstant();
    }
}
