package dk.kompetencedialog.workshop;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.board.Board;
import dk.kompetencedialog.board.Boards;
import dk.kompetencedialog.board.Reveal;
import dk.kompetencedialog.board.vote.Voting;
import dk.kompetencedialog.guide.StepKind;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Outcome;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.room.Rooms;
import dk.kompetencedialog.workshop.agenda.Block;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the facilitator does with the run: goes on and back, shows late notes, holds a vote again. Wants the command's transaction. */
@Component
class Leading {
    /** Kinds of event at the run's place: another step on the same board, and another board. */
    static final String STEP = WorkshopRuns.STEP;

    static final String TURN = WorkshopRuns.TURN;

    private static final int MOST_AT_ONCE = 60;

    private final WorkshopRuns runs;
    private final Boards boards;
    private final Reveal reveal;
    private final Voting voting;
    private final Rooms rooms;
    private final Clock clock;

    Leading(WorkshopRuns runs, Boards boards, Reveal reveal, Voting voting, Rooms rooms, Clock clock) {
        this.runs = runs;
        this.boards = boards;
        this.reveal = reveal;
        this.voting = voting;
        this.rooms = rooms;
        this.clock = clock;
    }

    record Step(@Nullable Integer to) {}

    /** Goes to a step of the agenda, whose clock goes on where it was left; to where it is already changes nothing. */
    Outcome go(Seat seat, Step wanted) {
        var run = openRun(seat);
        var to = wanted.to();
        if (to == null || to < 0 || to >= run.agenda().size()) throw Sentence.badRequest("workshop.noSuchStep");
        if (to == run.index()) return Outcome.nothing();
        runs.moveTo(run, to);
        return moved(run, run.at(to));
    }

    /** Starts the clock of the step in hand, from its first minute. */
    Outcome startClock(Seat seat) {
        var run = openRun(seat);
        runs.startClock(run);
        return Outcome.of(rooms.touchRun(room(run), STEP));
    }

    /** Minutes for the step in hand: more, or fewer where it is below nought. */
    record Minutes(@Nullable Integer more) {}

    /** Gives the step in hand more time, or takes some of what it has not used yet. */
    Outcome give(Seat seat, Minutes wanted) {
        var run = openRun(seat);
        var more = wanted.more();
        if (more == null || Math.abs(more) > MOST_AT_ONCE) throw Sentence.badRequest("workshop.noSuchMinutes");
        int minutes = run.step().minutes() + more;
        if (minutes < run.usedMinutes(clock.instant())) throw Sentence.badRequest("workshop.minutesUsed");
        if (minutes > Block.MOST_MINUTES) throw Sentence.badRequest("workshop.noSuchMinutes");
        runs.give(
                run,
                run.agenda().stream()
                        .map(step -> step.index() == run.index() ? minutes : step.minutes())
                        .toList());
        return Outcome.of(rooms.touchRun(room(run), STEP));
    }

    /** Lets the facilitator alone arrange the board in hand, or everyone again. Throws {@link Sentence} 403 where nobody arranges. */
    Outcome lock(Seat seat, boolean locked) {
        var run = openRun(seat);
        if (inHand(run).filter(run.state()::mayArrange).isEmpty()) throw Sentence.forbidden("board.notNow");
        runs.lock(run, locked);
        return Outcome.of(rooms.touchRun(room(run), STEP));
    }

    Outcome revealLate(Seat seat) {
        var shown = shown(openRun(seat));
        if (shown.touches().isEmpty()) throw Sentence.conflict("workshop.noneWaiting");
        return shown;
    }

    Outcome voteAgain(Seat seat) {
        var run = openRun(seat);
        if (!run.isAt(StepKind.PRIORITISE)) throw Sentence.forbidden("workshop.noVoteNow");
        return voting.again(inHand(run).orElseThrow()).and(rooms.touchRun(room(run), STEP));
    }

    private Outcome moved(Run from, Run to) {
        var outcome = Outcome.of(rooms.touchRun(room(to), turns(from, to) ? TURN : STEP));
        outcome = outcome.and(counted(to));
        if (to.isAt(StepKind.PRIORITISE))
            outcome = outcome.and(voting.open(
                    inHand(to).orElseThrow(), to.board().orElseThrow().dots()));
        return outcome.and(shown(to));
    }

    /** Another board, or what the day ended in. */
    private static boolean turns(Run from, Run to) {
        return from.boardPosition() != to.boardPosition() || from.isAt(StepKind.CLOSING) || to.isAt(StepKind.CLOSING);
    }

    /** A vote that lies behind is closed, however one came past it. */
    private Outcome counted(Run run) {
        return boards.of(room(run)).stream()
                .filter(board -> run.state().hasVoted(board))
                .map(voting::close)
                .reduce(Outcome.nothing(), Outcome::and);
    }

    /** What waits on boards that are shown by now is shown too. */
    private Outcome shown(Run run) {
        return boards.of(room(run)).stream()
                .filter(board -> run.state().isShown(board))
                .map(board -> reveal.show(board, run.state()))
                .reduce(Outcome.nothing(), Outcome::and);
    }

    private Optional<Board> inHand(Run run) {
        return boards.of(room(run)).stream()
                .filter(board -> board.position() == run.boardPosition())
                .findFirst();
    }

    private Run openRun(Seat seat) {
        return runs.open(new Room(seat.workplaceId(), seat.roomId()));
    }

    private static Room room(Run run) {
        return run.workshop().room();
    }
}
