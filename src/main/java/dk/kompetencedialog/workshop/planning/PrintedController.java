package dk.kompetencedialog.workshop.planning;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.platform.web.SeeOther;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workshop.Workshops;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Lays anew what stands printed on a workshop's boards: the strategy may have become another since it was planned. */
@Controller
class PrintedController {
    private final Workshops workshops;
    private final Laying laying;

    PrintedController(Workshops workshops, Laying laying) {
        this.workshops = workshops;
        this.laying = laying;
    }

    /** Throws {@link Sentence} 409 once somebody has written. */
    @PostMapping("/workshops/{w}/printed")
    SeeOther lay(Member member, @PathVariable("w") UUID id) {
        laying.anew(workshops.of(member, id));
        return new SeeOther("/workshops/" + id);
    }
}
