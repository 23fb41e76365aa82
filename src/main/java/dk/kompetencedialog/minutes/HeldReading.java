package dk.kompetencedialog.minutes;

import dk.kompetencedialog.board.Board;
import dk.kompetencedialog.board.BoardReading;
import dk.kompetencedialog.board.Boards;
import dk.kompetencedialog.board.erasure.Erasing;
import dk.kompetencedialog.board.page.BoardPiece;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.workplace.Workplaces;
import dk.kompetencedialog.workshop.Participants;
import dk.kompetencedialog.workshop.Run;
import dk.kompetencedialog.workshop.WorkshopRuns;
import dk.kompetencedialog.workshop.agenda.Agendas;
import dk.kompetencedialog.workshop.erasure.Deletions;
import dk.kompetencedialog.workshop.group.WorkshopGroups;
import dk.kompetencedialog.workshop.pace.Schedules;
import java.text.Collator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads what was held: a fixed number of statements for each board of the edition, however much stands on it. Wants a snapshot. */
@Component
class HeldReading {
    private final WorkshopRuns runs;
    private final Workplaces workplaces;
    private final Agendas agendas;
    private final Schedules schedules;
    private final Participants participants;
    private final Boards boards;
    private final BoardReading reading;
    private final Erasing erasing;
    private final Deletions deletions;
    private final WorkshopGroups groups;

    HeldReading(
            WorkshopRuns runs,
            Workplaces workplaces,
            Agendas agendas,
            Schedules schedules,
            Participants participants,
            Boards boards,
            BoardReading reading,
            Erasing erasing,
            Deletions deletions,
            WorkshopGroups groups) {
        this.runs = runs;
        this.workplaces = workplaces;
        this.agendas = agendas;
        this.schedules = schedules;
        this.participants = participants;
        this.boards = boards;
        this.reading = reading;
        this.erasing = erasing;
        this.deletions = deletions;
        this.groups = groups;
    }

    Held of(Run run, Texts t) {
        var workshop = run.workshop();
        var present = participants.of(workshop.room());
        return new Held(
                run,
                workplaces.at(workshop.workplaceId()).name(),
                groups.names(workshop.room()),
                agendas.piece(workshop, t),
                schedules.of(run).breaksPassedOver(),
                runs.began(run),
                boards(run),
                participants.leaders(workshop.room()),
                present.size(),
                workshop.named() ? sorted(present, t) : List.of(),
                deletions.told(workshop.workplaceId(), workshop.id(), t),
                erasing.erasedOn(workshop.room()).orElse(null));
    }

    /** Those that are concluded, and those of a workshop that was closed before they were, as far as notes were shown on them. */
    List<BoardPiece> boards(Run run) {
        return boards.of(run.workshop().room()).stream()
                .filter(board ->
                        run.closed() ? run.state().isShown(board) : run.state().mayConclude(board))
                .map(board -> piece(run, board))
                .toList();
    }

    private BoardPiece piece(Run run, Board board) {
        return reading.read(board, run.edition().boards().get(board.position()), 0);
    }

    private static List<String> sorted(List<String> names, Texts t) {
        return names.stream()
                .filter(name -> !name.isEmpty())
                .sorted(Collator.getInstance(t.language().locale()))
                .toList();
    }
}
