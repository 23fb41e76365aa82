package dk.kompetencedialog.strategy.compare;

import dk.kompetencedialog.platform.text.Messages;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.strategy.compare.Comparison.Pair;
import dk.kompetencedialog.strategy.compare.page.ComparisonPage;
import dk.kompetencedialog.strategy.compare.page.ComparisonPage.Chapter;
import dk.kompetencedialog.strategy.compare.page.ComparisonPage.Choice;
import dk.kompetencedialog.strategy.decision.Passages;
import dk.kompetencedialog.strategy.decision.Revision;
import dk.kompetencedialog.strategy.decision.Revision.Passage;
import dk.kompetencedialog.strategy.decision.Revisions;
import dk.kompetencedialog.strategy.text.ChapterKind;
import dk.kompetencedialog.strategy.text.Origin;
import dk.kompetencedialog.strategy.text.Strategies;
import dk.kompetencedialog.strategy.text.Strategy;
import dk.kompetencedialog.workshop.discussion.Answers;
import dk.kompetencedialog.workshop.discussion.Topic;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lays two texts of a strategy beside each other: two revisions, or one and what stands now. Wants a snapshot. */
@Component
class Comparing {
    /** What stands now, as one of the choices. */
    static final String TEXT = "text";

    /** What it grew from, as one of them. */
    public static final String BEFORE = "before";

    private static final String DISCUSSED = "DISCUSSED";

    private final Revisions revisions;
    private final Passages passages;
    private final Messages messages;
    private final Strategies strategies;

    Comparing(Revisions revisions, Passages passages, Messages messages, Strategies strategies) {
        this.revisions = revisions;
        this.passages = passages;
        this.messages = messages;
        this.strategies = strategies;
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
        var standing = passages.now(strategy);
        var choices = choices(strategy, standing, t);
        var two = asked.or(choices);
        var earlier = text(strategy, two.from, standing);
        var later = text(strategy, two.to, standing);
        var discussed = tells(two.from, earlier) && tells(two.to, later);
        var written = messages.in(strategy.language());
        var before = read(earlier, discussed, written);
        var now = read(later, discussed, written);
        var words = new ComparisonWords(before, now, two.from.equals(BEFORE), t);
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
                chapters(shown(pairs, two.only), words, written));
    }

    /** What stands now is one of them where it is no revision. */
    private List<Choice> choices(Strategy strategy, Revision standing, Texts t) {
        var latest = revisions.latest(strategy.room());
        var text = Stream.of(new Choice(TEXT, t.get("compare.text")))
                .filter(each -> latest.filter(one -> one.readsAs(standing)).isEmpty());
        var made = revisions.all(strategy.room()).stream()
                .map(one -> new Choice(
                        Integer.toString(one.number()),
                        t.get("compare.revision", Integer.toString(one.number()), t.day(one.madeAt()))));
        return Stream.of(text, made, before(strategy, t)).flatMap(each -> each).toList();
    }

    private static Stream<Choice> before(Strategy strategy, Texts t) {
        var origin = strategy.origin();
        return origin == null
                ? Stream.empty()
                : Stream.of(new Choice(
                        BEFORE, t.get("compare.before", strategy.title(), Integer.toString(origin.number()))));
    }

    private Revision text(Strategy strategy, String value, Revision standing) {
        if (value.equals(TEXT)) return standing;
        if (value.equals(BEFORE) && strategy.origin() != null) return grown(strategy, strategy.origin());
        if (!value.matches("\\d{1,6}")) throw Sentence.notFound("compare.noSuch");
        return revisions
                .find(strategy.room(), Integer.parseInt(value))
                .orElseThrow(() -> Sentence.notFound("compare.noSuch"));
    }

    /** What it grew from, with each paragraph as the one that it is here. */
    private Revision grown(Strategy strategy, Origin origin) {
        var old = revisions
                .find(new Room(strategy.workplaceId(), origin.strategy()), origin.number())
                .orElseThrow(() -> Sentence.notFound("compare.noSuch"));
        var grown = strategies.grown(strategy);
        return old.saying(old.passages().stream()
                .map(passage -> passage.as(grown.getOrDefault(passage.paragraph(), passage.paragraph())))
                .toList());
    }

    /** Whether it is known what was discussed when the text read so. */
    private static boolean tells(String value, Revision text) {
        return value.equals(TEXT) || text.kept().frozen();
    }

    /** The paragraphs, and where both texts have kept what was discussed, the answers of each group as one more. */
    private static List<Passage> read(Revision text, boolean discussed, Texts t) {
        return Stream.concat(
                        text.passages().stream(),
                        text.kept().discussed().stream()
                                .filter(one -> discussed && one.isGiven())
                                .map(one -> answers(one, t)))
                .toList();
    }

    private static Passage answers(Answers one, Texts t) {
        var name = one.ofUnits() ? t.get("discussion.units") : one.group();
        var said = Stream.of(Topic.values())
                .filter(topic -> !one.of(topic).open())
                .map(topic ->
                        t.get("discussion." + topic) + ": " + one.of(topic).words(t))
                .collect(Collectors.joining("\n"));
        var id = UUID.nameUUIDFromBytes(one.group().getBytes(StandardCharsets.UTF_8));
        return new Passage(id, DISCUSSED, false, name, said, List.of(), "");
    }

    private static List<Pair> shown(List<Pair> pairs, boolean only) {
        return pairs.stream().filter(pair -> !only || !pair.isSame()).toList();
    }

    private static List<Chapter> chapters(List<Pair> pairs, ComparisonWords words, Texts written) {
        return Stream.concat(Arrays.stream(ChapterKind.values()).map(ChapterKind::name), Stream.of(DISCUSSED))
                .map(kind -> new Chapter(
                        written.get(kind.equals(DISCUSSED) ? "compare.discussed" : "strategy.title." + kind),
                        pairs.stream()
                                .filter(pair -> pair.either().chapter().equals(kind))
                                .map(words::row)
                                .toList()))
                .filter(chapter -> !chapter.rows().isEmpty())
                .toList();
    }
}
