package dk.kompetencedialog.keeping;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.SeeOther;
import dk.kompetencedialog.workplace.Workplace;
import dk.kompetencedialog.workshop.erasure.Holds;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A workplace's rule for keeping, for who administers it: what it would delete when, and then whether it is to. */
@Controller
@RequestMapping("/workplaces/{id}/keeping")
class KeepingController {
    private final KeepingReading reading;
    private final Rules rules;
    private final Holds holds;
    private final Audit audit;
    private final Transactions transactions;

    KeepingController(KeepingReading reading, Rules rules, Holds holds, Audit audit, Transactions transactions) {
        this.reading = reading;
        this.rules = rules;
        this.holds = holds;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** With times in its address it shows what they would mean; nothing is kept by that. */
    @GetMapping
    Page see(Workplace workplace, @RequestParam Map<String, String> sent, Texts t) {
        return transactions.snapshot(workplace.id(), () -> reading.page(workplace, sent, t));
    }

    /** Confirms what is chosen, and nothing but what was looked at first; any other choice is shown, with what it means. */
    @PostMapping("/rule")
    SeeOther confirm(Member member, Workplace workplace, @RequestParam Map<String, String> sent) {
        var pressed = sent.containsKey("confirm");
        if (!pressed || !Times.areSeen(sent)) return back(workplace, sent, (pressed ? "unseen" : "") + "#preview");
        transactions.in(workplace.id(), () -> {
            int before = rules.of(workplace.id()).map(Rule::number).orElse(0);
            var times = Times.read(sent, Times.proposed());
            rules.confirm(workplace.id(), member, times, seen(sent.get("before"), before));
            audit.write(workplace.id(), member, AuditKind.KEEPING_CONFIRMED, workplace.id());
        });
        return back(workplace, Map.of(), "confirmed");
    }

    private static int seen(@Nullable String sent, int before) {
        return Integer.toString(before).equals(sent) ? before : -1;
    }

    @PostMapping("/pause")
    SeeOther pause(Member member, Workplace workplace, @RequestParam Map<String, String> sent) {
        transactions.in(
                workplace.id(),
                () -> rules.of(workplace.id()).ifPresent(rule -> {
                    rules.pause(workplace.id(), member, rule.number());
                    audit.write(workplace.id(), member, AuditKind.KEEPING_PAUSED, workplace.id());
                }));
        return back(workplace, sent, "paused");
    }

    @PostMapping("/holds/{workshop}")
    SeeOther hold(
            Member member, Workplace workplace, @PathVariable UUID workshop, @RequestParam Map<String, String> sent) {
        transactions.in(workplace.id(), () -> {
            if (holds.hold(workplace.id(), workshop, member))
                audit.write(workplace.id(), member, AuditKind.KEEPING_HELD, workshop);
        });
        return back(workplace, sent, "held");
    }

    @PostMapping("/holds/{workshop}/release")
    SeeOther release(
            Member member, Workplace workplace, @PathVariable UUID workshop, @RequestParam Map<String, String> sent) {
        transactions.in(workplace.id(), () -> {
            if (holds.release(workplace.id(), workshop))
                audit.write(workplace.id(), member, AuditKind.KEEPING_RELEASED, workshop);
        });
        return back(workplace, sent, "released");
    }

    /** What is chosen and not confirmed stays chosen. */
    private static SeeOther back(Workplace workplace, Map<String, String> sent, String done) {
        return new SeeOther("/workplaces/" + workplace.id() + "/keeping?" + Times.address(sent) + "done=" + done);
    }
}
