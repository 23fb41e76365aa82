package dk.kompetencedialog.workshop.pace;

import dk.kompetencedialog.room.Answer;
import dk.kompetencedialog.room.Command;
import dk.kompetencedialog.room.Commands;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The facilitator's commands over the clock. */
@RestController
@RequestMapping("/w/{w}")
class PaceController {
    private final Commands commands;
    private final Pacing pacing;

    PaceController(Commands commands, Pacing pacing) {
        this.commands = commands;
        this.pacing = pacing;
    }

    @PostMapping("/pause")
    Answer pause(Command command) {
        var length = command.body(Pacing.Length.class);
        return commands.atDesk(command, seat -> pacing.pause(seat, length));
    }

    @DeleteMapping("/pause")
    Answer resume(Command command) {
        return commands.atDesk(command, pacing::resume);
    }

    @PostMapping("/time")
    Answer findTime(Command command) {
        return commands.atDesk(command, pacing::findTime);
    }
}
