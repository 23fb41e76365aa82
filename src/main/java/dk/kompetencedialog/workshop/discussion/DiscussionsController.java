package dk.kompetencedialog.workshop.discussion;

import dk.kompetencedialog.room.Answer;
import dk.kompetencedialog.room.Command;
import dk.kompetencedialog.room.Commands;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The answers of the two discussions, written by who leads the workshop, or writes the strategy. */
@RestController
class DiscussionsController {
    private final Commands commands;
    private final Discussions discussions;

    DiscussionsController(Commands commands, Discussions discussions) {
        this.commands = commands;
        this.discussions = discussions;
    }

    @PostMapping("/w/{w}/discussions")
    Answer say(Command command) {
        var sent = command.body(Discussions.Sent.class);
        return commands.atDesk(command, seat -> discussions.say(seat, sent));
    }
}
