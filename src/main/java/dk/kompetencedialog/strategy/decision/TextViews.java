package dk.kompetencedialog.strategy.decision;

import dk.kompetencedialog.platform.text.Messages;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.stationery.Letterheads;
import dk.kompetencedialog.strategy.decision.law.Law;
import dk.kompetencedialog.strategy.decision.page.Retry;
import dk.kompetencedialog.strategy.decision.page.TextPage;
import dk.kompetencedialog.strategy.text.ChapterKind;
import dk.kompetencedialog.strategy.text.Strategy;
import dk.kompetencedialog.strategy.text.page.ActivityTable;
import dk.kompetencedialog.workplace.Workplaces;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows a revision to whoever has its link. Wants a snapshot. */
@Component
class TextViews {
    private final Workplaces workplaces;
    private final Messages messages;
    private final Letterheads letterheads;

    TextViews(Workplaces workplaces, Messages messages, Letterheads letterheads) {
        this.workplaces = workplaces;
        this.messages = messages;
        this.letterheads = letterheads;
    }

    /** What stands round the text. */
    record Around(TextPage.Place place, TextPage.HearingState state, List<String> facts, Retry retry, boolean thanked) {
        /** Nothing, on paper; the door tells who may have it. */
        static Around paper(TextPage.Door door, List<String> facts) {
            return new Around(new TextPage.Place(door, ""), TextPage.HearingState.NONE, facts, Retry.NONE, false);
        }
    }

    TextPage page(Strategy strategy, Revision revision, Around around) {
        var written = messages.in(strategy.language());
        var chapters = chapters(revision, written);
        return new TextPage(
                workplaces.at(strategy.workplaceId()).name(),
                revision.title(),
                strategy.language().tag(),
                around.facts,
                chapters,
                Law.of(chapters, revision.kept(), written),
                List.of(),
                around.state,
                around.place,
                logo(strategy, around),
                around.retry,
                around.thanked);
    }

    /** It lies beside the PDF, for whoever may read that. */
    private TextPage.@Nullable Logo logo(Strategy strategy, Around around) {
        return letterheads
                .shown(strategy.workplaceId(), messages.in(strategy.language()))
                .map(logo -> new TextPage.Logo(around.place.file("logo.png?v=" + logo.version()), logo.words()))
                .orElse(null);
    }

    /** The one that holds, by its title alone. */
    RevisionPrints.Version held(Strategy strategy, Revision revision, Around around) {
        var page = page(strategy, revision, around);
        return new RevisionPrints.Version(page, revision.number(), revision.title());
    }

    static List<String> term(Publication holds, Texts t) {
        return List.of(
                t.get(
                        "decision.valid",
                        DecisionViews.day(holds.validFrom(), t),
                        DecisionViews.day(holds.validUntil(), t)),
                t.get("decision.review", DecisionViews.day(holds.reviewOn(), t)));
    }

    /** In whose titles § 8 finds what it asks. */
    static List<TextPage.Chapter> chapters(Revision revision, Texts t) {
        return Arrays.stream(ChapterKind.values())
                .map(kind -> chapter(kind, revision, t))
                .filter(chapter -> !chapter.passages().isEmpty() || chapter.table() != null)
                .toList();
    }

    private static TextPage.Chapter chapter(ChapterKind kind, Revision revision, Texts written) {
        var all = revision.passages();
        return new TextPage.Chapter(
                kind,
                written.get("strategy.title." + kind),
                IntStream.range(0, all.size())
                        .filter(at -> all.get(at).chapter().equals(kind.name()))
                        .mapToObj(at -> passage(at, all.get(at)))
                        .toList(),
                kind == ChapterKind.ACTIVITY_NEED ? activities(revision, written) : null);
    }

    /** Where something is written of them, or was said. */
    private static @Nullable ActivityTable activities(Revision revision, Texts written) {
        var discussed = revision.kept().discussed();
        var paragraphs = revision.passages().stream()
                .filter(one -> one.chapter().equals(ChapterKind.ACTIVITY_NEED.name()) && !one.lead())
                .map(one -> new ActivityTable.Written(one.heading(), one.body(), one.whom()))
                .toList();
        boolean said = discussed.stream().anyMatch(one -> !one.activity().open());
        return paragraphs.isEmpty() && !said ? null : ActivityTable.of(paragraphs, discussed, written);
    }

    private static TextPage.Passage passage(int place, Revision.Passage one) {
        return new TextPage.Passage(place, one.lead(), one.heading(), one.whom(), one.body());
    }
}
