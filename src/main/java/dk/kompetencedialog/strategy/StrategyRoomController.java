package dk.kompetencedialog.strategy;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.Seating;
import dk.kompetencedialog.account.signin.Leaving;
import dk.kompetencedialog.platform.text.Messages;
import dk.kompetencedialog.platform.web.SeeOther;
import dk.kompetencedialog.strategy.text.Strategy;
import dk.kompetencedialog.strategy.text.Writers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The way to a seat in a strategy, where one writes. */
@Controller
class StrategyRoomController {
    private final Beginnings beginnings;
    private final Writers writers;
    private final Seating seating;
    private final Messages messages;
    private final Leaving leaving;

    StrategyRoomController(
            Beginnings beginnings, Writers writers, Seating seating, Messages messages, Leaving leaving) {
        this.beginnings = beginnings;
        this.writers = writers;
        this.seating = seating;
        this.messages = messages;
        this.leaving = leaving;
    }

    /** Begins the strategy of a workshop where it has not begun, and opens it. */
    @PostMapping("/workshops/{w}/strategy")
    SeeOther begin(
            Member member, @PathVariable("w") UUID id, HttpServletRequest request, HttpServletResponse response) {
        return seated(member, beginnings.of(member, id, messages.of(request)), request, response);
    }

    /** Opens a strategy to write in. */
    @PostMapping("/strategies/{id}/seat")
    SeeOther sit(Member member, @PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        return seated(member, writers.strategy(member, id), request, response);
    }

    /** Whose right to it was taken meanwhile does not stay. */
    private SeeOther seated(
            Member member, Strategy strategy, HttpServletRequest request, HttpServletResponse response) {
        seating.lead(writers.writer(member, strategy, messages.of(request)), request, response);
        leaving.withoutRight(strategy.workplaceId());
        return new SeeOther("/w/" + strategy.id() + "/text");
    }
}
