package dk.kompetencedialog.workshop.erasure;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.board.erasure.Erasing;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.SeeOther;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Commands;
import dk.kompetencedialog.room.Outcome;
import dk.kompetencedialog.workshop.Workshop;
import dk.kompetencedialog.workshop.WorkshopRuns;
import dk.kompetencedialog.workshop.Workshops;
import dk.kompetencedialog.workshop.erasure.Deletions.Deletion;
import dk.kompetencedialog.workshop.page.ErasurePage;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Deleting the raw notes of a workshop that is closed, once it has been shown what goes and what stays. */
@Controller
@RequestMapping("/workshops/{w}/erasure")
class ErasureController {
    private static final ZoneId HERE = ZoneId.of("Europe/Copenhagen");

    private final Workshops workshops;
    private final WorkshopRuns runs;
    private final Transactions transactions;
    private final Erasing erasing;
    private final Commands commands;

    private final Clock clock;
    private final Audit audit;
    private final Bounds bounds;

    ErasureController(
            Workshops workshops,
            WorkshopRuns runs,
            Transactions transactions,
            Erasing erasing,
            Commands commands,
            Clock clock,
            Audit audit,
            Bounds bounds) {
        this.workshops = workshops;
        this.runs = runs;
        this.transactions = transactions;
        this.erasing = erasing;
        this.commands = commands;
        this.clock = clock;
        this.audit = audit;
        this.bounds = bounds;
    }

    /** What was deleted, and what must not be. */
    @Component
    record Bounds(Deletions deletions, Holds holds) {}

    @GetMapping
    Page preview(Member member, @PathVariable("w") UUID id, Texts t) {
        var workshop = workshops.administered(member, id);
        return transactions.snapshot(workshop.workplaceId(), () -> {
            closed(workshop, t);
            var room = workshop.room();
            return new ErasurePage(
                    workshop.theme(),
                    id,
                    workshop.title(),
                    erasing.count(room),
                    erasing.erasedOn(room).orElse(null),
                    bounds.holds
                            .at(workshop.workplaceId(), id)
                            .map(hold -> hold.in(t))
                            .orElse(""),
                    "/workplaces/" + workshop.workplaceId() + "/keeping");
        });
    }

    /** Not before somebody has said that what must be kept is filed, nor while somebody has asked to wait. */
    @PostMapping
    SeeOther erase(Member member, @PathVariable("w") UUID id, @RequestParam(defaultValue = "") String filed, Texts t) {
        var workshop = workshops.administered(member, id);
        if (filed.isEmpty()) throw Sentence.badRequest("erasure.notFiled");
        commands.byItself(workshop.room(), () -> {
            closed(workshop, t);
            bounds.holds.at(workshop.workplaceId(), id).ifPresent(hold -> {
                throw hold.refusal();
            });
            audit.write(workshop.workplaceId(), member, AuditKind.NOTES_ERASED, id);
            return erase(workshop);
        });
        return new SeeOther("/workshops/" + id + "/erasure");
    }

    private Outcome erase(Workshop workshop) {
        var day = LocalDate.ofInstant(clock.instant(), HERE);
        bounds.deletions.add(
                workshop.workplaceId(), workshop.id(), new Deletion("NOTES", erasing.count(workshop.room()), day, ""));
        return erasing.erase(workshop.room(), day);
    }

    private void closed(Workshop workshop, Texts t) {
        var run = runs.of(workshop.room(), t.language().locale());
        if (!run.closed()) throw Sentence.conflict("erasure.notClosed");
    }
}
