package dk.kompetencedialog.workshop;

import dk.kompetencedialog.board.RunState;
import dk.kompetencedialog.guide.AgendaStep;
import dk.kompetencedialog.guide.BoardEdition;
import dk.kompetencedialog.guide.Edition;
import dk.kompetencedialog.guide.StepKind;
import dk.kompetencedialog.guide.WorkshopKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A workshop under way: which step of the agenda it is at, and since when.
 *
 * @param edition in the reader's language
 * @param agenda its steps, with the minutes that this workshop gives them
 * @param index of the step in the agenda, from 0
 * @param since when the step's clock began: what it had used when it was left before is counted in; null before the day has begun
 * @param pause while the clock stands; null while it runs
 * @param locked whether the facilitator alone may arrange the board in hand
 */
public record Run(
        Workshop workshop,
        Edition edition,
        List<AgendaStep> agenda,
        int index,
        @Nullable Instant since,
        @Nullable Pause pause,
        boolean locked,
        boolean closed) {

    /** The clock stands from {@code from}, and is meant to go on at {@code until}; null where nobody has said when. */
    public record Pause(Instant from, @Nullable Instant until) {}

    public Run {
        agenda = List.copyOf(agenda);
    }

    public AgendaStep step() {
        return agenda.get(index);
    }

    /** What the step has used of its time: never more than it has, so that who comes back late to it does not find hours gone. */
    public Duration used(Instant now) {
        if (since == null) return Duration.ZERO;
        var used = Duration.between(since, pause == null ? now : pause.from());
        var whole = Duration.ofMinutes(step().minutes());
        return used.isNegative() ? Duration.ZERO : used.compareTo(whole) > 0 ? whole : used;
    }

    /** How long the clock has stood by now. */
    Duration rests(Instant now) {
        return pause == null || now.isBefore(pause.from()) ? Duration.ZERO : Duration.between(pause.from(), now);
    }

    /** The whole minutes that the step must have: what it has used, and never none. */
    int usedMinutes(Instant now) {
        return (int) Math.max(1, Math.ceilDiv(used(now).toSeconds(), 60));
    }

    /** The step after this one; empty at the last. */
    public Optional<AgendaStep> next() {
        return index + 1 < agenda.size() ? Optional.of(agenda.get(index + 1)) : Optional.empty();
    }

    /** The step before this one; empty at the first. */
    public Optional<AgendaStep> previous() {
        return index > 0 ? Optional.of(agenda.get(index - 1)) : Optional.empty();
    }

    /** The number, from 1, of the board that a step turns to from here; 0 where it is about the same one, or none. */
    public int turnsTo(AgendaStep step) {
        var there = at(step.index()).boardPosition();
        return there == boardPosition() ? 0 : there + 1;
    }

    /** Position of the board in hand; at the closing step still the last one, and -1 before the first. */
    public int boardPosition() {
        var step = step();
        return switch (step.kind()) {
            case WELCOME -> -1;
            case CLOSING -> edition.boards().size() - 1;
            default -> edition.boards().indexOf(edition.board(step.board().orElseThrow()));
        };
    }

    /** The board in hand; empty before the first. */
    public Optional<BoardEdition> board() {
        return boardPosition() < 0
                ? Optional.empty()
                : Optional.of(edition.boards().get(boardPosition()));
    }

    /** The boards before the one in hand. */
    List<BoardEdition> behind() {
        return edition.boards().subList(0, Math.max(0, boardPosition()));
    }

    /** Whether the step is one of its board's, or the welcome or closing. */
    public boolean isAt(StepKind kind) {
        return step().kind() == kind;
    }

    /** Whether what it comes to is a strategy, or a part of one; a group's workshop comes to its own conclusions. */
    public boolean isTowardsStrategy() {
        return edition.workshop() == WorkshopKind.W1;
    }

    /** Whether it looks at the strategy that holds, and goes on from it. */
    public boolean isServiceCheck() {
        return isTowardsStrategy()
                && edition.boards().stream().anyMatch(board -> !board.prints().isEmpty());
    }

    /** Whether the last board is at its conclusions or beyond, or the workshop is over: then there is a result to read. */
    public boolean hasResult() {
        var last = boardPosition() == edition.boards().size() - 1;
        return closed || (last && step().kind().compareTo(StepKind.CONCLUDE) >= 0);
    }

    /** Whether the first board is at its conclusions or beyond, or the workshop is over: then there are minutes to read. */
    public boolean hasMinutes() {
        var first = boardPosition() == 0 && step().kind().compareTo(StepKind.CONCLUDE) >= 0;
        return closed || first || boardPosition() > 0;
    }

    /** The same run at another step. */
    Run at(int step) {
        return new Run(workshop, edition, agenda, step, since, null, locked, closed);
    }

    /** What boards ask of it. */
    public RunState state() {
        return new RunState(
                workshop.edition(),
                workshop.named(),
                workshop.noteCap(),
                closed,
                locked,
                boardPosition(),
                step().kind());
    }
}
