package dk.kompetencedialog.mus.figures;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.document.Download;
import dk.kompetencedialog.mus.Rounds;
import dk.kompetencedialog.mus.Standings;
import dk.kompetencedialog.mus.figures.page.UnitFiguresPage;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.PlainText;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Answer;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.SeeOther;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workplace.Workplaces;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The figures of a unit: for who is in it and who leads it, and with the leader's leave for the works council. */
@Controller
@RequestMapping("/workplaces/{id}/mus/{round}/figures/{unit}")
class UnitFiguresController {
    private static final int NOTE_MAX = 500;

    private final Workplaces workplaces;
    private final ToldFigures figures;
    private final Reading reading;
    private final Transactions transactions;
    private final Audit audit;

    UnitFiguresController(
            Workplaces workplaces, ToldFigures figures, Reading reading, Transactions transactions, Audit audit) {
        this.workplaces = workplaces;
        this.figures = figures;
        this.reading = reading;
        this.transactions = transactions;
        this.audit = audit;
    }

    @Component("unitFiguresReading")
    record Reading(Rounds rounds, Standings standings, Clearings clearings) {}

    /** Which figures, from the address. */
    record Place(UUID id, UUID round, UUID unit) {}

    private record Shown(String note, String sentence) {}

    @GetMapping
    Page show(Member member, Place place, Texts t) {
        return page(member, place, null, t);
    }

    @GetMapping("/figures.xlsx")
    ResponseEntity<byte[]> sheet(Member member, Place place, Texts t) {
        var page = page(member, place, null, t);
        audit.opened(place.id, member, AuditKind.FILE_TAKEN, place.round);
        return Download.of(
                page.title(t), Download.Kind.EXCEL, new FigureSheet(page.title(t), page.tables(), t).bytes());
    }

    /** Lets the works council read them. */
    @PostMapping("/clearing")
    Answer clear(Member member, Place place, @RequestParam(defaultValue = "") String note, Texts t) {
        workplaces.belonging(member, place.id);
        String said;
        try {
            said = PlainText.ofAny(note, NOTE_MAX, true);
        } catch (Sentence tooLong) {
            return page(member, place, new Shown(note, tooLong.in(t)), t);
        }
        transactions.in(place.id, () -> {
            var unit = led(member, place);
            var by = reading.standings.person(place.id, member);
            reading.clearings.keep(reading.rounds.of(place.id, place.round), unit, said, by);
            audit.write(place.id, member, AuditKind.FIGURES_LET, place.unit);
        });
        return new SeeOther(path(place));
    }

    @PostMapping("/clearing/removal")
    SeeOther takeBack(Member member, Place place) {
        workplaces.belonging(member, place.id);
        transactions.in(place.id, () -> {
            if (reading.clearings.remove(reading.rounds.of(place.id, place.round), led(member, place)))
                audit.write(place.id, member, AuditKind.FIGURES_TAKEN_BACK, place.unit);
        });
        return new SeeOther(path(place));
    }

    private ToldPopulation led(Member member, Place place) {
        if (!figures.leads(place.id, member, place.unit)) throw Sentence.notFound();
        return figures.of(reading.rounds.of(place.id, place.round), member, place.unit, false);
    }

    private UnitFiguresPage page(Member member, Place place, @Nullable Shown shown, Texts t) {
        var workplace = workplaces.belonging(member, place.id);
        return transactions.snapshot(place.id, () -> {
            var round = reading.rounds.of(place.id, place.round);
            boolean all = reading.standings.of(place.id, member).readsAll();
            var unit = figures.of(round, member, place.unit, all);
            var form = shown == null ? new Shown(note(unit), "") : shown;
            return new UnitFiguresPage(
                    workplace,
                    round,
                    unit,
                    new FigureTables(reading.rounds.focus(round), t).ofUnit(unit),
                    figures.leads(place.id, member, place.unit),
                    form.note,
                    form.sentence);
        });
    }

    private static String note(ToldPopulation unit) {
        var clearing = unit.clearing();
        return clearing == null ? "" : clearing.note();
    }

    private static String path(Place place) {
        return "/workplaces/" + place.id + "/mus/" + place.round + "/figures/" + place.unit;
    }
}
