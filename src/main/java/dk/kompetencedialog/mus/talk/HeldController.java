package dk.kompetencedialog.mus.talk;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.mus.Round;
import dk.kompetencedialog.mus.Rounds;
import dk.kompetencedialog.mus.Standings;
import dk.kompetencedialog.mus.talk.page.HeldPage;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Dates;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Answer;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.SeeOther;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workplace.Workplaces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A leader tells which talks were held. For who leads nobody it is not there. */
@Controller
@RequestMapping("/workplaces/{id}/mus/{round}/held")
class HeldController {
    private final Workplaces workplaces;
    private final HeldTalks held;
    private final Reading reading;
    private final Transactions transactions;
    private final Clock clock;

    HeldController(Workplaces workplaces, HeldTalks held, Reading reading, Transactions transactions, Clock clock) {
        this.workplaces = workplaces;
        this.held = held;
        this.reading = reading;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Component("heldTalksReading")
    record Reading(Rounds rounds, Standings standings, ShownPreparations shown) {}

    /** Which talk, from the address. */
    record Place(UUID id, UUID round, UUID person) {}

    @GetMapping
    Page all(Member member, @PathVariable UUID id, @PathVariable UUID round) {
        workplaces.belonging(member, id);
        return transactions.snapshot(id, () -> page(member, reading.rounds.of(id, round), Wrong.NOTHING));
    }

    @PostMapping("/{person}")
    Answer keep(Member member, Place place, @RequestParam(defaultValue = "") String on, Texts t) {
        workplaces.belonging(member, place.id);
        try {
            transactions.in(place.id, () -> {
                var round = reading.rounds.held(place.id, place.round);
                held.requireLed(place.id, member, place.person);
                round.requireTalks();
                held.keep(round, place.person, day(round, on), reading.standings.person(place.id, member));
            });
            return new SeeOther(path(place) + "#person-" + place.person);
        } catch (Sentence wrong) {
            if (wrong.status().value() != 400) throw wrong;
            return transactions.snapshot(
                    place.id,
                    () -> page(
                            member,
                            reading.rounds.of(place.id, place.round),
                            new Wrong(place.person, on, wrong.in(t))));
        }
    }

    @PostMapping("/{person}/removal")
    SeeOther remove(Member member, Place place) {
        workplaces.belonging(member, place.id);
        transactions.in(place.id, () -> {
            held.requireLed(place.id, member, place.person);
            held.remove(reading.rounds.of(place.id, place.round), place.person);
        });
        return new SeeOther(path(place) + "#person-" + place.person);
    }

    /** Throws {@link Sentence} 400 for a day that has not come, or before the year's talks began. */
    private LocalDate day(Round round, String written) {
        var day = Dates.read(written);
        if (day.isAfter(today())) throw Sentence.badRequest("mus.held.future");
        if (day.getYear() < round.year() - 1) throw Sentence.badRequest("mus.held.early", String.valueOf(round.year()));
        return day;
    }

    /** What was written of whom, and what is wrong with it. */
    private record Wrong(@Nullable UUID person, String written, String sentence) {
        private static final Wrong NOTHING = new Wrong(null, "", "");
    }

    private HeldPage page(Member member, Round round, Wrong wrong) {
        var units = held.led(round, member);
        if (units.isEmpty()) throw Sentence.notFound();
        return new HeldPage(
                round, units, today(), wrong.person, wrong.written, wrong.sentence, reading.shown.to(round, member));
    }

    private LocalDate today() {
        return Dates.today(clock.instant());
    }

    private static String path(Place place) {
        return "/workplaces/" + place.id + "/mus/" + place.round + "/held";
    }
}
