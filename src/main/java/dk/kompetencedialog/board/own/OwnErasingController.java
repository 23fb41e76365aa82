package dk.kompetencedialog.board.own;

import dk.kompetencedialog.room.Answer;
import dk.kompetencedialog.room.Command;
import dk.kompetencedialog.room.Commands;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.RestController;

/** All of a seat's own notes at once. */
@RestController
class OwnErasingController {
    private final Commands commands;
    private final OwnErasing erasing;

    OwnErasingController(Commands commands, OwnErasing erasing) {
        this.commands = commands;
        this.erasing = erasing;
    }

    @DeleteMapping("/w/{w}/own")
    Answer erase(Command command) {
        return commands.inRoom(command, erasing::erase);
    }
}
