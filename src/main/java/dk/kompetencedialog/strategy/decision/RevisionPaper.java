package dk.kompetencedialog.strategy.decision;

import dk.kompetencedialog.document.Block;
import dk.kompetencedialog.document.Block.Section;
import dk.kompetencedialog.document.Document;
import dk.kompetencedialog.platform.text.Language;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.strategy.decision.page.TextPage;
import dk.kompetencedialog.strategy.text.page.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A revision as a document for print: the same text as its page.
 *
 * @param t in the strategy's language
 */
record RevisionPaper(TextPage page, Texts t) {

    Document document() {
        var language = Language.of(page.language()).orElseThrow();
        return new Document(
                new Document.About(
                        language, page.workplace(), t.get("decision.about.file", page.title(), page.workplace())),
                new Document.Front(t.get("decision.eyebrow", page.workplace()), page.title(), "", page.facts()),
                page.chapters().stream().map(this::section).toList());
    }

    private Section section(TextPage.Chapter chapter) {
        var areas = new AtomicInteger();
        var blocks = chapter.passages().stream().flatMap(passage -> passage(passage, chapter, areas));
        return new Section("", chapter.title(), blocks.toList());
    }

    private Stream<Block> passage(TextPage.Passage passage, TextPage.Chapter chapter, AtomicInteger areas) {
        var blocks = new ArrayList<Block>();
        if (!passage.whom().isEmpty()) blocks.add(new Block.Labels(t.get("strategy.for"), passage.whom()));
        passage.runs().forEach(run -> blocks.add(block(run, passage.lead())));
        if (passage.heading().isEmpty()) return blocks.stream();
        var mark = chapter.isNumbered() ? Integer.toString(areas.incrementAndGet()) : "";
        return Stream.of(new Section(mark, passage.heading(), List.copyOf(blocks)));
    }

    private static Block block(Run run, boolean lead) {
        if (run.list()) return new Block.Bullets(run.lines());
        return lead ? new Block.Lead(run.text()) : new Block.Paragraph(run.text());
    }
}
