package dk.kompetencedialog.coherence.year;

import dk.kompetencedialog.account.Address;
import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.coherence.year.page.YearEvent;
import dk.kompetencedialog.coherence.year.page.YearPage;
import dk.kompetencedialog.mus.Standings;
import dk.kompetencedialog.plan.page.Entry;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Dates;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Answer;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.SeeOther;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workplace.Workplaces;
import dk.kompetencedialog.workshop.invitation.CalendarFile;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A workplace's year, for who administers it and who sits in its council: to see, to add to, and to take into a calendar. */
@Controller
@RequestMapping("/workplaces/{id}/year")
class YearController {
    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=utf-8");

    private final Workplaces workplaces;
    private final Year year;
    private final Transactions transactions;
    private final Address address;
    private final Clock clock;

    YearController(Workplaces workplaces, Year year, Transactions transactions, Address address, Clock clock) {
        this.workplaces = workplaces;
        this.year = year;
        this.transactions = transactions;
        this.address = address;
        this.clock = clock;
    }

    /** What there is in it, what was written into it, and who may see it. */
    @Component("yearOfWorkplace")
    record Year(YearEvents events, YearEntries entries, Standings standings) {
        /** Throws {@link Sentence} 404 for who neither administers the workplace nor sits in its council. */
        void requireReader(UUID workplaceId, Member member) {
            if (!standings.any(workplaceId, member).readsAll()) throw Sentence.notFound();
        }
    }

    @GetMapping
    Page show(
            Member member,
            @PathVariable UUID id,
            @RequestParam(name = "in", required = false) @Nullable String in,
            Texts t) {
        return page(member, id, new Shown(asked(in), EntryForm.blank()), t);
    }

    private int asked(@Nullable String in) {
        return in != null && in.matches("2[01][0-9]{2}") ? Integer.parseInt(in) : today().getYear();
    }

    private record Shown(int year, Entry entry) {}

    private YearPage page(Member member, UUID id, Shown shown, Texts t) {
        var workplace = workplaces.belonging(member, id);
        return transactions.snapshot(id, () -> {
            year.requireReader(id, member);
            var events = year.events.in(id, shown.year, today());
            return new YearPage(
                    workplace, shown.year, year.events.wheel(events, shown.year, today(), t), events, shown.entry);
        });
    }

    @PostMapping
    Answer add(Member member, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form, Texts t) {
        workplaces.belonging(member, id);
        transactions.snapshot(id, () -> year.requireReader(id, member));
        var sent = EntryForm.read(form);
        var entry = sent.entry(t);
        if (!entry.isRight()) return page(member, id, new Shown(today().getYear(), entry), t);
        var made = sent.kept(id, UUID.randomUUID(), 0);
        transactions.in(id, () -> year.entries.add(made));
        return new SeeOther("/workplaces/" + id + "/year?in=" + made.from().getYear() + "#m-"
                + made.from().getMonthValue());
    }

    /** All of the year as days: what lasts has its first and its last. */
    @GetMapping("/year.ics")
    ResponseEntity<byte[]> calendar(
            Member member,
            @PathVariable UUID id,
            @RequestParam(name = "in", required = false) @Nullable String in,
            Texts t) {
        workplaces.belonging(member, id);
        int asked = asked(in);
        var days = transactions.snapshot(id, () -> {
            year.requireReader(id, member);
            return year.events.in(id, asked, today()).stream()
                    .flatMap(event -> days(event, t))
                    .toList();
        });
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header("Content-Disposition", "attachment; filename=\"year-" + asked + ".ics\"")
                .body(CalendarFile.ofDays(days, clock.instant()).getBytes(StandardCharsets.UTF_8));
    }

    private Stream<CalendarFile.Day> days(YearEvent event, Texts t) {
        var said = YearEvents.said(event, t);
        return event.from().equals(event.until())
                ? Stream.of(day(event, "from", event.from(), said))
                : Stream.of(
                        day(event, "from", event.from(), t.get("year.begins", said)),
                        day(event, "until", event.until(), t.get("year.ends", said)));
    }

    private CalendarFile.Day day(YearEvent event, String part, LocalDate on, String said) {
        return new CalendarFile.Day(
                event.id() + "-" + event.kind() + "-" + part, 0, on, said, said, address.of(event.href()));
    }

    private LocalDate today() {
        return Dates.today(clock.instant());
    }
}
