package dk.kompetencedialog.workshop.invitation;

import dk.kompetencedialog.workshop.agenda.SittingTime;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Writes entries as a calendar's file (RFC 5545). Why by hand: docs/adr/0011-invitations.md.
 */
public final class CalendarFile {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final int LINE = 75;

    /** The rule of the European Union since 1996, which Denmark follows. */
    private static final List<String> ZONE = """
            BEGIN:VTIMEZONE
            TZID:Europe/Copenhagen
            BEGIN:DAYLIGHT
            DTSTART:19960331T020000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            TZNAME:CEST
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            END:DAYLIGHT
            BEGIN:STANDARD
            DTSTART:19961027T030000
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            TZNAME:CET
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            END:STANDARD
            END:VTIMEZONE
            """.lines().toList();

    /**
     * Who invites, and who is invited.
     *
     * @param sender mail address of the organiser
     * @param mail of the one invited
     */
    record Parties(String organiser, String sender, String name, String mail) {}

    /**
     * Something that is on a day, and takes none of anybody's time.
     *
     * @param uid the same for good
     * @param sequence how often it was changed
     */
    public record Day(String uid, int sequence, LocalDate day, String summary, String description, String link) {}

    private final StringBuilder text = new StringBuilder();
    private final Instant now;

    private CalendarFile(Instant now) {
        this.now = now;
    }

    /** One entry, as a message from the organiser to the one invited: mail programs follow it. */
    static String message(String method, CalendarEntry entry, Parties parties, Instant now) {
        return new CalendarFile(now)
                .begin(method)
                .event(entry, parties(parties))
                .end();
    }

    /** Entries to take into a calendar by hand. */
    static String published(List<CalendarEntry> entries, Instant now) {
        var file = new CalendarFile(now).begin("PUBLISH");
        entries.forEach(entry -> file.event(entry, List.of()));
        return file.end();
    }

    /** A day to take into a calendar by hand. */
    public static String ofDay(Day day, Instant now) {
        return ofDays(List.of(day), now);
    }

    /** Days to take into a calendar by hand, or to follow. */
    public static String ofDays(List<Day> days, Instant now) {
        var file = new CalendarFile(now);
        List.of("BEGIN:VCALENDAR", "PRODID:-//Kompetencedialogen//DA", "VERSION:2.0", "METHOD:PUBLISH")
                .forEach(file::line);
        days.forEach(file::day);
        return file.end();
    }

    private void day(Day day) {
        var event = List.of(
                "BEGIN:VEVENT",
                "UID:" + day.uid + "@kompetencedialogen",
                "SEQUENCE:" + day.sequence,
                "DTSTAMP:" + LOCAL.format(now.atOffset(ZoneOffset.UTC)) + "Z",
                "DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day.day),
                "DTEND;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day.day.plusDays(1)),
                "SUMMARY:" + escaped(day.summary),
                "DESCRIPTION:" + escaped(day.description + "\n" + day.link),
                "URL:" + day.link,
                "TRANSP:TRANSPARENT",
                "STATUS:CONFIRMED",
                "END:VEVENT");
        event.forEach(this::line);
    }

    private static List<String> parties(Parties parties) {
        return List.of(
                "ORGANIZER;CN=" + quoted(parties.organiser) + ":mailto:" + parties.sender,
                "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE;CN="
                        + quoted(parties.name) + ":mailto:" + parties.mail);
    }

    private CalendarFile begin(String method) {
        line("BEGIN:VCALENDAR");
        line("PRODID:-//Kompetencedialogen//DA");
        line("VERSION:2.0");
        line("METHOD:" + method);
        ZONE.forEach(this::line);
        return this;
    }

    private CalendarFile event(CalendarEntry entry, List<String> parties) {
        line("BEGIN:VEVENT");
        line("UID:" + entry.id() + "@kompetencedialogen");
        line("SEQUENCE:" + entry.sequence());
        line("DTSTAMP:" + LOCAL.format(now.atOffset(ZoneOffset.UTC)) + "Z");
        line("DTSTART;TZID=Europe/Copenhagen:" + local(entry.startsAt()));
        line("DTEND;TZID=Europe/Copenhagen:" + local(entry.endsAt()));
        line("SUMMARY:" + escaped(entry.summary()));
        line("DESCRIPTION:" + escaped(entry.description()));
        if (!entry.location().isEmpty()) line("LOCATION:" + escaped(entry.location()));
        if (!entry.link().isEmpty()) line("URL:" + entry.link());
        line("STATUS:" + (entry.cancelled() ? "CANCELLED" : "CONFIRMED"));
        parties.forEach(this::line);
        line("END:VEVENT");
        return this;
    }

    private String end() {
        line("END:VCALENDAR");
        return text.toString();
    }

    /** A line is at most 75 bytes; what is longer goes on after a space, and no letter is cut in two. */
    private void line(String whole) {
        int bytes = 0;
        for (int point : whole.codePoints().toArray()) {
            var letter = Character.toString(point);
            int more = letter.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + more > LINE) {
                text.append("\r\n ");
                bytes = 1;
            }
            text.append(letter);
            bytes += more;
        }
        text.append("\r\n");
    }

    private static String local(Instant at) {
        return LOCAL.format(at.atZone(SittingTime.HERE));
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** A parameter can hold anything but quotes. */
    private static String quoted(String value) {
        return '"' + value.replace('"', '\'') + '"';
    }
}
