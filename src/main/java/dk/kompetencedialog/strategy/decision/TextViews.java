package dk.kompetencedialog.strategy.decision;

import dk.kompetencedialog.platform.text.Messages;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.strategy.decision.page.Retry;
import dk.kompetencedialog.strategy.decision.page.TextPage;
import dk.kompetencedialog.strategy.text.ChapterKind;
import dk.kompetencedialog.strategy.text.Strategy;
import dk.kompetencedialog.workplace.Workplaces;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Shows a revision to whoever has its link. Wants a snapshot. */
@Component
class TextViews {
    private final Workplaces workplaces;
    private final Messages messages;

    TextViews(Workplaces workplaces, Messages messages) {
        this.workplaces = workplaces;
        this.messages = messages;
    }

    /** What stands round the text. */
    record Around(
            TextPage.HearingState state, String action, String pdf, List<String> facts, Retry retry, boolean thanked) {
        /** Nothing, on paper. */
        static Around paper(List<String> facts) {
            return new Around(TextPage.HearingState.NONE, "", "", facts, Retry.NONE, false);
        }
    }

    TextPage page(Strategy strategy, Revision revision, Around around) {
        var written = messages.in(strategy.language());
        return new TextPage(
                workplaces.at(strategy.workplaceId()).name(),
                revision.title(),
                strategy.language().tag(),
                around.facts,
                Arrays.stream(ChapterKind.values())
                        .map(kind -> chapter(kind, revision, written))
                        .filter(chapter -> !chapter.passages().isEmpty())
                        .toList(),
                around.state,
                around.action,
                around.pdf,
                around.retry,
                around.thanked);
    }

    /** The one that holds, by its title alone. */
    RevisionPrints.Version held(Strategy strategy, Revision revision, List<String> facts) {
        var page = page(strategy, revision, Around.paper(facts));
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

    private static TextPage.Chapter chapter(ChapterKind kind, Revision revision, Texts written) {
        var all = revision.passages();
        return new TextPage.Chapter(
                kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                written.get("strategy.title." + kind),
                IntStream.range(0, all.size())
                        .filter(at -> all.get(at).chapter().equals(kind.name()))
                        .mapToObj(at -> passage(at, all.get(at)))
                        .toList());
    }

    private static TextPage.Passage passage(int place, Revision.Passage one) {
        return new TextPage.Passage(place, one.lead(), one.heading(), one.whom(), one.body());
    }
}
