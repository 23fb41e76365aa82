package dk.kompetencedialog.mus;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.mus.page.RoundsPage;
import dk.kompetencedialog.mus.talk.HeldTalks;
import dk.kompetencedialog.plan.page.Entry;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Dates;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Answer;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.SeeOther;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workplace.Workplace;
import dk.kompetencedialog.workplace.Workplaces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The years' talks of a workplace: to see for who works there, to plan for who administers it. */
@Controller
@RequestMapping("/workplaces/{id}/mus")
class RoundController {
    private final Workplaces workplaces;
    private final Rounds rounds;
    private final Reading reading;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    RoundController(
            Workplaces workplaces,
            Rounds rounds,
            Reading reading,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.workplaces = workplaces;
        this.rounds = rounds;
        this.reading = reading;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    @Component("musRoundsReading")
    record Reading(Standings standings, HeldTalks held) {}

    @GetMapping
    Page all(Member member, @PathVariable UUID id, Texts t) {
        return page(workplaces.belonging(member, id), member, usual(t), t);
    }

    @PostMapping
    Answer make(Member member, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form, Texts t) {
        var workplace = workplaces.of(member, id);
        var sent = RoundForm.read(form);
        var entry = sent.entry(t);
        if (!entry.isRight()) return page(workplace, member, new Shown(entry, "", ""), t);
        var round = sent.round(id, UUID.randomUUID());
        try {
            transactions.in(id, () -> {
                rounds.add(round);
                audit.write(id, member, AuditKind.MUS_PLANNED, round.id());
            });
            return new SeeOther("/workplaces/" + id + "/mus");
        } catch (Sentence twice) {
            return page(workplace, member, new Shown(entry, "", twice.in(t)), t);
        }
    }

    /** Which talks, from the address. */
    record Place(UUID id, UUID round) {}

    @PostMapping("/{round}")
    Answer change(Member member, Place place, @RequestParam MultiValueMap<String, String> form, Texts t) {
        var workplace = workplaces.of(member, place.id);
        var before = transactions.snapshot(place.id, () -> rounds.of(place.id, place.round));
        var sent = new RoundForm(RoundForm.read(form).sent().but("year", String.valueOf(before.year())));
        var entry = sent.entry(t);
        if (!entry.isRight()) return page(workplace, member, new Shown(entry, place.round.toString(), ""), t);
        try {
            transactions.in(place.id, () -> {
                if (rounds.held(place.id, place.round).isGathered()) throw Sentence.conflict("mus.change.gathered");
                rounds.change(sent.round(place.id, place.round));
                audit.write(place.id, member, AuditKind.MUS_CHANGED, place.round);
            });
            return new SeeOther("/workplaces/" + place.id + "/mus");
        } catch (Sentence refused) {
            return page(workplace, member, new Shown(entry, place.round.toString(), refused.in(t)), t);
        }
    }

    private record Shown(Entry entry, String changed, String sentence) {
        /** What stands in the form of a round that there is. */
        Entry of(Round round, Texts t) {
            return changed.equals(round.id().toString())
                    ? entry
                    : RoundForm.of(round).entry(t);
        }
    }

    private Shown usual(Texts t) {
        return new Shown(RoundForm.usual(today()).entry(t), "", "");
    }

    private RoundsPage page(Workplace workplace, Member member, Shown shown, Texts t) {
        return transactions.snapshot(workplace.id(), () -> {
            var standing = reading.standings.of(workplace.id(), member);
            var held = reading.held.totals(workplace.id());
            return new RoundsPage(
                    workplace,
                    rounds.of(workplace.id()).stream()
                            .map(round -> new RoundsPage.Line(
                                    round, held.by().getOrDefault(round.id(), 0), held.people(), shown.of(round, t)))
                            .toList(),
                    standing,
                    today(),
                    shown.changed.isEmpty()
                            ? shown.entry
                            : RoundForm.usual(today()).entry(t),
                    shown.changed,
                    shown.sentence);
        });
    }

    private LocalDate today() {
        return Dates.today(clock.instant());
    }
}
