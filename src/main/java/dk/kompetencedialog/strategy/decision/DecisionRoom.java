package dk.kompetencedialog.strategy.decision;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.account.signin.session.Proof;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Messages;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Answer;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.SeeOther;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.strategy.decision.page.Retry;
import dk.kompetencedialog.strategy.text.Strategy;
import dk.kompetencedialog.strategy.text.Writers;
import dk.kompetencedialog.workplace.Workplaces;
import dk.kompetencedialog.workplace.council.Council;
import dk.kompetencedialog.workplace.council.Councils;
import dk.kompetencedialog.workplace.council.Side;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/** Does what a form of a strategy's page asks for; where it cannot be done the page comes again, with what was typed and why. */
@Component
class DecisionRoom {
    private static final Set<AuditKind> APPROVALS = EnumSet.of(
            AuditKind.VERDICT_A_RECORDED,
            AuditKind.VERDICT_B_RECORDED,
            AuditKind.VERDICT_A_TAKEN_BACK,
            AuditKind.VERDICT_B_TAKEN_BACK,
            AuditKind.PUT_IN_FORCE);

    private final Writers writers;
    private final Deciding deciding;
    private final DecisionViews views;
    private final Around around;

    DecisionRoom(Writers writers, Deciding deciding, DecisionViews views, Around around) {
        this.writers = writers;
        this.deciding = deciding;
        this.views = views;
        this.around = around;
    }

    @Component("decisionAround")
    record Around(
            Transactions transactions,
            Workplaces workplaces,
            Councils councils,
            Submissions submissions,
            Messages messages,
            Audit audit) {
        boolean administers(Member member, Strategy strategy) {
            return workplaces.of(member).stream().anyMatch(each -> each.id().equals(strategy.workplaceId()));
        }

        /** The sides for which the member may write down what they say. Inside a transaction. */
        Set<Side> recorded(Member member, Strategy strategy, boolean administers) {
            return administers
                    ? EnumSet.allOf(Side.class)
                    : submissions.recordedBy(strategy.room(), member.accountId());
        }
    }

    /** Who asks, of which strategy. */
    record Asked(Member member, UUID id, HttpServletRequest request) {
        String said(String field) {
            return Objects.requireNonNullElse(request.getParameter(field), "");
        }

        Map<String, String> fields() {
            return request.getParameterMap().entrySet().stream()
                    .filter(each -> !each.getKey().equals("_csrf"))
                    .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue()[0]));
        }
    }

    /**
     * What an act goes by, inside the transaction of the workplace.
     *
     * @param by the name of whoever asks
     * @param records the sides for which they may write down what is said
     */
    record Act(Strategy strategy, String by, Asked asked, Set<Side> records, Councils councils) {
        /** Throws {@link Sentence} 403. */
        void requireRecorder(Side side) {
            if (!records.contains(side)) throw Sentence.forbidden("decision.notRecorder." + side);
        }

        String said(String field) {
            return asked.said(field);
        }

        /** The one that was chosen. Throws {@link Sentence} 400. */
        Council council() {
            return councils.of(strategy.workplaceId()).stream()
                    .filter(each -> each.id().toString().equals(said("council")))
                    .findFirst()
                    .orElseThrow(() -> Sentence.badRequest("decision.noCouncil"));
        }
    }

    /** Throws {@link Sentence} 404 where it is not theirs. */
    Page page(Asked asked) {
        return page(writers.strategy(asked.member(), asked.id()), asked, Retry.NONE);
    }

    /** Does it and leads back to the page; {@code form} names which it was. */
    Answer doing(Asked asked, String form, Consumer<Act> act) {
        var t = around.messages.of(asked.request());
        var strategy = writers.strategy(asked.member(), asked.id());
        var by = writers.writer(asked.member(), strategy, t).name();
        boolean administers = around.administers(asked.member(), strategy);
        try {
            around.transactions.in(strategy.workplaceId(), () -> {
                var records = around.recorded(asked.member(), strategy, administers);
                act.accept(new Act(strategy, by, asked, records, around.councils));
                kind(asked, form).filter(APPROVALS::contains).ifPresent(approval -> requireProof());
                kind(asked, form)
                        .ifPresent(kind ->
                                around.audit.write(strategy.workplaceId(), asked.member(), kind, strategy.id()));
            });
            return new SeeOther("/strategies/" + asked.id() + "#" + form);
        } catch (Sentence wrong) {
            return page(strategy, asked, new Retry(form, wrong.in(t), asked.fields()));
        }
    }

    /** A link that somebody handed over is enough to read and write, not to approve. Throws {@link Sentence} 403. */
    private static void requireProof() {
        var known = SecurityContextHolder.getContext().getAuthentication();
        if (Proof.shownBy(known).filter(Proof::opensForGood).isEmpty()) throw Sentence.forbidden("decision.proveFirst");
    }

    /** What of it is written in the book, by where the form was sent, however its address was written. */
    private static Optional<AuditKind> kind(Asked asked, String form) {
        // The address can be written in several ways, and what was read of it in one.
        boolean management = form.equals("side-" + Side.A);
        var pattern = asked.request().getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return Optional.ofNullable(
                switch (String.valueOf(pattern)) {
                    case "/strategies/{id}/hearings" -> AuditKind.HEARING_SENT;
                    case "/strategies/{id}/submissions" -> AuditKind.SUBMITTED;
                    case "/strategies/{id}/verdicts/{side}" ->
                        management ? AuditKind.VERDICT_A_RECORDED : AuditKind.VERDICT_B_RECORDED;
                    case "/strategies/{id}/verdicts/{side}/removal" ->
                        management ? AuditKind.VERDICT_A_TAKEN_BACK : AuditKind.VERDICT_B_TAKEN_BACK;
                    case "/strategies/{id}/publications/{number}" -> AuditKind.PUT_IN_FORCE;
                    default -> null;
                });
    }

    private Page page(Strategy strategy, Asked asked, Retry retry) {
        Texts t = around.messages.of(asked.request());
        boolean administers = around.administers(asked.member(), strategy);
        return around.transactions.snapshot(
                strategy.workplaceId(),
                () -> views.page(
                        deciding.standing(strategy),
                        new DecisionViews.Reader(administers, around.recorded(asked.member(), strategy, administers)),
                        retry,
                        t));
    }
}
