package dk.kompetencedialog.workshop;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.PlainText;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Answer;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.SeeOther;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workplace.StaffGroups;
import dk.kompetencedialog.workplace.Workplace;
import dk.kompetencedialog.workplace.Workplaces;
import dk.kompetencedialog.workshop.page.NewWorkshopPage;
import dk.kompetencedialog.workshop.page.NewWorkshopPage.Filled;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The form that makes a workshop. */
@Controller
@RequestMapping("/workplaces/{id}/workshops")
class NewWorkshopController {
    private static final int TITLE_MAX = 120;
    private static final int USUAL_CAP = 5;
    private static final int HIGHEST_CAP = 1000;

    private final Workplaces workplaces;
    private final Workshops workshops;
    private final StaffGroups staffGroups;
    private final Transactions transactions;

    NewWorkshopController(
            Workplaces workplaces, Workshops workshops, StaffGroups staffGroups, Transactions transactions) {
        this.workplaces = workplaces;
        this.workshops = workshops;
        this.staffGroups = staffGroups;
        this.transactions = transactions;
    }

    /** What the form sends; what is missing is empty. */
    record Sent(String title, String names, Integer cap) {
        Filled filled() {
            return new Filled(
                    title == null ? "" : title,
                    names == null ? "" : names,
                    cap == null ? USUAL_CAP : Math.clamp(cap, 1, HIGHEST_CAP));
        }
    }

    @GetMapping("/new")
    Page blank(Member member, @PathVariable UUID id, Texts t) {
        var filled = new Filled(t.get("workshop.new.usualTitle"), "", USUAL_CAP);
        return form(workplaces.of(member, id), filled, "", "");
    }

    @PostMapping
    Answer make(Member member, @PathVariable UUID id, Sent sent, Texts t) {
        var workplace = workplaces.of(member, id);
        var filled = sent.filled();
        var wrongNames = filled.names().isEmpty() ? t.get("workshop.new.names.missing") : "";
        try {
            var title = PlainText.of(filled.title(), TITLE_MAX, false);
            if (!wrongNames.isEmpty()) return form(workplace, filled, "", wrongNames);
            var made = workshops.make(
                    workplace, new NewWorkshop(title, filled.names().equals("yes"), filled.cap()));
            return new SeeOther("/workshops/" + made.id());
        } catch (Sentence refusal) {
            var missing = filled.title().isBlank();
            return form(workplace, filled, missing ? t.get("workshop.new.name.missing") : refusal.in(t), wrongNames);
        }
    }

    private Page form(Workplace workplace, Filled filled, String wrong, String wrongNames) {
        var groups = transactions.snapshot(workplace.id(), () -> staffGroups.of(workplace.id()));
        return new NewWorkshopPage(workplace, groups, filled, wrong, wrongNames);
    }
}
