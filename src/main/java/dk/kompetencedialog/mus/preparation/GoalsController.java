package dk.kompetencedialog.mus.preparation;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.plan.page.Entry;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Answer;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.SeeOther;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workplace.Workplaces;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Goals that employee and leader have agreed: the same page for the two, and for nobody else. */
@Controller
class GoalsController {
    private static final String ROUND = "/workplaces/{id}/mus/{round}";
    private static final String MINE = ROUND + "/mine/goals";
    private static final String THEIRS = ROUND + "/held/{person}/goals";

    private final Workplaces workplaces;
    private final GoalsReading reading;
    private final Goals goals;
    private final Sealing sealing;
    private final Transactions transactions;

    GoalsController(
            Workplaces workplaces, GoalsReading reading, Goals goals, Sealing sealing, Transactions transactions) {
        this.workplaces = workplaces;
        this.reading = reading;
        this.goals = goals;
        this.sealing = sealing;
        this.transactions = transactions;
    }

    /** Whose goals, from the address; without a person one's own. */
    record Place(UUID id, UUID round, @Nullable UUID person) {
        /** Throws {@link Sentence} 404 for what is no id. */
        private static Place of(Map<String, String> path) {
            var person = path.get("person");
            return new Place(id(path.get("id")), id(path.get("round")), person == null ? null : id(person));
        }

        private static UUID id(@Nullable String written) {
            try {
                return UUID.fromString(String.valueOf(written));
            } catch (IllegalArgumentException none) {
                throw Sentence.notFound();
            }
        }
    }

    @GetMapping(MINE)
    Page mine(Member member, @PathVariable UUID id, @PathVariable UUID round) {
        return page(member, new Place(id, round, null));
    }

    @GetMapping(THEIRS)
    Page theirs(Member member, @PathVariable UUID id, @PathVariable UUID round, @PathVariable UUID person) {
        return page(member, new Place(id, round, person));
    }

    private Page page(Member member, Place place) {
        var whose = find(member, place);
        return transactions.snapshot(place.id, () -> reading.page(whose, Entry.of(GoalForm.NONE.sent())));
    }

    @PostMapping({MINE, THEIRS})
    Answer add(
            Member member,
            @PathVariable Map<String, String> path,
            @RequestParam MultiValueMap<String, String> form,
            Texts t) {
        var place = Place.of(path);
        var whose = proved(member, place);
        var sent = GoalForm.read(form);
        var entry = sent.entry(whose, t);
        if (!entry.isRight()) return transactions.snapshot(place.id, () -> reading.page(whose, entry));
        var id = UUID.randomUUID();
        var sealed = sealing.seal(Sealing.Place.goal(whose.round(), whose.person(), id), sent.text());
        transactions.in(
                place.id,
                () -> goals.add(
                        whose.round(),
                        whose.person(),
                        new Goals.Goal(id, sealed, sent.leader(whose), sent.followUpOn(), GoalState.OPEN)));
        return new SeeOther(whose.here());
    }

    @PostMapping({MINE + "/{goal}/state", THEIRS + "/{goal}/state"})
    SeeOther set(Member member, @PathVariable Map<String, String> path, @RequestParam(defaultValue = "") String state) {
        var place = Place.of(path);
        var goal = Place.id(path.get("goal"));
        var whose = proved(member, place);
        var to = Arrays.stream(GoalState.values())
                .filter(each -> each.name().equals(state))
                .findFirst()
                .orElseThrow(Sentence::notFound);
        transactions.in(place.id, () -> goals.set(whose.round(), whose.person(), reading.one(whose, goal), to));
        return new SeeOther(whose.here());
    }

    @PostMapping({MINE + "/{goal}/removal", THEIRS + "/{goal}/removal"})
    SeeOther remove(Member member, @PathVariable Map<String, String> path) {
        var place = Place.of(path);
        var goal = Place.id(path.get("goal"));
        var whose = proved(member, place);
        transactions.in(place.id, () -> goals.remove(whose.round(), whose.person(), reading.one(whose, goal)));
        return new SeeOther(whose.here());
    }

    private GoalsReading.Whose proved(Member member, Place place) {
        var whose = find(member, place);
        if (!OwnProof.isShown()) throw Sentence.forbidden("mus.preparation.proveFirst");
        return whose;
    }

    private GoalsReading.Whose find(Member member, Place place) {
        workplaces.belonging(member, place.id);
        return transactions.snapshot(place.id, () -> reading.find(place.id, place.round, place.person, member));
    }
}
