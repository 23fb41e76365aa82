package dk.kompetencedialog.strategy.decision;

import dk.kompetencedialog.account.Address;
import dk.kompetencedialog.platform.text.Dates;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.strategy.annex.Annexes;
import dk.kompetencedialog.strategy.decision.law.Law;
import dk.kompetencedialog.strategy.decision.page.LawPiece;
import dk.kompetencedialog.strategy.decision.page.Retry;
import dk.kompetencedialog.strategy.decision.page.StrategyHomePage;
import dk.kompetencedialog.strategy.decision.page.StrategyHomePage.AnnexLink;
import dk.kompetencedialog.strategy.decision.page.StrategyHomePage.Choice;
import dk.kompetencedialog.strategy.decision.page.StrategyHomePage.Comment;
import dk.kompetencedialog.strategy.decision.page.StrategyHomePage.Days;
import dk.kompetencedialog.strategy.decision.page.StrategyHomePage.Earlier;
import dk.kompetencedialog.strategy.decision.page.StrategyHomePage.HearingCard;
import dk.kompetencedialog.strategy.decision.page.StrategyHomePage.Item;
import dk.kompetencedialog.strategy.decision.page.StrategyHomePage.Meeting;
import dk.kompetencedialog.strategy.decision.page.StrategyHomePage.PublicationCard;
import dk.kompetencedialog.strategy.decision.page.StrategyHomePage.SideCard;
import dk.kompetencedialog.strategy.text.Origin;
import dk.kompetencedialog.workplace.Workplaces;
import dk.kompetencedialog.workplace.council.Council;
import dk.kompetencedialog.workplace.council.CouncilNames;
import dk.kompetencedialog.workplace.council.Councils;
import dk.kompetencedialog.workplace.council.Side;
import dk.kompetencedialog.workshop.erasure.Deletions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a strategy's standing into words. Wants a snapshot. */
@Component
class DecisionViews {
    private static final int REVIEW_AFTER_YEARS = 1;
    private static final int VALID_YEARS = 3;

    private final Revisions revisions;
    private final Councils councils;
    private final CouncilNames names;
    private final Around around;

    DecisionViews(Revisions revisions, Councils councils, CouncilNames names, Around around) {
        this.revisions = revisions;
        this.councils = councils;
        this.names = names;
        this.around = around;
    }

    /** What goes with what is decided, and where all of it is found. */
    @Component("decisionViewsAround")
    record Around(Workplaces workplaces, Annexes annexes, Address address, Deletions deletions) {}

    /** Who looks: whether they administer the workplace, and the sides for which they may write down what is said. */
    record Reader(boolean administers, Set<Side> records) {}

    StrategyHomePage page(Standing standing, Reader reader, Retry retry, Texts t) {
        var strategy = standing.strategy();
        return new StrategyHomePage(
                strategy.id(),
                around.workplaces.at(strategy.workplaceId()),
                strategy.title(),
                Optional.ofNullable(strategy.origin()).map(Origin::number).orElse(0),
                standing.stage().name(),
                said(standing, t),
                Optional.ofNullable(standing.revision()).map(Revision::number).orElse(0),
                hearing(standing, t),
                meeting(standing, reader.records, t),
                publication(standing, t),
                law(standing, t),
                Dates.today(standing.now()).plusWeeks(2).toString(),
                reader.administers,
                around.deletions.told(strategy.workplaceId(), strategy.workshopId(), t),
                retry);
    }

    /** What lacks is told while something can still be done about it. */
    private static @Nullable LawPiece law(Standing standing, Texts t) {
        return switch (standing.stage()) {
            case WRITING, HEARING, HEARD, SENT_BACK ->
                Law.of(TextViews.chapters(standing.text(), t), standing.text().kept(), t);
            case SUBMITTED, APPROVED, PUBLISHED -> null;
        };
    }

    private static String said(Standing standing, Texts t) {
        var until = standing.hearing() == null ? "" : t.day(standing.hearing().deadline());
        var meets =
                standing.submission() == null ? "" : day(standing.submission().meetsOn(), t);
        return t.get("decision.stage." + standing.stage(), Integer.toString(standing.draft()), until, meets);
    }

    private @Nullable HearingCard hearing(Standing standing, Texts t) {
        var hearing = standing.hearing();
        if (hearing == null) return null;
        return new HearingCard(
                hearing.number(),
                hearing.asked(),
                t.day(hearing.deadline()),
                hearing.isOpen(standing.now()),
                around.address.of(HearingController.PATH + hearing.token()),
                standing.hearings().stream().mapToInt(Hearing::erased).sum(),
                standing.hearings().stream()
                        .flatMap(each -> comments(each, standing, t))
                        .toList());
    }

    private Stream<Comment> comments(Hearing hearing, Standing standing, Texts t) {
        if (hearing.comments().isEmpty()) return Stream.empty();
        var text = revisions.find(standing.strategy().room(), hearing.number()).orElseThrow();
        var draft = t.get("decision.draftOnly", Integer.toString(hearing.number()));
        return hearing.comments().stream()
                .map(comment -> comment(comment, draft + " · " + about(comment.place(), text, t), t));
    }

