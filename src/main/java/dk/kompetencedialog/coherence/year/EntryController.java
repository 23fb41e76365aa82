package dk.kompetencedialog.coherence.year;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.coherence.year.page.EntryPage;
import dk.kompetencedialog.plan.page.Entry;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Answer;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.SeeOther;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workplace.Workplaces;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Something that a workplace has written into its year: to change, or take out. */
@Controller
@RequestMapping("/workplaces/{id}/year/{entry}")
class EntryController {
    private final Workplaces workplaces;
    private final YearController.Year year;
    private final Transactions transactions;

    EntryController(Workplaces workplaces, YearController.Year year, Transactions transactions) {
        this.workplaces = workplaces;
        this.year = year;
        this.transactions = transactions;
    }

    /** Which, from the address. */
    record Place(UUID id, UUID entry) {}

    @GetMapping
    Page show(Member member, Place place) {
        var one = found(member, place);
        return page(member, place, new Shown(Entry.of(EntryForm.of(one).sent()), String.valueOf(one.turn()), ""));
    }

    private YearEntries.YearEntry found(Member member, Place place) {
        workplaces.belonging(member, place.id);
        return transactions.snapshot(place.id, () -> {
            year.requireReader(place.id, member);
            return year.entries().of(place.id, place.entry);
        });
    }

    private record Shown(Entry entry, String turn, String sentence) {}

    private EntryPage page(Member member, Place place, Shown shown) {
        return new EntryPage(
                workplaces.belonging(member, place.id), place.entry, shown.entry, shown.turn, shown.sentence);
    }

    @PostMapping
    Answer change(Member member, Place place, @RequestParam MultiValueMap<String, String> form, Texts t) {
        var before = found(member, place);
        var sent = EntryForm.read(form);
        var entry = sent.entry(t);
        var turn = Objects.requireNonNullElse(form.getFirst("turn"), "");
        if (!entry.isRight()) return page(member, place, new Shown(entry, turn, ""));
        var now = sent.kept(place.id, place.entry, turn.matches("\\d{1,6}") ? Integer.parseInt(turn) : -1);
        try {
            transactions.in(place.id, () -> year.entries().change(now));
        } catch (Sentence meanwhile) {
            return page(member, place, new Shown(entry, String.valueOf(before.turn()), meanwhile.in(t)));
        }
        return back(place, now.from().getYear());
    }

    @PostMapping("/removal")
    SeeOther remove(Member member, Place place) {
        var one = found(member, place);
        transactions.in(place.id, () -> year.entries().remove(place.id, place.entry));
        return back(place, one.from().getYear());
    }

    private static SeeOther back(Place place, int in) {
        return new SeeOther("/workplaces/" + place.id + "/year?in=" + in);
    }
}
