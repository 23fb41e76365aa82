package dk.kompetencedialog.workshop.agenda;

import dk.kompetencedialog.platform.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.IsoFields;

/** When a sitting is held, in words and in Danish time. */
public final class SittingTime {
    /** Where workshops are held. */
    public static final ZoneId HERE = ZoneId.of("Europe/Copenhagen");

    private SittingTime() {}

    /** Day, hours and week. */
    public static String of(Instant startsAt, int minutes, Texts t) {
        var start = startsAt.atZone(HERE);
        return t.get(
                "workshop.agenda.when",
                capital(day(start, t), t),
                clock(startsAt, t),
                clock(startsAt.plus(Duration.ofMinutes(minutes)), t),
                start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** The day alone, as it stands inside a line. */
    public static String day(Instant startsAt, Texts t) {
        return day(startsAt.atZone(HERE), t);
    }

    static String clock(Instant at, Texts t) {
        return DateTimeFormatter.ofPattern(t.get("workshop.agenda.clock")).format(at.atZone(HERE));
    }

    private static String day(ZonedDateTime at, Texts t) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(t.language().locale())
                .format(at);
    }

    /** A line begins with a capital letter, which a Danish weekday has not. */
    private static String capital(String day, Texts t) {
        return day.substring(0, 1).toUpperCase(t.language().locale()) + day.substring(1);
    }
}
