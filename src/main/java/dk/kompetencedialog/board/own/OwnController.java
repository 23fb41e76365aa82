package dk.kompetencedialog.board.own;

import dk.kompetencedialog.room.Answer;
import dk.kompetencedialog.room.Command;
import dk.kompetencedialog.room.Commands;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A seat's own notes, by their ids in the own list. */
@RestController
@RequestMapping("/w/{w}/own/{item}")
class OwnController {
    private final Commands commands;
    private final OwnNotes notes;

    OwnController(Commands commands, OwnNotes notes) {
        this.commands = commands;
        this.notes = notes;
    }

    @PostMapping("/wording")
    Answer reword(Command command, @PathVariable UUID item) {
        var text = command.body(OwnNotes.NewText.class);
        return commands.inRoom(command, seat -> notes.reword(seat, item, text));
    }

    @PostMapping("/colour")
    Answer recolour(Command command, @PathVariable UUID item) {
        var colour = command.body(OwnNotes.NewColour.class);
        return commands.inRoom(command, seat -> notes.recolour(seat, item, colour));
    }

    @PostMapping("/zone")
    Answer rezone(Command command, @PathVariable UUID item) {
        var zone = command.body(OwnNotes.NewZone.class);
        return commands.inRoom(command, seat -> notes.rezone(seat, item, zone));
    }

    @DeleteMapping
    Answer takeBack(Command command, @PathVariable UUID item) {
        return commands.inRoom(command, seat -> notes.takeBack(seat, item));
    }

    @PostMapping("/return")
    Answer giveBack(Command command, @PathVariable UUID item) {
        return commands.inRoom(command, seat -> notes.giveBack(seat, item));
    }
}
