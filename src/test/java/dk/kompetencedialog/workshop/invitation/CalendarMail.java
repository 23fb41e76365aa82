package dk.kompetencedialog.workshop.invitation;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;

/** A mail as a mail program with a calendar reads it. */
record CalendarMail(String subject, String plain, String contentType, String written, Calendar calendar) {
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/invitation/[A-Za-z0-9_-]{43})");

    static CalendarMail of(MimeMessage mail) {
        try {
            var parts = new ArrayList<Part>();
            flatten(mail, parts);
            var calendar =
                    parts.stream().filter(part -> is(part, "text/calendar")).findFirst();
            var plain = parts.stream()
                    .filter(part -> is(part, "text/plain"))
                    .findFirst()
                    .orElseThrow();
            var written = calendar.isEmpty()
                    ? ""
                    : new String(calendar.get().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new CalendarMail(
                    mail.getSubject(),
                    plain.getContent().toString(),
                    calendar.isEmpty() ? "" : calendar.get().getContentType(),
                    written,
                    written.isEmpty() ? new Calendar() : read(written));
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static Calendar read(String written) {
        try {
            return new CalendarBuilder().build(new StringReader(written));
        } catch (IOException | ParserException unreadable) {
            throw new AssertionError(written, unreadable);
        }
    }

    /** The picture that the mail bears with it. */
    static byte[] picture(MimeMessage mail) throws MessagingException, IOException {
        var parts = new ArrayList<Part>();
        flatten(mail, parts);
        var pictures = parts.stream().filter(part -> is(part, "image/png")).toList();
        if (pictures.size() != 1) throw new AssertionError(pictures.size() + " pictures");
        return pictures.getFirst().getInputStream().readAllBytes();
    }

    String method() {
        return calendar.getMethod().getValue();
    }

    VEvent event() {
        List<VEvent> events = calendar.getComponents("VEVENT");
        if (events.size() != 1) throw new AssertionError("not one event: " + written);
        return events.getFirst();
    }

    String uid() {
        return property("UID");
    }

    int sequence() {
        return Integer.parseInt(property("SEQUENCE"));
    }

    String property(String name) {
        return event().getProperty(name).orElseThrow().getValue();
    }

    ZonedDateTime start() {
        return ZonedDateTime.from(event().<DtStart<ZonedDateTime>>getProperty("DTSTART")
                .orElseThrow()
                .getDate());
    }

    ZonedDateTime end() {
        return ZonedDateTime.from(
                event().<DtEnd<ZonedDateTime>>getProperty("DTEND").orElseThrow().getDate());
    }

    /** The path of the link to answer by. */
    String link() {
        var found = LINK.matcher(plain);
        if (!found.find()) throw new AssertionError("no link in " + plain);
        return found.group(1);
    }

    private static void flatten(Part part, List<Part> into) throws MessagingException, IOException {
        if (!(part.getContent() instanceof MimeMultipart several)) {
            into.add(part);
            return;
        }
        for (int at = 0; at < several.getCount(); at++) flatten(several.getBodyPart(at), into);
    }

    private static boolean is(Part part, String type) {
        try {
            return part.isMimeType(type);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
