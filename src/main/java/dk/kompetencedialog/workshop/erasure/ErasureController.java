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
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

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
    private final Deletions deletions;

    ErasureController(
            Workshops workshops,
            WorkshopRuns runs,
            Transactions transactions,
            Erasing erasing,
            Commands commands,
            Clock clock,
            Audit audit,
            Deletions deletions) {
        this.workshops = workshops;
        this.runs = runs;
        this.transactions = transactions;
        this.erasing = erasing;
        this.commands = commands;
        this.clock = clock;
        this.audit = audit;
        this.deletions = deletions;
    }

    @GetMapping
    Page preview(Member member, @PathVariable("w") UUID id, Texts t) {
        var workshop = workshops.administered(member, id);
        return transactions.snapshot(workshop.workplaceId(), () -> {
            closed(workshop, t);
            var room = workshop.room();
            return new ErasurePage(
                    id,
                    workshop.title(),
                    erasing.count(room),
                    erasing.erasedOn(room).orElse(null));
        });
    }

    @PostMapping
    SeeOther erase(Member member, @PathVariable("w") UUID id, Texts t) {
        var workshop = workshops.administered(member, id);
        commands.byItself(workshop.room(), () -> {
            closed(workshop, t);
            audit.write(workshop.workplaceId(), member, AuditKind.NOTES_ERASED, id);
            return erase(workshop);
        });
        return new SeeOther("/workshops/" + id + "/erasure");
    }

    private Outcome erase(Workshop workshop) {
        var day = LocalDate.ofInstant(clock.instant(), HERE);
        deletions.add(
                workshop.workplaceId(), workshop.id(), new Deletion("NOTES", erasing.count(workshop.room()), day, ""));
        return erasing.erase(workshop.room(), day);
    }

    private void closed(Workshop workshop, Texts t) {
        var run = runs.of(workshop.room(), t.language().locale());
        if (!run.closed()) throw Sentence.conflict("erasure.notClosed");
    }
}
