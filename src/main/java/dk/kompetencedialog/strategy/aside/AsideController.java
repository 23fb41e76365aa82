package dk.kompetencedialog.strategy.aside;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Answer;
import dk.kompetencedialog.room.Command;
import dk.kompetencedialog.room.Commands;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.strategy.aside.page.ThreadPiece;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What is said beside the paragraphs, to read and to say more, for those who write in the strategy. */
@Controller
@RequestMapping("/w/{w}")
class AsideController {
    private final Transactions transactions;
    private final Commands commands;
    private final Asides asides;
    private final Talking talking;

    AsideController(Transactions transactions, Commands commands, Asides asides, Talking talking) {
        this.transactions = transactions;
        this.commands = commands;
        this.asides = asides;
        this.talking = talking;
    }

    @GetMapping("/paragraphs/{paragraph}/asides")
    ThreadPiece thread(Seat seat, @PathVariable UUID paragraph, Texts t) {
        if (!seat.leads()) throw Sentence.notFound();
        var room = new Room(seat.workplaceId(), seat.roomId());
        return transactions.snapshot(
                seat.workplaceId(),
                () -> new ThreadPiece(
                        paragraph,
                        asides.of(room, paragraph).stream()
                                .map(one -> said(one, seat, t))
                                .toList(),
                        asides.settledBy(room, paragraph).orElse("")));
    }

    private static ThreadPiece.Said said(Aside one, Seat seat, Texts t) {
        var when = t.get("strategy.history.when", t.day(one.saidAt()), t.time(one.saidAt()));
        return new ThreadPiece.Said(
                one.id(), one.name(), when, one.text(), one.seat().equals(seat.id()));
    }

    @PostMapping("/paragraphs/{paragraph}/asides")
    @ResponseBody
    Answer say(Command command, @PathVariable UUID paragraph) {
        var sent = command.body(Talking.New.class);
        return commands.atDesk(command, seat -> talking.say(seat, paragraph, sent));
    }

    @DeleteMapping("/asides/{aside}")
    @ResponseBody
    Answer takeAway(Command command, @PathVariable UUID aside) {
        return commands.atDesk(command, seat -> talking.takeAway(seat, aside));
    }

    @PostMapping("/asides/{aside}/return")
    @ResponseBody
    Answer bringBack(Command command, @PathVariable UUID aside) {
        return commands.atDesk(command, seat -> talking.bringBack(seat, aside));
    }

    @PostMapping("/paragraphs/{paragraph}/settling")
    @ResponseBody
    Answer settle(Command command, @PathVariable UUID paragraph) {
        return commands.atDesk(command, seat -> talking.settle(seat, paragraph));
    }

    @DeleteMapping("/paragraphs/{paragraph}/settling")
    @ResponseBody
    Answer open(Command command, @PathVariable UUID paragraph) {
        return commands.atDesk(command, seat -> talking.open(seat, paragraph));
    }
}
