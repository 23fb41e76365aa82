package dk.kompetencedialog.workshop;

import dk.kompetencedialog.room.Answer;
import dk.kompetencedialog.room.Command;
import dk.kompetencedialog.room.Commands;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.room.Signals;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The facilitator's commands over the run. */
@RestController
@RequestMapping("/w/{w}")
class LeadingController {
    private final Commands commands;
    private final Leading leading;
    private final Closing closing;
    private final Doorway doorway;
    private final Signals signals;

    LeadingController(Commands commands, Leading leading, Closing closing, Doorway doorway, Signals signals) {
        this.commands = commands;
        this.leading = leading;
        this.closing = closing;
        this.doorway = doorway;
        this.signals = signals;
    }

    @PostMapping("/step")
    Answer go(Command command) {
        var step = command.body(Leading.Step.class);
        var answer = commands.atDesk(command, seat -> leading.go(seat, step));
        signals.begin(command.key().roomId());
        return answer;
    }

    @PostMapping("/clock")
    Answer startClock(Command command) {
        return commands.atDesk(command, leading::startClock);
    }

    @PostMapping("/minutes")
    Answer give(Command command) {
        var minutes = command.body(Leading.Minutes.class);
        return commands.atDesk(command, seat -> leading.give(seat, minutes));
    }

    @PostMapping("/lock")
    Answer lock(Command command) {
        return commands.atDesk(command, seat -> leading.lock(seat, true));
    }

    @DeleteMapping("/lock")
    Answer unlock(Command command) {
        return commands.atDesk(command, seat -> leading.lock(seat, false));
    }

    @PostMapping("/reveal")
    Answer reveal(Command command) {
        return commands.atDesk(command, leading::revealLate);
    }

    @PostMapping("/voting")
    Answer voteAgain(Command command) {
        return commands.atDesk(command, leading::voteAgain);
    }

    @PostMapping("/closing")
    Answer close(Command command) {
        return commands.atDesk(command, seat -> closing.close(new Room(seat.workplaceId(), seat.roomId())));
    }

    @PostMapping("/code/renewal")
    Answer renewCode(Command command) {
        return commands.atDesk(command, doorway::renew);
    }

    @PostMapping("/code/closing")
    Answer closeCode(Command command) {
        return commands.atDesk(command, seat -> doorway.close(seat, true));
    }

    @DeleteMapping("/code/closing")
    Answer openCode(Command command) {
        return commands.atDesk(command, seat -> doorway.close(seat, false));
    }
}
