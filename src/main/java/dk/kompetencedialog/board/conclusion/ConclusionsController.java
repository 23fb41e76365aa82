package dk.kompetencedialog.board.conclusion;

import dk.kompetencedialog.room.Answer;
import dk.kompetencedialog.room.Command;
import dk.kompetencedialog.room.Commands;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A board's conclusions, written by the facilitator as the room agrees on them. */
@RestController
@RequestMapping("/w/{w}/conclusions")
class ConclusionsController {
    private final Commands commands;
    private final Conclusions conclusions;

    ConclusionsController(Commands commands, Conclusions conclusions) {
        this.commands = commands;
        this.conclusions = conclusions;
    }

    @PostMapping
    Answer write(Command command) {
        var sent = command.body(Conclusions.Sent.class);
        return commands.atDesk(command, seat -> conclusions.write(seat, sent));
    }

    @PostMapping("/{conclusion}")
    Answer change(Command command, @PathVariable UUID conclusion) {
        var sent = command.body(Conclusions.Sent.class);
        return commands.atDesk(command, seat -> conclusions.change(seat, conclusion, sent));
    }

    @DeleteMapping("/{conclusion}")
    Answer remove(Command command, @PathVariable UUID conclusion) {
        return commands.atDesk(command, seat -> conclusions.remove(seat, conclusion));
    }

    @PostMapping("/{conclusion}/return")
    Answer giveBack(Command command, @PathVariable UUID conclusion) {
        return commands.atDesk(command, seat -> conclusions.giveBack(seat, conclusion));
    }
}
