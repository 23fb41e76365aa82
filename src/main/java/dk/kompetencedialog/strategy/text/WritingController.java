package dk.kompetencedialog.strategy.text;

import dk.kompetencedialog.room.Answer;
import dk.kompetencedialog.room.Command;
import dk.kompetencedialog.room.Commands;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The commands of those who write in a strategy. */
@RestController
@RequestMapping("/w/{w}")
class WritingController {
    private final Commands commands;
    private final Writing writing;

    WritingController(Commands commands, Writing writing) {
        this.commands = commands;
        this.writing = writing;
    }

    @PostMapping("/paragraphs")
    Answer add(Command command) {
        var sent = command.body(Writing.New.class);
        return commands.atDesk(command, seat -> writing.add(seat, sent));
    }

    @PostMapping("/paragraphs/{paragraph}")
    Answer save(Command command, @PathVariable UUID paragraph) {
        var sent = command.body(Writing.Sent.class);
        return commands.atDesk(command, seat -> writing.save(seat, paragraph, sent));
    }

    @PostMapping("/paragraphs/{paragraph}/wording")
    Answer sayAgain(Command command, @PathVariable UUID paragraph) {
        var sent = command.body(Writing.Again.class);
        return commands.atDesk(command, seat -> writing.sayAgain(seat, paragraph, sent));
    }

    @DeleteMapping("/paragraphs/{paragraph}")
    Answer remove(Command command, @PathVariable UUID paragraph) {
        return commands.atDesk(command, seat -> writing.remove(seat, paragraph));
    }

    @PostMapping("/paragraphs/{paragraph}/return")
    Answer giveBack(Command command, @PathVariable UUID paragraph) {
        return commands.atDesk(command, seat -> writing.giveBack(seat, paragraph));
    }

    @PostMapping("/paragraphs/{paragraph}/place")
    Answer move(Command command, @PathVariable UUID paragraph) {
        var place = command.body(Writing.Place.class);
        return commands.atDesk(command, seat -> writing.move(seat, paragraph, place));
    }

    @PostMapping("/rivals/{rival}/adoption")
    Answer adopt(Command command, @PathVariable UUID rival) {
        return commands.atDesk(command, seat -> writing.adopt(seat, rival));
    }

    @DeleteMapping("/rivals/{rival}")
    Answer dismiss(Command command, @PathVariable UUID rival) {
        return commands.atDesk(command, seat -> writing.dismiss(seat, rival));
    }

    @PostMapping("/rivals/{rival}/return")
    Answer bringBack(Command command, @PathVariable UUID rival) {
        return commands.atDesk(command, seat -> writing.bringBack(seat, rival));
    }
}
