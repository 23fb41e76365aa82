package dk.kompetencedialog.workshop.agenda;

import dk.kompetencedialog.guide.AgendaStep;
import dk.kompetencedialog.guide.Edition;
import dk.kompetencedialog.guide.StepKind;
import java.util.List;
import java.util.stream.IntStream;

/** Shares the minutes of the blocks out over the steps of the run, as the edition weighs them and never under what a step needs. */
public final class StepMinutes {
    /** Of what the edition gives a step. */
    private static final double LEAST = 0.4;

    private final List<AgendaStep> steps;

    StepMinutes(Edition edition) {
        this.steps = edition.agenda();
    }

    /** What a block of this kind needs at least. */
    int least(BlockKind kind, String board) {
        return switch (kind) {
            case WELCOME -> least(ofKind(StepKind.WELCOME));
            case CLOSING -> least(ofKind(StepKind.CLOSING));
            case BOARD -> least(ofBoard(board));
            case RECAP, BREAK -> 1;
        };
    }

    /** Minutes for each step in the agenda's order. A recap is part of the intro that follows it; a break is no step. */
    List<Integer> of(List<Sitting> sittings) {
        var minutes = new Integer[steps.size()];
        var blocks =
                sittings.stream().flatMap(sitting -> sitting.blocks().stream()).toList();
        int recap = 0;
        for (var block : blocks) {
            if (block.isOf(BlockKind.RECAP)) recap = block.minutes();
            if (block.isOf(BlockKind.WELCOME)) share(block.minutes(), ofKind(StepKind.WELCOME), minutes);
            if (block.isOf(BlockKind.CLOSING)) share(block.minutes(), ofKind(StepKind.CLOSING), minutes);
            if (block.isOf(BlockKind.BOARD)) {
                var board = ofBoard(block.board());
                share(block.minutes(), board, minutes);
                minutes[board.getFirst().index()] += recap;
                recap = 0;
            }
        }
        return IntStream.range(0, minutes.length)
                .mapToObj(at -> minutes[at] == null ? steps.get(at).minutes() : minutes[at])
                .toList();
    }

    /** Each its least, and of the rest its share; what rounding leaves goes to those who miss most. */
    private static void share(int whole, List<AgendaStep> steps, Integer[] minutes) {
        int rest = whole - least(steps);
        int weights = steps.stream().mapToInt(AgendaStep::minutes).sum();
        var order = steps.stream()
                .sorted((one, other) -> Double.compare(fraction(other, rest, weights), fraction(one, rest, weights)))
                .toList();
        int given = 0;
        for (var step : steps) {
            minutes[step.index()] = least(step) + rest * step.minutes() / weights;
            given += minutes[step.index()];
        }
        for (int left = 0; left < whole - given; left++) minutes[order.get(left).index()]++;
    }

    private static double fraction(AgendaStep step, int rest, int weights) {
        return (double) rest * step.minutes() / weights % 1;
    }

    private List<AgendaStep> ofKind(StepKind kind) {
        return steps.stream().filter(step -> step.kind() == kind).toList();
    }

    private List<AgendaStep> ofBoard(String board) {
        return steps.stream()
                .filter(step -> step.board().filter(board::equals).isPresent())
                .toList();
    }

    private static int least(List<AgendaStep> steps) {
        return steps.stream().mapToInt(StepMinutes::least).sum();
    }

    /** The fewest minutes a step can do with; the step as the edition has it. */
    public static int least(AgendaStep step) {
        return (int) Math.max(1, Math.round(step.minutes() * LEAST));
    }
}
