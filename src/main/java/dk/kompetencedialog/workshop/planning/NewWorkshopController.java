package dk.kompetencedialog.workshop.planning;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.platform.text.PlainText;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Answer;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.SeeOther;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workplace.Workplaces;
import dk.kompetencedialog.workshop.NewWorkshop;
import dk.kompetencedialog.workshop.Use;
import dk.kompetencedialog.workshop.Workshops;
import dk.kompetencedialog.workshop.group.Target;
import dk.kompetencedialog.workshop.page.NewWorkshopPage.Filled;
import dk.kompetencedialog.workshop.page.NewWorkshopPage.Wrongs;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The form that makes a workshop, and says whom it is for: any for who administers, a unit's for who leads it. */
@Controller
@RequestMapping("/workplaces/{id}/workshops")
class NewWorkshopController {
    private static final int TITLE_MAX = 120;
    private static final int HIGHEST_CAP = 1000;
    private static final Pattern CAP = Pattern.compile("[1-9]\\d{0,2}|1000");

    private final Workshops workshops;
    private final Workplaces workplaces;
    private final Offers offers;
    private final FirstInvited invited;

    NewWorkshopController(Workshops workshops, Workplaces workplaces, Offers offers, FirstInvited invited) {
        this.workshops = workshops;
        this.workplaces = workplaces;
        this.offers = offers;
        this.invited = invited;
    }

    /** What may be sent along: the use, and whom it is for. */
    @GetMapping("/new")
    Page blank(Member member, @PathVariable UUID id, Sent sent, Texts t) {
        var offer = offers.to(member, workplaces.belonging(member, id));
        var filled = sent.filled(offer.uses().getFirst());
        var use = Sent.use(filled, offer.uses());
        var title = use == Use.STRATEGY ? t.get("workshop.new.usualTitle") : "";
        return offer.form(
                new Filled(use.name(), filled.whom(), title, filled.form(), offer.council(), "", filled.cap()),
                Wrongs.NONE);
    }

    @PostMapping
    Answer make(Member member, @PathVariable UUID id, Sent sent, Texts t) {
        var offer = offers.to(member, workplaces.belonging(member, id));
        var filled = sent.filled(offer.uses().getFirst());
        var use = Sent.use(filled, offer.uses());
        var whom = use.isOfGroup() ? offer.choices().read(filled.whom()) : List.<Target>of();
        var title = use == Use.STRATEGY ? filled.title() : usualTitle(filled, offer.names(use, whom, t), t);
        var missing = use.isOfGroup() && whom.isEmpty() && !offer.choices().whole();
        var wrongs = new Wrongs(
                missing ? t.get("workshop.new.whom.missing") : "",
                wrongTitle(title, t),
                filled.names().isEmpty() ? t.get("workshop.new.names.missing") : "",
                CAP.matcher(filled.cap()).matches() ? "" : t.get("workshop.new.cap.wrong", HIGHEST_CAP));
        if (!wrongs.none()) return offer.form(filled, wrongs);
        var made = workshops.make(
                member, offer.workplace(), wanted(filled, use, whom, PlainText.of(title, TITLE_MAX, false)));
        invited.choose(made, use, filled.council());
        return new SeeOther("/workshops/" + made.id());
    }

    private static NewWorkshop wanted(Filled filled, Use use, List<Target> whom, String title) {
        return new NewWorkshop(
                use, whom, title, Sent.form(filled), filled.names().equals("yes"), Integer.parseInt(filled.cap()));
    }

    /** A workshop is called after its use and whom it is for where nobody has called it anything; the usual title is a new strategy's. */
    private static String usualTitle(Filled filled, String after, Texts t) {
        var untouched = filled.title().isBlank() || filled.title().strip().equals(t.get("workshop.new.usualTitle"));
        if (!untouched) return filled.title();
        return after.length() <= TITLE_MAX ? after : after.substring(0, TITLE_MAX - 1) + "…";
    }

    private static String wrongTitle(String typed, Texts t) {
        try {
            var title = PlainText.ofAny(typed, TITLE_MAX, false);
            return title.isEmpty() ? t.get("workshop.new.name.missing") : "";
        } catch (Sentence refusal) {
            return refusal.in(t);
        }
    }
}
