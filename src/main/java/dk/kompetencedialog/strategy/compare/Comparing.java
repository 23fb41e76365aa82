package dk.kompetencedialog.strategy.compare;

import dk.kompetencedialog.platform.text.Messages;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.strategy.compare.Comparison.Pair;
import dk.kompetencedialog.strategy.compare.page.ComparisonPage;
import dk.kompetencedialog.strategy.compare.page.ComparisonPage.Chapter;
import dk.kompetencedialog.strategy.compare.page.ComparisonPage.Choice;
import dk.kompetencedialog.strategy.decision.Passages;
import dk.kompetencedialog.strategy.decision.Revision;
import dk.kompetencedialog.strategy.decision.Revision.Passage;
import dk.kompetencedialog.strategy.decision.Revisions;
import dk.kompetencedialog.strategy.text.ChapterKind;
import dk.kompetencedialog.strategy.text.Strategy;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lays two texts of a strategy beside each other: two revisions, or one and what stands now. Wants a snapshot. */
@Component
class Comparing {
    /** What stands now, as one of the choices. */
    static final String TEXT = "text";

    private final Revisions revisions;
    private final Passages passages;
    private final Messages messages;

    Comparing(Revisions revisions, Passages passages, Messages messages) {
        this.revisions = revisions;
        this.passages = passages;
        this.messages = messages;
    }

    /** Which two, by their values; empty = the two that were last. */
    record Asked(String from, String to, boolean only) {
        Asked or(List<Choice> choices) {
            var later = to.isEmpty() ? choices.getFirst().value() : to;
            var earlier = choices.stream()
                    .map(Choice::value)
                    .dropWhile(value -> !value.equals(later))
                    .skip(1)
                    .findFirst()
                    .orElse(later);
            return new Asked(from.isEmpty() ? earlier : from, later, only);
        }
    }

    /** Throws {@link Sentence} 404 where there is no such revision. */
    ComparisonPage page(Strategy strategy, Asked asked, Texts t) {
        var standing = passages.of(strategy);
        var choices = choices(strategy, standing, t);
        var two = asked.or(choices);
        var before = text(strategy, two.from, standing);
        var now = text(strategy, two.to, standing);
        var words = new ComparisonWords(before, now, t);
        var pairs = new Comparison(before, now).pairs();
        return new ComparisonPage(
                strategy.id(),
                strategy.title(),
                strategy.language().tag(),
                choices,
                two.from,
                two.to,
                two.only,
                words.summary(pairs),
                chapters(strategy, shown(pairs, two.only), words));
    }

    /** What stands now is one of them where it is no revision. */
    private List<Choice> choices(Strategy strategy, List<Passage> standing, Texts t) {
        var latest = revisions.latest(strategy.room());
        var text = Stream.of(new Choice(TEXT, t.get("compare.text")))
                .filter(each -> latest.filter(one -> one.readsAs(standing)).isEmpty());
        var made = revisions.all(strategy.room()).stream()
                .map(one -> new Choice(
                        Integer.toString(one.number()),
                        t.get("compare.revision", Integer.toString(one.number()), t.day(one.madeAt()))));
        return Stream.concat(text, made).toList();
    }

    private List<Passage> text(Strategy strategy, String value, List<Passage> standing) {
        if (value.equals(TEXT)) return standing;
        if (!value.matches("\\d{1,6}")) throw Sentence.notFound("compare.noSuch");
        return revisions
                .find(strategy.room(), Integer.parseInt(value))
                .map(Revision::passages)
                .orElseThrow(() -> Sentence.notFound("compare.noSuch"));
    }

    private static List<Pair> shown(List<Pair> pairs, boolean only) {
        return pairs.stream().filter(pair -> !only || !pair.isSame()).toList();
    }

    private List<Chapter> chapters(Strategy strategy, List<Pair> pairs, ComparisonWords words) {
        var written = messages.in(strategy.language());
        return Arrays.stream(ChapterKind.values())
                .map(kind -> new Chapter(
                        written.get("strategy.title." + kind),
                        pairs.stream()
                                .filter(pair -> pair.either().chapter().equals(kind.name()))
                                .map(words::row)
                                .toList()))
                .filter(chapter -> !chapter.rows().isEmpty())
                .toList();
    }
}
