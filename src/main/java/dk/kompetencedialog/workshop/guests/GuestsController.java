package dk.kompetencedialog.workshop.guests;

import dk.kompetencedialog.room.Answer;
import dk.kompetencedialog.room.Command;
import dk.kompetencedialog.room.Commands;
import dk.kompetencedialog.room.Wakes;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The facilitator's commands over participants' seats. */
@RestController
@RequestMapping("/w/{w}/seats/{seat}")
class GuestsController {
    private final Commands commands;
    private final Guests guests;
    private final Wakes wakes;

    GuestsController(Commands commands, Guests guests, Wakes wakes) {
        this.commands = commands;
        this.guests = guests;
        this.wakes = wakes;
    }

    @PostMapping("/name")
    Answer rename(Command command, @PathVariable UUID seat) {
        var name = command.body(Guests.Name.class);
        return commands.atDesk(command, by -> guests.rename(by, seat, name));
    }

    @DeleteMapping
    Answer remove(Command command, @PathVariable UUID seat) {
        var answer = commands.atDesk(command, by -> guests.remove(by, seat));
        wakes.seatRemoved(seat);
        return answer;
    }

    @PostMapping("/return")
    Answer giveBack(Command command, @PathVariable UUID seat) {
        return commands.atDesk(command, by -> guests.giveBack(by, seat));
    }
}
