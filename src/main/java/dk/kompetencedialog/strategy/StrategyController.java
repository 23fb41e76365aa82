package dk.kompetencedialog.strategy;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.document.Documents;
import dk.kompetencedialog.document.Download;
import dk.kompetencedialog.document.Letterhead;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.strategy.page.StrategyPage;
import dk.kompetencedialog.strategy.page.StrategyText;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A workshop's strategy, to read and as a PDF: for those at its table, and for members of its workplace. */
@Controller
class StrategyController {
    private final WorkshopStrategies strategies;
    private final Documents documents;

    StrategyController(WorkshopStrategies strategies, Documents documents) {
        this.strategies = strategies;
        this.documents = documents;
    }

    @GetMapping("/w/{w}/strategy")
    Page atSeat(Seat seat, Texts t) {
        var room = "/w/" + seat.roomId();
        return new StrategyPage(
                strategies.of(seat, t), seat.leads() ? room + "/desk" : room, room + "/strategy.pdf", "", "");
    }

    @GetMapping("/w/{w}/strategy.pdf")
    ResponseEntity<byte[]> printedAtSeat(Seat seat, Texts t) {
        return pdf(strategies.of(seat, t), strategies.head(seat, t), t);
    }

    @GetMapping("/workshops/{w}/strategy")
    Page ofMember(Member member, @PathVariable("w") UUID id, Texts t) {
        var workshop = "/workshops/" + id;
        boolean writes = strategies.writes(member, id);
        return new StrategyPage(
                strategies.of(member, id, t),
                workshop,
                workshop + "/strategy.pdf",
                writes ? workshop + "/strategy" : "",
                writes ? begun(member, id) : "");
    }

    private String begun(Member member, UUID workshop) {
        return strategies.begun(member, workshop).map(id -> "/strategies/" + id).orElse("");
    }

    @GetMapping("/workshops/{w}/strategy.pdf")
    ResponseEntity<byte[]> printedOfMember(Member member, @PathVariable("w") UUID id, Texts t) {
        return pdf(strategies.of(member, id, t), strategies.head(member, id, t), t);
    }

    @GetMapping("/workshops/{w}/conclusions.xlsx")
    ResponseEntity<byte[]> sheet(Member member, @PathVariable("w") UUID id, Texts t) {
        var sheet = strategies.sheet(member, id, t);
        return Download.of(t.get("strategy.sheet.file", sheet.title()), Download.Kind.EXCEL, sheet.bytes());
    }

    private ResponseEntity<byte[]> pdf(StrategyText text, Letterhead head, Texts t) {
        return Download.of(text.front().title(), documents.pdf(new StrategyPaper(text, t).document(), head));
    }
}
