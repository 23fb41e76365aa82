package dk.kompetencedialog.mus.preparation;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.mus.Round;
import dk.kompetencedialog.mus.Rounds;
import dk.kompetencedialog.mus.Standings;
import dk.kompetencedialog.mus.preparation.page.PreparationPage;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.PlainText;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Answer;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.SeeOther;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workplace.Workplaces;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What one prepares for oneself, and shows the leader when one likes. */
@Controller
@RequestMapping("/workplaces/{id}/mus/{round}/mine/preparation")
class PreparationController {
    private static final int MOST = 4000;

    private final Workplaces workplaces;
    private final Preparations preparations;
    private final Sealing sealing;
    private final Reading reading;
    private final Transactions transactions;

    PreparationController(
            Workplaces workplaces,
            Preparations preparations,
            Sealing sealing,
            Reading reading,
            Transactions transactions) {
        this.workplaces = workplaces;
        this.preparations = preparations;
        this.sealing = sealing;
        this.reading = reading;
        this.transactions = transactions;
    }

    @Component("preparationReading")
    record Reading(Rounds rounds, Standings standings, Audit audit) {}

    /** Which talk, from the address. */
    record Place(UUID id, UUID round) {
        private String path() {
            return "/workplaces/" + id + "/mus/" + round + "/mine/preparation";
        }
    }

    private record Own(Round round, UUID person, UUID account) {}

    @GetMapping
    Page show(Member member, Place place, @RequestParam(defaultValue = "false") boolean kept) {
        var own = own(member, place);
        return OwnProof.isShown() ? page(own, null, kept) : closed(own.round);
    }

    /** The form. */
    record Form(
            @Nullable String text,
            @Nullable String turn,
            @Nullable String leader) {
        private String written() {
            return Objects.requireNonNullElse(text, "");
        }

        private int number() {
            return turn != null && turn.matches("[0-9]{1,9}") ? Integer.parseInt(turn) : 0;
        }
    }

    @PostMapping
    Answer keep(Member member, Place place, Form form, Texts t) {
        var own = proved(member, place);
        try {
            own.round.requireTalks();
            var said = PlainText.ofAny(form.written(), MOST, true);
            if (said.isEmpty())
                transactions.in(place.id, () -> preparations.remove(own.round, own.person, form.number()));
            else {
                var sealed = sealing.seal(at(own), said);
                transactions.in(
                        place.id,
                        () -> preparations.keep(
                                own.round,
                                own.person,
                                new Preparations.Kept(own.account, sealed, form.number(), null)));
            }
            return new SeeOther(place.path() + (said.isEmpty() ? "" : "?kept=true"));
        } catch (Sentence wrong) {
            return page(
                    own, new Sent(form.written(), wrong.in(t), wrong.status().value() == 400 ? 422 : 409), false);
        }
    }

    /** Keeps what was written with it, and shows it to one whom they have talks with. Throws {@link Sentence} 400 for others. */
    @PostMapping("/showing")
    Answer show(Member member, Place place, Form form, Texts t) {
        var own = proved(member, place);
        if (form.text != null && form.text.isBlank())
            return page(own, new Sent(form.text, t.get("mus.preparation.empty"), 422), false);
        if (form.text != null && keep(member, place, form, t) instanceof Page notKept) return notKept;
        transactions.in(place.id, () -> {
            var to = preparations.leaders(place.id, own.person).stream()
                    .filter(each -> each.id().toString().equals(form.leader))
                    .findFirst()
                    .orElseThrow(() -> Sentence.badRequest("mus.preparation.noLeader"));
            if (preparations.show(own.round, own.person, own.account, to.id()))
                reading.audit.write(place.id, member, AuditKind.PREPARATION_SHOWN, to.id());
        });
        return new SeeOther(place.path());
    }

    @PostMapping("/showing/removal")
    SeeOther takeBack(Member member, Place place) {
        var own = proved(member, place);
        transactions.in(place.id, () -> {
            if (preparations.show(own.round, own.person, own.account, null))
                reading.audit.write(place.id, member, AuditKind.PREPARATION_TAKEN_BACK, null);
        });
        return new SeeOther(place.path());
    }

    private Own proved(Member member, Place place) {
        var own = own(member, place);
        if (!OwnProof.isShown()) throw Sentence.forbidden("mus.preparation.proveFirst");
        return own;
    }

    private Own own(Member member, Place place) {
        workplaces.belonging(member, place.id);
        return transactions.snapshot(
                place.id,
                () -> new Own(
                        reading.rounds.of(place.id, place.round),
                        reading.standings.person(place.id, member),
                        member.accountId()));
    }

    private static Sealing.Place at(Own own) {
        return Sealing.Place.preparation(own.round, own.person, own.account);
    }

    private static PreparationPage closed(Round round) {
        return new PreparationPage(round, false, "", "", 0, true, List.of(), null, false, "", 200);
    }

    /** What was sent, and what is wrong with it. */
    private record Sent(String text, String sentence, int status) {}

    private PreparationPage page(Own own, @Nullable Sent sent, boolean isKept) {
        return transactions.snapshot(own.round.workplaceId(), () -> {
            var kept = preparations.of(own.round, own.person);
            var opened = kept.flatMap(each -> sealing.open(at(own), each.sealed()));
            var text = opened.orElse("");
            return new PreparationPage(
                    own.round,
                    true,
                    sent == null ? text : sent.text,
                    sent != null && sent.status == 409 && !text.equals(sent.text) ? text : "",
                    kept.map(Preparations.Kept::turn).orElse(0),
                    kept.isEmpty() || opened.isPresent(),
                    preparations.leaders(own.round.workplaceId(), own.person).stream()
                            .map(each -> new PreparationPage.Leader(each.id(), each.name()))
                            .toList(),
                    kept.map(Preparations.Kept::shownTo).orElse(null),
                    isKept,
                    sent == null ? "" : sent.sentence,
                    sent == null ? 200 : sent.status);
        });
    }
}
