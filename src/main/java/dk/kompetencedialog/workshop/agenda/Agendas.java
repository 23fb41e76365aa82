package dk.kompetencedialog.workshop.agenda;

import dk.kompetencedialog.guide.BoardEdition;
import dk.kompetencedialog.guide.Editions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.workshop.Workshop;
import dk.kompetencedialog.workshop.agenda.page.AgendaPiece;
import dk.kompetencedialog.workshop.agenda.page.SittingRow;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The agenda of a workshop, read and kept. Every method wants an open transaction of the workplace. */
@Component
public class Agendas {
    private final Sittings sittings;
    private final Editions editions;
    private final Clock clock;

    Agendas(Sittings sittings, Editions editions, Clock clock) {
        this.sittings = sittings;
        this.editions = editions;
        this.clock = clock;
    }

    /** As one reads it; a workshop that was never planned has half a day. */
    public AgendaPiece piece(Workshop workshop, Texts t) {
        return words(workshop, t).piece(planned(workshop));
    }

    List<SittingRow> rows(Workshop workshop, Texts t) {
        var form = form(workshop, t);
        return planned(workshop).stream().map(form::of).toList();
    }

    /** Lays it as it was written; where something is wrong nothing is kept, and the rows say what. */
    List<SittingRow> keep(Workshop workshop, MultiValueMap<String, String> sent, Texts t) {
        var form = form(workshop, t);
        var before = planned(workshop);
        var rows = form.inOrder(
                before,
                IntStream.range(0, before.size())
                        .mapToObj(at -> form.read(before.get(at), at, sent))
                        .toList());
        if (rows.stream().allMatch(SittingRow::isRight))
            lay(
                    workshop,
                    IntStream.range(0, before.size())
                            .mapToObj(at -> form.sitting(before.get(at).id(), before.get(at), rows.get(at)))
                            .toList());
        return rows;
    }

    /** Begins anew from a form; days and places that have been found are kept for as many sittings as there are. */
    void begin(Workshop workshop, AgendaForm form) {
        var before = planned(workshop);
        var fresh = form.sittings(boards(workshop));
        lay(
                workshop,
                IntStream.range(0, fresh.size())
                        .mapToObj(at -> at < before.size() ? moved(before.get(at), fresh.get(at)) : fresh.get(at))
                        .toList());
    }

    private static Sitting moved(Sitting before, Sitting fresh) {
        return new Sitting(before.id(), before.startsAt(), before.place(), before.link(), fresh.blocks());
    }

    private void lay(Workshop workshop, List<Sitting> wanted) {
        sittings.lay(workshop.workplaceId(), workshop.id(), editions.get(workshop.edition(), Locale.ROOT), wanted);
    }

    private List<Sitting> planned(Workshop workshop) {
        var found = sittings.of(workshop.workplaceId(), workshop.id());
        return found.isEmpty() ? AgendaForm.HALF_DAY.sittings(boards(workshop)) : found;
    }

    private List<String> boards(Workshop workshop) {
        return editions.get(workshop.edition(), Locale.ROOT).boards().stream()
                .map(BoardEdition::key)
                .toList();
    }

    private AgendaRows form(Workshop workshop, Texts t) {
        var steps = new StepMinutes(editions.get(workshop.edition(), Locale.ROOT));
        return new AgendaRows(words(workshop, t), steps, clock.instant(), t);
    }

    private AgendaWords words(Workshop workshop, Texts t) {
        return new AgendaWords(editions.get(workshop.edition(), t.language().locale()), t);
    }
}
