package dk.kompetencedialog.workshop.planning;

import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.PlainText;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Answer;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.SeeOther;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workplace.StaffGroups;
import dk.kompetencedialog.workplace.Workplace;
import dk.kompetencedialog.workplace.council.Council;
import dk.kompetencedialog.workplace.council.Councils;
import dk.kompetencedialog.workshop.NewWorkshop;
import dk.kompetencedialog.workshop.Use;
import dk.kompetencedialog.workshop.Workshops;
import dk.kompetencedialog.workshop.agenda.AgendaForm;
import dk.kompetencedialog.workshop.invitation.Inviting;
import dk.kompetencedialog.workshop.page.NewWorkshopPage;
import dk.kompetencedialog.workshop.page.NewWorkshopPage.Filled;
import dk.kompetencedialog.workshop.page.NewWorkshopPage.Wrongs;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The form that makes a workshop and chooses whom it is for. */
@Controller
@RequestMapping("/workplaces/{id}/workshops")
class NewWorkshopController {
    private static final int TITLE_MAX = 120;
    private static final String USUAL_CAP = "5";
    private static final int HIGHEST_CAP = 1000;
    private static final Pattern CAP = Pattern.compile("[1-9]\\d{0,2}|1000");

    private final Workshops workshops;
    private final StaffGroups staffGroups;
    private final Councils councils;
    private final Inviting inviting;
    private final Transactions transactions;

    NewWorkshopController(
            Workshops workshops,
            StaffGroups staffGroups,
            Councils councils,
            Inviting inviting,
            Transactions transactions) {
        this.workshops = workshops;
        this.staffGroups = staffGroups;
        this.councils = councils;
        this.inviting = inviting;
        this.transactions = transactions;
    }

    /** What the form sends; what is missing is empty. */
    record Sent(String use, String title, String form, String council, String names, String cap) {
        Filled filled() {
            return new Filled(
                    use == null ? Use.STRATEGY.name() : use,
                    title == null ? "" : title,
                    form == null ? AgendaForm.HALF_DAY.name() : form,
                    council == null ? "" : council,
                    names == null ? "" : names,
                    cap == null ? USUAL_CAP : cap.strip());
        }
    }

    @GetMapping("/new")
    Page blank(Workplace workplace, Texts t) {
        var councils = councils(workplace);
        var first = councils.stream()
                .map(council -> council.id().toString())
                .findFirst()
                .orElse("");
        var usual = new Filled(
                Use.STRATEGY.name(),
                t.get("workshop.new.usualTitle"),
                AgendaForm.HALF_DAY.name(),
                first,
                "",
                USUAL_CAP);
        return form(workplace, councils, usual, new Wrongs("", "", ""));
    }

    @PostMapping
    Answer make(Workplace workplace, Sent sent, Texts t) {
        var filled = sent.filled();
        var wrongs = new Wrongs(
                wrongTitle(filled, t),
                filled.names().isEmpty() ? t.get("workshop.new.names.missing") : "",
                CAP.matcher(filled.cap()).matches() ? "" : t.get("workshop.new.cap.wrong", HIGHEST_CAP));
        var councils = councils(workplace);
        if (!wrongs.none()) return form(workplace, councils, filled, wrongs);
        var title = PlainText.of(filled.title(), TITLE_MAX, false);
        var made = workshops.make(
                workplace,
                new NewWorkshop(
                        use(filled),
                        title,
                        form(filled),
                        filled.names().equals("yes"),
                        Integer.parseInt(filled.cap())));
        councils.stream()
                .filter(council -> council.id().toString().equals(filled.council()))
                .forEach(council -> inviting.choose(made, council.regulars()));
        return new SeeOther("/workshops/" + made.id());
    }

    private static Use use(Filled filled) {
        return Stream.of(Use.values())
                .filter(use -> use.name().equals(filled.use()))
                .findFirst()
                .orElse(Use.STRATEGY);
    }

    private static AgendaForm form(Filled filled) {
        return Stream.of(AgendaForm.values())
                .filter(form -> form.name().equals(filled.form()))
                .findFirst()
                .orElse(AgendaForm.HALF_DAY);
    }

    private static String wrongTitle(Filled filled, Texts t) {
        try {
            var title = PlainText.ofAny(filled.title(), TITLE_MAX, false);
            return title.isEmpty() ? t.get("workshop.new.name.missing") : "";
        } catch (Sentence refusal) {
            return refusal.in(t);
        }
    }

    private List<Council> councils(Workplace workplace) {
        return transactions.snapshot(workplace.id(), () -> councils.of(workplace.id()));
    }

    private Page form(Workplace workplace, List<Council> councils, Filled filled, Wrongs wrongs) {
        var groups = transactions.snapshot(workplace.id(), () -> staffGroups.of(workplace.id()));
        return new NewWorkshopPage(workplace, groups, councils, filled, wrongs);
    }
}
