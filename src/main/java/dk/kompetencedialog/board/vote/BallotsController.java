package dk.kompetencedialog.board.vote;

import dk.kompetencedialog.room.Answer;
import dk.kompetencedialog.room.Command;
import dk.kompetencedialog.room.Commands;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Ballots, seen by their own seat alone. */
@RestController
class BallotsController {
    private final Commands commands;
    private final Voting voting;

    BallotsController(Commands commands, Voting voting) {
        this.commands = commands;
        this.voting = voting;
    }

    @PostMapping("/w/{w}/ballots")
    Answer cast(Command command) {
        var ballot = command.body(Voting.Ballot.class);
        return commands.atSeat(command, seat -> voting.cast(seat, ballot));
    }
}
