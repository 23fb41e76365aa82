package dk.kompetencedialog.board;

import dk.kompetencedialog.board.hiding.Hidings;
import dk.kompetencedialog.room.Answer;
import dk.kompetencedialog.room.Command;
import dk.kompetencedialog.room.Commands;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Notes on a board: written, placed, hidden. */
@RestController
@RequestMapping("/w/{w}/notes")
class NotesController {
    private final Commands commands;
    private final Notes notes;
    private final Placing placing;
    private final Hidings hidings;

    NotesController(Commands commands, Notes notes, Placing placing, Hidings hidings) {
        this.commands = commands;
        this.notes = notes;
        this.placing = placing;
        this.hidings = hidings;
    }

    @PostMapping
    Answer write(Command command) {
        var note = command.body(Notes.NewNote.class);
        return commands.inRoom(command, seat -> notes.write(seat, command.id(), note));
    }

    @PostMapping("/{note}/place")
    Answer place(Command command, @PathVariable UUID note) {
        var target = command.body(Placing.Target.class);
        return commands.inRoom(command, seat -> placing.moveNote(seat, note, target));
    }

    @PostMapping("/{note}/hiding")
    Answer hide(Command command, @PathVariable UUID note) {
        var reason = command.body(Hidings.Reason.class);
        return commands.atDesk(command, seat -> hidings.hide(seat, note, reason));
    }

    @DeleteMapping("/{note}/hiding")
    Answer show(Command command, @PathVariable UUID note) {
        return commands.atDesk(command, seat -> hidings.show(seat, note));
    }
}
