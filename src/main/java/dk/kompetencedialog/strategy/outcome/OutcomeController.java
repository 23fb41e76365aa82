package dk.kompetencedialog.strategy.outcome;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Answer;
import dk.kompetencedialog.room.Command;
import dk.kompetencedialog.room.Commands;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.strategy.outcome.page.NotesPiece;
import dk.kompetencedialog.strategy.text.Strategies;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What became of the notes, for those who write in the strategy. */
@Controller
@RequestMapping("/w/{w}")
class OutcomeController {
    private final Commands commands;
    private final Outcomes outcomes;
    private final Transactions transactions;
    private final Strategies strategies;
    private final NotesReading reading;

    OutcomeController(
            Commands commands,
            Outcomes outcomes,
            Transactions transactions,
            Strategies strategies,
            NotesReading reading) {
        this.commands = commands;
        this.outcomes = outcomes;
        this.transactions = transactions;
        this.strategies = strategies;
        this.reading = reading;
    }

    @PostMapping("/outcomes")
    @ResponseBody
    Answer say(Command command) {
        var sent = command.body(Outcomes.Sent.class);
        return commands.atDesk(command, seat -> outcomes.say(seat, sent));
    }

    /** What lies behind no paragraph, and then what does. */
    @GetMapping("/unused")
    NotesPiece unused(Seat seat) {
        if (!seat.leads()) throw Sentence.notFound();
        var room = new Room(seat.workplaceId(), seat.roomId());
        return transactions.snapshot(seat.workplaceId(), () -> reading.of(strategies.in(room)));
    }
}
