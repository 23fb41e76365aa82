package dk.kompetencedialog.board.stack;

import dk.kompetencedialog.board.Placing;
import dk.kompetencedialog.room.Answer;
import dk.kompetencedialog.room.Command;
import dk.kompetencedialog.room.Commands;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Stacks: gathered, named, moved, split. */
@RestController
@RequestMapping("/w/{w}/stacks")
class StacksController {
    private final Commands commands;
    private final Stacks stacks;
    private final Placing placing;

    StacksController(Commands commands, Stacks stacks, Placing placing) {
        this.commands = commands;
        this.stacks = stacks;
        this.placing = placing;
    }

    @PostMapping
    Answer gather(Command command) {
        var wanted = command.body(Stacks.Gathering.class);
        return commands.inRoom(command, seat -> stacks.gather(seat, wanted));
    }

    @PostMapping("/{stack}/name")
    Answer rename(Command command, @PathVariable UUID stack) {
        var name = command.body(Stacks.Name.class);
        return commands.inRoom(command, seat -> stacks.rename(seat, stack, name));
    }

    @PostMapping("/{stack}/place")
    Answer place(Command command, @PathVariable UUID stack) {
        var target = command.body(Placing.Target.class);
        return commands.inRoom(command, seat -> placing.moveStack(seat, stack, target));
    }

    @PostMapping("/{stack}/split")
    Answer splitPart(Command command, @PathVariable UUID stack) {
        var part = command.body(Stacks.Part.class);
        return commands.inRoom(command, seat -> stacks.split(seat, stack, part));
    }

    @DeleteMapping("/{stack}")
    Answer split(Command command, @PathVariable UUID stack) {
        return commands.inRoom(command, seat -> stacks.split(seat, stack));
    }
}
