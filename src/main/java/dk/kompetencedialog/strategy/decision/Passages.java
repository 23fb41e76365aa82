package dk.kompetencedialog.strategy.decision;

import dk.kompetencedialog.platform.text.Messages;
import dk.kompetencedialog.strategy.decision.Revision.Passage;
import dk.kompetencedialog.strategy.kept.KeptRows;
import dk.kompetencedialog.strategy.text.Strategy;
import dk.kompetencedialog.strategy.text.TextReading;
import dk.kompetencedialog.strategy.text.page.ChapterPiece;
import dk.kompetencedialog.strategy.text.page.ParagraphPiece;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a strategy's text says now, as a revision would keep it. Wants a snapshot. */
@Component
public class Passages {
    private final TextReading text;
    private final Messages messages;
    private final KeptRows kept;
    private final Clock clock;

    Passages(TextReading text, Messages messages, KeptRows kept, Clock clock) {
        this.text = text;
        this.messages = messages;
        this.kept = kept;
        this.clock = clock;
    }

    /** All of it, sent by nobody. */
    public Revision now(Strategy strategy) {
        return new Revision(0, strategy.title(), "", clock.instant(), of(strategy), kept.now(strategy.room()));
    }

    /** In reading order. Paragraphs that say nothing are no part of it. */
    private List<Passage> of(Strategy strategy) {
        return text.chapters(strategy, 0, messages.in(strategy.language())).stream()
                .flatMap(Passages::passages)
                .toList();
    }

    private static Stream<Passage> passages(ChapterPiece chapter) {
        return chapter.paragraphs().stream()
                .filter(one ->
                        !one.says().heading().isEmpty() || !one.says().body().isEmpty())
                .map(one -> new Passage(
                        one.id(),
                        chapter.kind().name(),
                        one.lead(),
                        one.says().heading(),
                        one.says().body(),
                        one.says().groups().stream()
                                .map(ParagraphPiece.Group::name)
                                .toList(),
                        Stream.of(one.behind().lead(), one.behind().rest())
                                .filter(part -> !part.isEmpty())
                                .reduce((lead, rest) -> lead + " · " + rest)
                                .orElse("")));
    }
}
