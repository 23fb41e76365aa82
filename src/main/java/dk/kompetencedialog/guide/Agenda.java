package dk.kompetencedialog.guide;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays an edition's steps out in the order of the day. */
final class Agenda {
    /** The steps that every board goes through, in order. */
    static final List<StepKind> OF_A_BOARD = List.of(
            StepKind.INTRO,
            StepKind.WRITE,
            StepKind.SHARE,
            StepKind.GATHER,
            StepKind.PRIORITISE,
            StepKind.CONCLUDE,
            StepKind.ROUND_OFF);

    private final Edition edition;
    private final List<AgendaStep> steps = new ArrayList<>();

    private Agenda(Edition edition) {
        this.edition = edition;
    }

    static List<AgendaStep> of(Edition edition) {
        Agenda agenda = new Agenda(edition);
        agenda.add(StepKind.WELCOME, null, edition.questions(), edition.welcome());
        edition.boards().forEach(agenda::addBoard);
        agenda.add(StepKind.CLOSING, null, edition.questions(), edition.closing());
        return List.copyOf(agenda.steps);
    }

    private void addBoard(BoardEdition board) {
        for (StepKind kind : OF_A_BOARD) {
            StepGuide guide = board.steps().get(kind);
            if (guide == null) throw new IllegalStateException("board " + board.key() + " has no step " + kind);
            add(kind, board.key(), board.questions(), guide);
        }
    }

    private void add(StepKind kind, @Nullable String boardKey, List<Question> questions, StepGuide guide) {
        Question now = questions.stream()
                .filter(question -> question.key().equals(guide.question()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no question " + guide.question() + " for " + kind));
        Integer minutes = edition.minutes().get(kind);
        if (minutes == null) throw new IllegalStateException("no minutes for " + kind);
        steps.add(new AgendaStep(steps.size(), kind, boardKey, minutes, now, guide));
    }
}
