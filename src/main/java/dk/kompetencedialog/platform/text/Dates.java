package dk.kompetencedialog.platform.text;

import dk.kompetencedialog.platform.web.Sentence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

/** Dates as people write them, where the dialogue is held. */
public final class Dates {
    /** Where the dialogue is held. */
    public static final ZoneId HERE = ZoneId.of("Europe/Copenhagen");

    private static final DateTimeFormatter FORMS = DateTimeFormatter.ofPattern(
                    "[uuuu-MM-dd][d.M.uuuu][d-M-uuuu][d/M/uuuu]")
            .withResolverStyle(ResolverStyle.STRICT);

    /** What is kept has no finer time than this. */
    private static final LocalTime LAST = LocalTime.of(23, 59, 59);

    private Dates() {}

    /** Throws {@link Sentence} 400 where it is no day. */
    public static LocalDate read(String written) {
        try {
            var day = LocalDate.parse(written.strip(), FORMS);
            if (day.getYear() < 2000 || day.getYear() > 2199) throw Sentence.badRequest("text.noDay");
            return day;
        } catch (DateTimeParseException noDay) {
            throw Sentence.badRequest("text.noDay");
        }
    }

    public static LocalDate today(Instant now) {
        return now.atZone(HERE).toLocalDate();
    }

    /** The end of a day: what is due on it may still come that day. */
    public static Instant end(LocalDate day) {
        return day.atTime(LAST).atZone(HERE).toInstant();
    }
}
