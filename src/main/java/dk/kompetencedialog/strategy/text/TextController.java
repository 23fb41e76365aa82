package dk.kompetencedialog.strategy.text;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Epoch;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.room.Rooms;
import dk.kompetencedialog.strategy.outcome.NotesReading;
import dk.kompetencedialog.strategy.text.page.BehindPiece;
import dk.kompetencedialog.strategy.text.page.WritingPage;
import dk.kompetencedialog.workplace.Workplaces;
import dk.kompetencedialog.workshop.discussion.DiscussionsReading;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page on which a strategy is written, for those who have a seat in it. */
@Controller
@RequestMapping("/w/{w}")
class TextController {
    private final Transactions transactions;
    private final Strategies strategies;
    private final TextReading reading;
    private final Traces traces;
    private final Surroundings around;

    TextController(
            Transactions transactions, Strategies strategies, TextReading reading, Traces traces, Surroundings around) {
        this.transactions = transactions;
        this.strategies = strategies;
        this.reading = reading;
        this.traces = traces;
        this.around = around;
    }

    /** What the page bears besides the text. */
    @org.springframework.stereotype.Component("strategySurroundings")
    record Surroundings(
            Rooms rooms, Epoch epoch, Workplaces workplaces, NotesReading notes, DiscussionsReading discussions) {
        WritingPage.Frame frame(Strategy strategy, Seat seat) {
            return new WritingPage.Frame(
                    strategy.id(),
                    epoch.value(),
                    rooms.number(strategy.room()),
                    rooms.place(strategy.room(), Strategies.PLACE).id() + ","
                            + rooms.place(strategy.room(), Rooms.RUN).id(),
                    seat.id());
        }
    }

    @GetMapping("/text")
    Page text(Seat seat, Texts t) {
        return transactions.snapshot(seat.workplaceId(), () -> {
            var strategy = strategies.in(room(seat));
            var frame = around.frame(strategy, seat);
            return new WritingPage(
                    frame,
                    strategy.workshopId(),
                    around.workplaces.at(strategy.workplaceId()).name(),
                    strategy.title(),
                    strategy.language().tag(),
                    reading.chapters(strategy, frame.number(), t),
                    reading.groups(strategy),
                    around.notes.left(strategy, frame.number()),
                    around.discussions.of(strategy.room(), strategy.workshop(), frame.number()));
        });
    }

    /** The notes behind a paragraph. */
    @GetMapping("/paragraphs/{paragraph}/behind")
    BehindPiece behind(Seat seat, @PathVariable UUID paragraph) {
        if (!seat.leads()) throw Sentence.notFound();
        return transactions.snapshot(
                seat.workplaceId(), () -> BehindPiece.of(traces.behind(strategies.in(room(seat)), paragraph)));
    }

    private static Room room(Seat seat) {
        return new Room(seat.workplaceId(), seat.roomId());
    }
}
