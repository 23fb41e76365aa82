package dk.kompetencedialog.workshop.agenda;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Commands;
import dk.kompetencedialog.room.Outcome;
import dk.kompetencedialog.room.Rooms;
import dk.kompetencedialog.workshop.Workshop;
import dk.kompetencedialog.workshop.WorkshopRuns;
import dk.kompetencedialog.workshop.agenda.page.SittingRow;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Changes the agenda of a workshop, also while it is held: those in the room see the new minutes at once. Opens its own transactions. */
@Component
class Replanning {
    private final Agendas agendas;
    private final WorkshopRuns runs;
    private final Rooms rooms;
    private final Commands commands;

    Replanning(Agendas agendas, WorkshopRuns runs, Rooms rooms, Commands commands) {
        this.agendas = agendas;
        this.runs = runs;
        this.rooms = rooms;
        this.commands = commands;
    }

    /** The rows as they were written; kept when nothing is wrong with them. Throws {@link Sentence} 410 when the workshop is over. */
    List<SittingRow> keep(Workshop workshop, MultiValueMap<String, String> sent, Texts t) {
        var rows = new ArrayList<SittingRow>();
        commands.byItself(workshop.room(), () -> {
            rows.addAll(agendas.keep(open(workshop), sent, t));
            return rows.stream().allMatch(SittingRow::isRight) ? told(workshop) : Outcome.nothing();
        });
        return rows;
    }

    /** The same from one of the forms. */
    void begin(Workshop workshop, AgendaForm form) {
        commands.byItself(workshop.room(), () -> {
            agendas.begin(open(workshop), form);
            return told(workshop);
        });
    }

    private Workshop open(Workshop workshop) {
        if (runs.of(workshop.room()).closed()) throw Sentence.gone("workshop.closed");
        return workshop;
    }

    private Outcome told(Workshop workshop) {
        return Outcome.of(rooms.touchRun(workshop.room(), WorkshopRuns.STEP));
    }
}