    /** What was taken away is not shown: only that it was, and why. */
    private static Comment comment(Hearing.Comment one, String about, Texts t) {
        var id = Objects.requireNonNull(one.id()).toString();
        if (one.isRemoved()) return new Comment(id, about, "", "", "", t.get("decision.removed", one.removal()));
        var outcome = one.outcome().isEmpty() ? "" : t.get("decision.outcomeBy", one.outcome(), one.outcomeBy());
        return new Comment(id, about, one.name(), one.text(), outcome, "");
    }

    private static String about(@Nullable Integer place, Revision text, Texts t) {
        if (place == null || place >= text.passages().size()) return t.get("decision.about.all");
        var passage = text.passages().get(place);
        var words = passage.heading().isEmpty() ? passage.body() : passage.heading();
        var chapter = t.get("strategy.title." + passage.chapter());
        return t.get("decision.about", chapter, words.length() > 80 ? words.substring(0, 80) + "…" : words);
    }

    private Meeting meeting(Standing standing, Set<Side> records, Texts t) {
        var all = councils.of(standing.strategy().workplaceId());
        var choices = all.stream()
                .map(council -> new Choice(council.id().toString(), council.name()))
                .toList();
        var submission = standing.submission();
        return new Meeting(
                choices,
                submission == null ? null : item(standing, records, all, t),
                standing.submissions().stream()
                        .skip(1)
                        .map(one -> earlier(one, t))
                        .toList());
    }

    private static Earlier earlier(Submission one, Texts t) {
        return new Earlier(
                t.get("decision.meeting.was", Integer.toString(one.number()), one.council(), day(one.meetsOn(), t)),
                Arrays.stream(Side.values())
                        .map(side -> side(one, side, List.of(), t).recordedIf(false))
                        .toList());
    }

    private Item item(Standing standing, Set<Side> records, List<Council> all, Texts t) {
        var submission = Objects.requireNonNull(standing.submission());
        var council = all.stream()
                .filter(each -> each.id().equals(submission.councilId()))
                .findFirst();
        return new Item(
                submission.number(),
                submission.council(),
                day(submission.meetsOn(), t),
                submission.note(),
                submission.isOpen(),
                around.annexes.of(new Annexes.Item(submission.workplaceId(), submission.id())).stream()
                        .map(one -> new AnnexLink(one.id().toString(), one.name(), size(one.size(), t)))
                        .toList(),
                submission.verdicts().isEmpty(),
                Arrays.stream(Side.values())
                        .map(side -> side(submission, side, people(standing, council, side), t)
                                .recordedIf(records.contains(side)))
                        .toList());
    }

    private static String size(int bytes, Texts t) {
        int kilobytes = Math.max(1, bytes / 1024);
        return kilobytes < 1024
                ? t.get("decision.annex.kilobytes", kilobytes)
                : t.get("decision.annex.megabytes", kilobytes / 1024.0);
    }

    private List<String> people(Standing standing, Optional<Council> council, Side side) {
        return council.map(one -> names.of(standing.strategy().workplaceId(), one, side))
                .orElse(List.of());
    }

    private static SideCard side(Submission submission, Side side, List<String> people, Texts t) {
        var verdict = submission.of(side);
        return new SideCard(
                side.name(),
                people,
                verdict.map(one -> t.get(one.approves() ? "decision.approves" : "decision.sendsBack", one.spokenBy()))
                        .orElse(""),
                verdict.map(Submission.Verdict::remark).orElse(""),
                verdict.map(Submission.Verdict::approves).orElse(false),
                verdict.isPresent() && submission.verdicts().size() < Side.values().length,
                true);
    }

    private PublicationCard publication(Standing standing, Texts t) {
        var holds = Optional.ofNullable(standing.publication());
        var today = Dates.today(standing.now());
        var from = holds.map(Publication::validFrom).filter(today::isBefore).orElse(today);
        return new PublicationCard(
                standing.ready()
                        .map(number -> new Days(
                                number,
                                from.toString(),
                                from.plusYears(VALID_YEARS).toString(),
                                from.plusYears(REVIEW_AFTER_YEARS).toString()))
                        .orElse(null),
                holds.map(DecisionViews::days).orElse(null),
                holds.map(one -> said(one, t)).orElse(""),
                holds.map(one -> around.address.of(PublishedController.PATH + one.token()))
                        .orElse(""),
                names.withMail(standing.strategy().workplaceId()));
    }

    private static Days days(Publication holds) {
        return new Days(
                holds.number(),
                holds.validFrom().toString(),
                holds.validUntil().toString(),
                holds.reviewOn().toString());
    }

    private static String said(Publication holds, Texts t) {
        return t.get(
                "decision.holds",
                Integer.toString(holds.number()),
                day(holds.validFrom(), t),
                day(holds.validUntil(), t),
                day(holds.reviewOn(), t));
    }

    static String day(LocalDate day, Texts t) {
        return t.day(Dates.end(day));
    }
}
