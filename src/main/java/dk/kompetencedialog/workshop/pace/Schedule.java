package dk.kompetencedialog.workshop.pace;

import dk.kompetencedialog.guide.AgendaStep;
import dk.kompetencedialog.guide.StepKind;
import dk.kompetencedialog.workshop.Run;
import dk.kompetencedialog.workshop.agenda.Block;
import dk.kompetencedialog.workshop.agenda.BlockKind;
import dk.kompetencedialog.workshop.agenda.Sitting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A run beside its plan: the blocks of all sittings, and of the sitting in hand how it stands with the time. */
public final class Schedule {
    /** A sitting that is planned further off than this is not the one that is held. */
    private static final Duration SAME_DAY = Duration.ofHours(12);

    private final Run run;
    private final List<Sitting> sittings;
    private final Map<Integer, Instant> began;
    private final Set<Integer> rested;
    private final Instant now;
    /** The sitting in hand, its blocks, and which of them is in hand; -1 where none is. */
    private final int sitting;

    private final List<Block> blocks;
    private final int inHand;

    /**
     * @param began when each step that was begun was begun first, by its index
     * @param rested the steps, by their index, at which a break was held
     */
    Schedule(Run run, List<Sitting> sittings, Map<Integer, Instant> began, Set<Integer> rested, Instant now) {
        this.run = run;
        this.sittings = sittings;
        this.began = began;
        this.rested = rested;
        this.now = now;
        this.sitting = Math.max(0, first(sittings.size(), at -> inHand(blocks(sittings.get(at))) >= 0));
        this.blocks = blocks(sittings.get(sitting));
        this.inHand = inHand(blocks);
    }

    /** How far the day has come with a block. */
    public enum State {
        DONE,
        /** A break that was not held, though the day has come further. */
        PASSED_OVER,
        NOW,
        LATER
    }

    /**
     * One block of the plan.
     *
     * @param meeting the number of its sitting, from 1, where it is the first of it; else 0
     * @param steps of the run; none for a break
     * @param minutes as the run has them by now
     * @param began null where it was not begun
     * @param after minutes from the end of the step in hand; null where it is not ahead of us in this sitting
     */
    public record Part(
            Block block,
            int meeting,
            List<AgendaStep> steps,
            int minutes,
            State state,
            @Nullable Instant began,
            @Nullable Integer after) {}

    /** All blocks in order; a recap is part of the board that follows. */
    public List<Part> parts() {
        var parts = new ArrayList<Part>();
        for (int meeting = 0; meeting < sittings.size(); meeting++) {
            var here = blocks(sittings.get(meeting));
            int after = restOfBlock();
            for (int at = 0; at < here.size(); at++) {
                var block = here.get(at);
                var state = state(meeting, at);
                boolean ahead = meeting == sitting && state == State.LATER;
                parts.add(new Part(
                        block,
                        at == 0 ? meeting + 1 : 0,
                        steps(block),
                        minutes(block),
                        state,
                        began(block),
                        ahead ? after : null));
                if (ahead) after += minutes(block);
            }
        }
        return parts;
    }

    /** Whether the workshop is held in more meetings than one. */
    public boolean hasMeetings() {
        return sittings.size() > 1;
    }

    /** Minutes of this sitting that are left after the step in hand. */
    public int rest() {
        return restOfBlock()
                + IntStream.range(0, blocks.size())
                        .filter(at -> state(sitting, at) == State.LATER)
                        .map(at -> minutes(blocks.get(at)))
                        .sum();
    }

    /** When the sitting in hand shall end; empty before it has begun. */
    public Optional<Instant> plannedEnd() {
        return begins().map(start ->
                start.plus(Duration.ofMinutes(sittings.get(sitting).minutes())));
    }

    /** The minutes of the break that comes now; empty where the board is not done, or no break follows. */
    public Optional<Integer> breakNext() {
        return Optional.of(inHand + 1)
                .filter(next -> inHand >= 0 && restOfBlock() == 0 && next < blocks.size())
                .map(blocks::get)
                .filter(block -> block.kind() == BlockKind.BREAK)
                .map(Block::minutes);
    }

