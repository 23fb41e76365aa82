package dk.kompetencedialog.workshop.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** The file that calendars read. */
class CalendarFileTests {
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    @Test
    void timesAreRightOnBothSidesOfSummertime() {
        var summer = ZonedDateTime.of(2027, 3, 28, 1, 30, 0, 0, COPENHAGEN);
        var entry = new CalendarEntry(
                UUID.randomUUID(), 3, summer.toInstant(), 90, "Æbler, pærer; \\ og\nnyt".repeat(9), "", "", "", false);
        var winter = new CalendarEntry(
                UUID.randomUUID(), 0, summer.plusMonths(8).toInstant(), 60, "x", "", "Rum \"2\"", "", false);
        var written = CalendarFile.published(List.of(entry, winter), summer.toInstant());
        var events = CalendarMail.read(written).<VEvent>getComponents("VEVENT");
        assertThat(written.replace("\r\n", "")).doesNotContain("\n");
        assertThat(events.getFirst().getSummary().getValue()).isEqualTo("Æbler, pærer; \\ og\nnyt".repeat(9));
        assertThat(ZonedDateTime.from(events.getFirst().getDateTimeStart().getDate())
                        .toInstant())
                .isEqualTo(entry.startsAt());
        assertThat(ZonedDateTime.from(events.getFirst().getDateTimeEnd().getDate())
                        .toInstant())
                .isEqualTo(entry.endsAt());
        assertThat(ZonedDateTime.from(events.getLast().getDateTimeStart().getDate())
                        .toInstant())
                .isEqualTo(winter.startsAt());
        assertThat(written).contains("DTSTART;TZID=Europe/Copenhagen:20270328T013000", "20270328T040000");
    }
}
