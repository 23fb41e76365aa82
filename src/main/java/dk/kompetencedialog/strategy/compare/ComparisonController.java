package dk.kompetencedialog.strategy.compare;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.strategy.text.Writers;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What is otherwise between two texts of a strategy, for those who write in it and those who decide on it. */
@Controller
class ComparisonController {
    private final Writers writers;
    private final Transactions transactions;
    private final Comparing comparing;

    ComparisonController(Writers writers, Transactions transactions, Comparing comparing) {
        this.writers = writers;
        this.transactions = transactions;
        this.comparing = comparing;
    }

    @GetMapping("/strategies/{id}/comparison")
    Page compare(Member member, @PathVariable UUID id, @RequestParam Map<String, String> asked, Texts t) {
        var strategy = writers.strategy(member, id);
        var read = new Comparing.Asked(
                asked.getOrDefault("from", ""),
                asked.getOrDefault("to", ""),
                asked.getOrDefault("only", "").equals("yes"));
        return transactions.snapshot(strategy.workplaceId(), () -> comparing.page(strategy, read, t));
    }
}
