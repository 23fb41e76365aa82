package dk.kompetencedialog.mus.own;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.mus.ReportedNeed;
import dk.kompetencedialog.mus.Round;
import dk.kompetencedialog.mus.Rounds;
import dk.kompetencedialog.mus.Standings;
import dk.kompetencedialog.mus.own.page.OwnTalkPage;
import dk.kompetencedialog.mus.runup.Questions;
import dk.kompetencedialog.mus.runup.RunUps;
import dk.kompetencedialog.mus.talk.HeldTalks;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Dates;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Answer;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.SeeOther;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workplace.Workplaces;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own talk: what it is prepared with, and what one reports after it. Nobody else's is there. */
@Controller
@RequestMapping("/workplaces/{id}/mus/{round}/mine")
class OwnTalkController {
    private final Workplaces workplaces;
    private final Reports reports;
    private final Reading reading;
    private final Transactions transactions;
    private final Clock clock;

    OwnTalkController(Workplaces workplaces, Reports reports, Reading reading, Transactions transactions, Clock clock) {
        this.workplaces = workplaces;
        this.reports = reports;
        this.reading = reading;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Component("ownTalkReading")
    record Reading(Rounds rounds, Standings standings, RunUps runUps, HeldTalks held) {}

    /** Which talk, from the address. */
    record Place(UUID id, UUID round) {}

    @GetMapping
    Page own(Member member, @PathVariable UUID id, @PathVariable UUID round, Texts t) {
        return page(member, new Place(id, round), "", t);
    }

    /** A need as the form sends it. */
    record Sent(
            @Nullable String competence,
            @Nullable String focus,
            @Nullable String learning) {
        private ReportedNeed need() {
            return ReportedNeed.read(competence + ":" + Objects.requireNonNullElse(focus, "0") + ":" + learning)
                    .orElseThrow(() -> Sentence.badRequest("mus.need.choose"));
        }
    }

    @PostMapping("/needs")
    Answer add(Member member, Place place, Sent sent, Texts t) {
        return report(member, place, t, (round, person) -> reports.add(round, person, sent.need()));
    }

    @PostMapping("/needs/removal")
    Answer remove(Member member, Place place, @RequestParam(defaultValue = "") String need, Texts t) {
        return report(
                member,
                place,
                t,
                (round, person) -> ReportedNeed.read(need).ifPresent(each -> reports.remove(round, person, each)));
    }

    /** That there is nothing they need. */
    @PostMapping("/report")
    Answer none(Member member, Place place, Texts t) {
        return report(member, place, t, reports::begin);
    }

    /** As if they had not reported. */
    @PostMapping("/report/removal")
    Answer takeBack(Member member, Place place, Texts t) {
        return report(member, place, t, reports::removeAll);
    }

    private Answer report(Member member, Place place, Texts t, BiConsumer<Round, UUID> done) {
        workplaces.belonging(member, place.id);
        try {
            transactions.in(place.id, () -> {
                var round = reading.rounds.held(place.id, place.round);
                requireOpen(round);
                done.accept(round, reading.standings.person(place.id, member));
            });
            return new SeeOther(place(place) + "#report");
        } catch (Sentence wrong) {
            if (wrong.status().value() == 404) throw wrong;
            return page(member, place, wrong.in(t), t);
        }
    }

    private void requireOpen(Round round) {
        switch (round.state(Dates.today(clock.instant()))) {
            case AHEAD -> throw Sentence.conflict("mus.report.ahead");
            case OPEN -> {}
            case COUNTING, GATHERED -> throw Sentence.conflict("mus.report.over");
        }
    }

    private OwnTalkPage page(Member member, Place place, String sentence, Texts t) {
        var workplace = workplaces.belonging(member, place.id);
        return transactions.snapshot(workplace.id(), () -> {
            var round = reading.rounds.of(workplace.id(), place.round);
            var person = reading.standings.person(workplace.id(), member);
            var today = Dates.today(clock.instant());
            return new OwnTalkPage(
                    workplace,
                    round,
                    reading.runUps.of(round, person, today),
                    Questions.of(t),
                    reading.held.of(round, person).orElse(null),
                    new OwnTalkPage.Report(
                            reports.has(round, person),
                            reports.of(round, person),
                            reading.rounds.focus(round),
                            sentence),
                    today);
        });
    }

    private static String place(Place place) {
        return "/workplaces/" + place.id + "/mus/" + place.round + "/mine";
    }
}
