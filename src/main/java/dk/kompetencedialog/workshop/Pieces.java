package dk.kompetencedialog.workshop;

import dk.kompetencedialog.guide.AgendaStep;
import dk.kompetencedialog.guide.StepKind;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.room.Surface;
import dk.kompetencedialog.workshop.pace.Schedule;
import dk.kompetencedialog.workshop.page.GuidePiece;
import dk.kompetencedialog.workshop.page.NowPiece;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cuts a run to what each surface is to show. */
final class Pieces {
    private static final List<StepKind> OF_A_BOARD = List.of(
            StepKind.INTRO,
            StepKind.WRITE,
            StepKind.SHARE,
            StepKind.GATHER,
            StepKind.PRIORITISE,
            StepKind.CONCLUDE,
            StepKind.ROUND_OFF);

    private Pieces() {}

    static NowPiece now(Run run, Surface surface, long number) {
        var step = run.step();
        return new NowPiece(
                run.workshop().theme(),
                surface,
                number,
                new NowPiece.Step(
                        step.index(),
                        step.kind(),
                        step.minutes(),
                        step.guide().title(),
                        step.question().text(),
                        step.guide().participants()),
                started(run),
                pause(run),
                board(run),
                run.locked(),
                run.closed());
    }

    /** What the desk knows beside the run: how it stands with the time, and whether nobody new may join. */
    record Around(Schedule schedule, boolean codeClosed) {}

    /** The facilitator's guide to the step. */
    static GuidePiece guide(Run run, long number, Around around, Texts t) {
        var kind = run.step().kind();
        var shown = run.boardPosition() >= 0 && kind.compareTo(StepKind.SHARE) >= 0;
        return new GuidePiece(
                number,
                run.workshop().id(),
                run.index(),
                run.step().guide(),
                new DayWords(run, t).of(around.schedule()),
                way(run, run.previous()),
                way(run, run.next()),
                new GuidePiece.Switches(
                        kind,
                        shown && !run.workshop().named(),
                        kind == StepKind.PRIORITISE,
                        shown && kind != StepKind.PRIORITISE && kind != StepKind.CLOSING,
                        run.locked(),
                        clock(run, around.schedule()),
                        around.codeClosed(),
                        run.hasMinutes(),
                        run.isTowardsStrategy(),
                        run.closed()));
    }

    private static GuidePiece.Clock clock(Run run, Schedule schedule) {
        return new GuidePiece.Clock(
                run.since() != null, run.pause() != null, schedule.breakNext().orElse(0));
    }

    private static NowPiece.@Nullable Pause pause(Run run) {
        var pause = run.pause();
        return pause == null || run.closed() ? null : new NowPiece.Pause(pause.from(), pause.until());
    }

    private static @Nullable Long started(Run run) {
        return run.since() == null || run.closed() ? null : run.since().toEpochMilli();
    }

    private static GuidePiece.@Nullable Way way(Run run, Optional<AgendaStep> step) {
        return step.map(there -> new GuidePiece.Way(there.index(), there.kind(), run.turnsTo(there)))
                .orElse(null);
    }

    private static NowPiece.@Nullable OfBoard board(Run run) {
        return run.board()
                .filter(board -> !run.isAt(StepKind.CLOSING))
                .map(board -> new NowPiece.OfBoard(
                        board.title(),
                        run.boardPosition() + 1,
                        run.edition().boards().size(),
                        OF_A_BOARD))
                .orElse(null);
    }
}
