package dk.kompetencedialog.minutes;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.document.Documents;
import dk.kompetencedialog.document.Download;
import dk.kompetencedialog.minutes.page.MinutesPage;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A workshop's minutes, to read and as a PDF: for those at its table, and for members of its workplace. */
@Controller
class MinutesController {
    private final Minutes minutes;
    private final Documents documents;

    MinutesController(Minutes minutes, Documents documents) {
        this.minutes = minutes;
        this.documents = documents;
    }

    @GetMapping("/w/{w}/minutes")
    Page atSeat(Seat seat, Texts t) {
        var room = "/w/" + seat.roomId();
        return MinutesPage.of(
                minutes.of(seat, t).document(), seat.leads() ? room + "/desk" : room, room + "/minutes.pdf");
    }

    @GetMapping("/w/{w}/minutes.pdf")
    ResponseEntity<byte[]> printedAtSeat(Seat seat, Texts t) {
        return pdf(minutes.of(seat, t));
    }

    @GetMapping("/workshops/{w}/minutes")
    Page ofMember(Member member, @PathVariable("w") UUID id, Texts t) {
        var workshop = "/workshops/" + id;
        return MinutesPage.of(minutes.of(member, id, t).document(), workshop, workshop + "/minutes.pdf");
    }

    @GetMapping("/workshops/{w}/minutes.pdf")
    ResponseEntity<byte[]> printedOfMember(Member member, @PathVariable("w") UUID id, Texts t) {
        return pdf(minutes.taken(member, id, t));
    }

    private ResponseEntity<byte[]> pdf(Minutes.Kept kept) {
        return Download.of(kept.file(), documents.pdf(kept.document(), kept.head()));
    }
}
