package dk.kompetencedialog.workshop;

import dk.kompetencedialog.guide.AgendaStep;
import dk.kompetencedialog.guide.StepKind;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.room.Surface;
import dk.kompetencedialog.workshop.page.GuidePiece;
import dk.kompetencedialog.workshop.page.NowPiece;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
                board(run),
                run.closed());
    }

    /** The facilitator's guide to the step; {@code codeClosed} whether nobody new may join. */
    static GuidePiece guide(Run run, long number, boolean codeClosed, Texts t) {
        var kind = run.step().kind();
        var shown = run.boardPosition() >= 0 && kind.compareTo(StepKind.SHARE) >= 0;
        return new GuidePiece(
                number,
                run.workshop().id(),
                run.index(),
                run.step().guide(),
                blocks(run, t),
                way(run, run.previous()),
                way(run, run.next()),
                new GuidePiece.Switches(
                        kind,
                        shown && !run.workshop().named(),
                        kind == StepKind.PRIORITISE,
                        run.since() != null,
                        codeClosed,
                        run.hasMinutes(),
                        run.closed()));
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

    private static List<GuidePiece.Block> blocks(Run run, Texts t) {
        var boards = run.edition().boards().stream()
                .map(board -> block(
                        board.title(),
                        run.agenda().stream()
                                .filter(step ->
                                        step.board().filter(board.key()::equals).isPresent())
                                .toList()));
        return Stream.of(
                        Stream.of(block(
                                t.get("workshop.block.welcome"),
                                List.of(run.agenda().getFirst()))),
                        boards,
                        Stream.of(block(
                                t.get("workshop.block.closing"),
                                List.of(run.agenda().getLast()))))
                .flatMap(part -> part)
                .toList();
    }

    private static GuidePiece.Block block(String title, List<AgendaStep> steps) {
        return new GuidePiece.Block(
                title, steps.stream().mapToInt(AgendaStep::minutes).sum(), steps);
    }
}