    /** Minutes that the sitting in hand will be late, as it goes; below nought where it will be early. */
    long late() {
        var end = stepEnds().plus(Duration.ofMinutes(rest()));
        return plannedEnd()
                .map(planned -> Duration.between(planned, end).toMinutes())
                .orElse(0L);
    }

    /** The steps of this sitting that lie ahead. */
    List<AgendaStep> ahead() {
        return blocks.stream()
                .flatMap(block -> steps(block).stream())
                .filter(step -> step.index() > run.index())
                .toList();
    }

    private Instant stepEnds() {
        var left = Duration.ofMinutes(run.step().minutes()).minus(run.used(now));
        var until = run.pause() == null ? null : run.pause().until();
        return (until != null && until.isAfter(now) ? until : now).plus(left);
    }

    private Optional<Instant> begins() {
        if (run.since() == null) return Optional.empty();
        var planned = Optional.ofNullable(sittings.get(sitting).startsAt()).filter(this::isToday);
        return planned.or(() -> blocks.stream()
                .map(this::began)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .filter(this::isToday));
    }

    private boolean isToday(Instant at) {
        return Duration.between(at, now).abs().compareTo(SAME_DAY) < 0;
    }

    private State state(int meeting, int at) {
        if (meeting != sitting) return meeting < sitting ? behind(meeting, at) : State.LATER;
        int current = run.pause() != null && breakNext().isPresent() ? inHand + 1 : inHand;
        return at < current ? behind(meeting, at) : at == current ? State.NOW : State.LATER;
    }

    private State behind(int meeting, int at) {
        var here = blocks(sittings.get(meeting));
        boolean isBreak = here.get(at).kind() == BlockKind.BREAK;
        return !isBreak || wasHeld(here, at) ? State.DONE : State.PASSED_OVER;
    }

    /** A break has no step of its own: it is held at the end of what comes before it, or when the next has just been begun. */
    private boolean wasHeld(List<Block> here, int at) {
        var before = here.subList(0, at).stream()
                .flatMap(block -> steps(block).stream())
                .toList();
        var after = here.subList(at, here.size()).stream()
                .flatMap(block -> steps(block).stream())
                .toList();
        return Stream.concat(before.reversed().stream().limit(1), after.stream().limit(1))
                .anyMatch(step -> rested.contains(step.index()) || (run.pause() != null && step.equals(run.step())));
    }

    /** Of each break that was planned, in their order, whether it was passed over; where the workshop is over, those not come to too. */
    public List<Boolean> breaksPassedOver() {
        return parts().stream()
                .filter(part -> part.block().kind() == BlockKind.BREAK)
                .map(part -> part.state() == State.PASSED_OVER || (run.closed() && part.state() == State.LATER))
                .toList();
    }

    private int restOfBlock() {
        if (inHand < 0) return 0;
        return steps(blocks.get(inHand)).stream()
                .filter(step -> step.index() > run.index())
                .mapToInt(AgendaStep::minutes)
                .sum();
    }

    private int minutes(Block block) {
        return block.kind() == BlockKind.BREAK
                ? block.minutes()
                : steps(block).stream().mapToInt(AgendaStep::minutes).sum();
    }

    private @Nullable Instant began(Block block) {
        return steps(block).stream()
                .map(step -> began.get(step.index()))
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }

    private int inHand(List<Block> among) {
        return first(among.size(), at -> steps(among.get(at)).contains(run.step()));
    }

    private List<AgendaStep> steps(Block block) {
        return run.agenda().stream()
                .filter(step -> switch (block.kind()) {
                    case WELCOME -> step.kind() == StepKind.WELCOME;
                    case CLOSING -> step.kind() == StepKind.CLOSING;
                    case BOARD -> step.board().filter(block.board()::equals).isPresent();
                    case RECAP, BREAK -> false;
                })
                .toList();
    }

    private static List<Block> blocks(Sitting sitting) {
        return sitting.blocks().stream()
                .filter(block -> block.kind() != BlockKind.RECAP)
                .toList();
    }

    private static int first(int size, IntPredicate wanted) {
        return IntStream.range(0, size).filter(wanted).findFirst().orElse(-1);
    }
}
