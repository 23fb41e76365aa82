package dk.kompetencedialog.workshop;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.board.Board;
import dk.kompetencedialog.board.BoardReading;
import dk.kompetencedialog.board.Boards;
import dk.kompetencedialog.board.ConclusionReading;
import dk.kompetencedialog.board.page.BehindPiece;
import dk.kompetencedialog.board.page.BoardPiece;
import dk.kompetencedialog.guide.StepKind;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Epoch;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.room.Rooms;
import dk.kompetencedialog.room.Surface;
import dk.kompetencedialog.workshop.discussion.DiscussionsReading;
import dk.kompetencedialog.workshop.discussion.page.DiscussionsPiece;
import dk.kompetencedialog.workshop.page.EarlierPiece;
import dk.kompetencedialog.workshop.page.RoomFrame;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what every page of a room bears. Wants a snapshot. */
@Component
class RoomReading {
    private final Rooms rooms;
    private final Boards boards;
    private final BoardReading reading;
    private final ConclusionReading conclusions;
    private final DiscussionsReading discussions;
    private final Epoch epoch;
    private final Clock clock;

    RoomReading(
            Rooms rooms,
            Boards boards,
            BoardReading reading,
            ConclusionReading conclusions,
            DiscussionsReading discussions,
            Epoch epoch,
            Clock clock) {
        this.rooms = rooms;
        this.boards = boards;
        this.reading = reading;
        this.conclusions = conclusions;
        this.discussions = discussions;
        this.epoch = epoch;
        this.clock = clock;
    }

    static Room room(Seat seat) {
        return new Room(seat.workplaceId(), seat.roomId());
    }

    RoomFrame frame(Seat seat, Run run, Surface surface, boolean desk) {
        var room = run.workshop().room();
        var number = rooms.number(room);
        return new RoomFrame(
                run.workshop().theme(),
                room.id(),
                run.workshop().title(),
                epoch.value(),
                number,
                surface,
                places(run, desk),
                clock.millis(),
                Pieces.now(run, surface, number),
                earlier(run, number),
                board(run, number),
                run.workshop().named(),
                run.isTowardsStrategy(),
                new RoomFrame.Viewer(seat.id(), seat.leads()));
    }

    /** What is said of each staff group; null before the closing step, and where it is not about a strategy. */
    @Nullable
    DiscussionsPiece discussions(Run run, long number) {
        var room = run.workshop().room();
        return run.isAt(StepKind.CLOSING) && run.isTowardsStrategy() ? discussions.of(room, room, number) : null;
    }

    /** The board in hand; empty before the first. */
    Optional<Board> inHand(Run run) {
        return boards.of(run.workshop().room()).stream()
                .filter(board -> board.position() == run.boardPosition())
                .findFirst();
    }

    /** The board in hand as it is; null before the first. The number is the room's in the same snapshot. */
    @Nullable
    BoardPiece board(Run run, long number) {
        return inHand(run)
                .map(board -> reading.read(board, run.board().orElseThrow(), number))
                .orElse(null);
    }

    /** A board that is done with. Throws {@link Sentence} 404 for all others. */
    BehindPiece behind(Run run, int position) {
        return boards.of(run.workshop().room()).stream()
                .filter(board -> board.position() == position && position < run.boardPosition())
                .findFirst()
                .map(board -> reading.read(board, run.edition().boards().get(position), 0))
                .map(BehindPiece::new)
                .orElseThrow(() -> Sentence.notFound("workshop.notBehind"));
    }

    private EarlierPiece earlier(Run run, long number) {
        var before = boards.of(run.workshop().room()).stream()
                .filter(board -> board.position() < run.boardPosition() || run.isAt(StepKind.CLOSING))
                .toList();
        var concluded = conclusions.of(before, number);
        return new EarlierPiece(before.stream()
                .filter(board -> concluded.containsKey(board.id()))
                .map(board -> new EarlierPiece.OfBoard(
                        board.position() + 1,
                        run.edition().boards().get(board.position()).title(),
                        concluded.getOrDefault(board.id(), List.of())))
                .toList());
    }

    private List<UUID> places(Run run, boolean desk) {
        var room = run.workshop().room();
        var places = new ArrayList<UUID>();
        places.add(rooms.place(room, Rooms.RUN).id());
        if (desk) places.add(rooms.place(room, Rooms.DESK).id());
        inHand(run).ifPresent(board -> places.add(board.placeId()));
        return List.copyOf(places);
    }
}
