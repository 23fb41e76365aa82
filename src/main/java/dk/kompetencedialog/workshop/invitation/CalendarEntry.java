package dk.kompetencedialog.workshop.invitation;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.workshop.Workshop;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A sitting as a calendar bears it.
 *
 * @param id the same for good, and with it the entry's UID
 * @param cancelled it is to go away
 */
record CalendarEntry(
        UUID id,
        int sequence,
        Instant startsAt,
        int minutes,
        String summary,
        String description,
        String place,
        String link,
        boolean cancelled) {
    static CalendarEntry of(Workshop workshop, Announced sitting, int sequence, Texts t) {
        return new CalendarEntry(
                sitting.id(),
                sequence,
                sitting.startsAt(),
                sitting.minutes(),
                workshop.title(),
                description(sitting.link(), t),
                sitting.place(),
                sitting.link(),
                false);
    }

    /** With the link, which not every calendar shows where it belongs. */
    static String description(String link, Texts t) {
        var text = t.get("invitation.calendar");
        return link.isEmpty() ? text : text + "\n" + t.get("invitation.letter.online", link);
    }

    CalendarEntry gone() {
        return new CalendarEntry(id, sequence, startsAt, minutes, summary, description, place, link, true);
    }

    Instant endsAt() {
        return startsAt.plus(Duration.ofMinutes(minutes));
    }

    /** Where one goes: the room, else the link. */
    String location() {
        return place.isEmpty() ? link : place;
    }
}
