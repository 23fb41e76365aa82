package dk.kompetencedialog.workshop;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.board.hiding.HidingReading;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Surface;
import dk.kompetencedialog.workshop.group.ConcludingChoices;
import dk.kompetencedialog.workshop.pace.Schedules;
import dk.kompetencedialog.workshop.page.DeskPage;
import dk.kompetencedialog.workshop.page.ProjectorPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pages that a facilitator opens: the overview, and the poster for the projector. For others they do not exist. */
@Controller
@RequestMapping("/w/{w}")
class DeskController {
    private final Transactions transactions;
    private final WorkshopRuns runs;
    private final RoomReading reading;
    private final Surroundings surroundings;
    private final HidingReading hidings;
    private final Schedules schedules;
    private final ConcludingChoices choices;

    DeskController(
            Transactions transactions,
            WorkshopRuns runs,
            RoomReading reading,
            Surroundings surroundings,
            HidingReading hidings,
            Schedules schedules,
            ConcludingChoices choices) {
        this.transactions = transactions;
        this.runs = runs;
        this.reading = reading;
        this.surroundings = surroundings;
        this.hidings = hidings;
        this.schedules = schedules;
        this.choices = choices;
    }

    @GetMapping("/desk")
    Page desk(Seat seat, Texts t) {
        onlyWhoLeads(seat);
        return transactions.snapshot(seat.workplaceId(), () -> {
            var room = RoomReading.room(seat);
            var run = runs.of(room, t.language().locale());
            var frame = reading.frame(seat, run, Surface.LIST, true);
            return new DeskPage(
                    frame,
                    Pieces.guide(run, frame.number(), around(run), t),
                    surroundings.names(room, frame.number()),
                    hidings.of(room, frame.number(), run.closed()),
                    choices.of(run),
                    reading.discussions(run, frame.number()));
        });
    }

    @GetMapping("/projector")
    Page projector(Seat seat, Texts t) {
        onlyWhoLeads(seat);
        return transactions.snapshot(seat.workplaceId(), () -> {
            var room = RoomReading.room(seat);
            var run = runs.of(room, t.language().locale());
            var frame = reading.frame(seat, run, Surface.PROJECTOR, false);
            return new ProjectorPage(
                    surroundings.workplace(room),
                    frame,
                    surroundings.way(room, frame.number(), t),
                    surroundings.count(room, frame.number()),
                    reading.discussions(run, frame.number()));
        });
    }

    private Pieces.Around around(Run run) {
        return new Pieces.Around(
                schedules.of(run), surroundings.isCodeClosed(run.workshop().room()));
    }

    private static void onlyWhoLeads(Seat seat) {
        if (!seat.leads()) throw Sentence.notFound();
    }
}
